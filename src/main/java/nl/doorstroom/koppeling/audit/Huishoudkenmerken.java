package nl.doorstroom.koppeling.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The members of a household, for the report by group.
 *
 * @param nummer as in the question that was solved
 */
public record Huishoudkenmerken(String nummer, List<Persoonskenmerken> personen) {
    public Huishoudkenmerken {
        personen = List.copyOf(personen);
        if (personen.isEmpty()) {
            throw new IllegalArgumentException("Huishoudkenmerken of " + nummer + " name nobody.");
        }
    }

    /** The groups of one division that the household counts in. */
    Set<String> groepen(Indeling indeling) {
        return switch (indeling) {
            case GESLACHT -> van(persoon -> persoon.geslacht().naam());
            case LEEFTIJD -> van(persoon -> persoon.leeftijd().naam());
            case OPLEIDING -> van(persoon -> persoon.opleiding().naam());
            case GROOTTE -> Set.of(grootte());
            case HERKOMST -> van(Persoonskenmerken::herkomst);
        };
    }

    private Set<String> van(Function<Persoonskenmerken, String> kenmerk) {
        var groepen = new TreeSet<String>();
        personen.forEach(persoon -> groepen.add(kenmerk.apply(persoon)));
        return groepen;
    }

    private String grootte() {
        int aantal = personen.size();
        return aantal == 1 ? "1 persoon" : aantal == 2 ? "2 personen" : aantal <= 5 ? "3 tot 5 personen" : "6 en meer";
    }
}

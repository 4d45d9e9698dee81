package nl.doorstroom.koppeling.solver.punten;

import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.koppeling.solver.Huishouden;
import org.jspecify.annotations.Nullable;

/**
 * A waiting household as far as the criteria need to know it.
 *
 * @param nummer unique in the question; carries no meaning
 * @param leden everybody who moves along, at least one
 * @param verblijf where the household lives now
 * @param banden people it knows, may be empty
 * @param regioadvies the advised region, null when there is none
 * @param gronden what binds it to an area, usually nothing
 */
public record Huishoudprofiel(
        String nummer,
        List<Lid> leden,
        Plek verblijf,
        List<Band> banden,
        @Nullable Gebiedscode regioadvies,
        Woonbehoefte woonbehoefte,
        List<HardeGrond> gronden) {
    public Huishoudprofiel {
        leden = List.copyOf(leden);
        banden = List.copyOf(banden);
        gronden = List.copyOf(gronden);
        if (nummer.isBlank() || leden.isEmpty() || leden.size() > Huishouden.MEESTE_PERSONEN) {
            throw new IllegalArgumentException("Huishoudprofiel (" + nummer + ", " + leden.size()
                    + " leden) needs a nummer and 1 to " + Huishouden.MEESTE_PERSONEN + " leden.");
        }
    }

    /** The household as the engine sees it. */
    public Huishouden huishouden() {
        return new Huishouden(nummer, leden.size());
    }

    /** Those who move together. */
    public int personen() {
        return leden.size();
    }
}

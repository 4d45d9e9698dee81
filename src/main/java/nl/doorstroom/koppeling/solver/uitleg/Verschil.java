package nl.doorstroom.koppeling.solver.uitleg;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.punten.Criterium;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * How one place differs from another for the same household.
 *
 * @param punten of the other less those of the one it is set against
 * @param prijs likewise, for the whole household
 * @param criteria likewise per criterion; empty when the reasons are not known
 */
public record Verschil(Punten punten, Punten prijs, Map<Criterium, Punten> criteria) {
    private static final int MEESTE_CRITERIA = 3;

    public Verschil {
        criteria = Map.copyOf(criteria);
    }

    static Verschil tussen(Plaatskeuze ander, Plaatskeuze gekozen) {
        var criteria = new EnumMap<Criterium, Punten>(Criterium.class);
        if (!ander.redenen().isEmpty() && !gekozen.redenen().isEmpty()) {
            ander.redenen().forEach(reden -> criteria.merge(reden.criterium(), reden.punten(), Punten::plus));
            gekozen.redenen()
                    .forEach(reden -> criteria.merge(reden.criterium(), Punten.NUL.min(reden.punten()), Punten::plus));
        }
        return new Verschil(ander.punten().min(gekozen.punten()), ander.prijs().min(gekozen.prijs()), criteria);
    }

    /** What the other brings more, after its price; below 0 when it brings less. */
    public Punten netto() {
        return punten.min(prijs);
    }

    /** For instance {@code 1,1 punten minder en 2,1 meer voor de plaats (Netwerk 2 minder, Snelheid 0,9 meer)}. */
    String tekst() {
        var hoeveel = punten.equals(Punten.NUL)
                ? "evenveel punten"
                : punten.grootte().inWoorden() + (punten.isNegatief() ? " minder" : " meer");
        return hoeveel + " en " + meerOfMinder(prijs) + " voor de plaats" + criteriatekst();
    }

    private String criteriatekst() {
        var grootste = criteria.entrySet().stream()
                .filter(verschil -> !verschil.getValue().equals(Punten.NUL))
                .sorted(Comparator.comparing((Map.Entry<Criterium, Punten> verschil) ->
                                verschil.getValue().grootte())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MEESTE_CRITERIA)
                .map(verschil -> verschil.getKey().naam() + " " + meerOfMinder(verschil.getValue()))
                .collect(Collectors.joining(", "));
        return grootste.isEmpty() ? "" : " (" + grootste + ")";
    }

    private static String meerOfMinder(Punten verschil) {
        return verschil.equals(Punten.NUL)
                ? "evenveel"
                : verschil.grootte() + (verschil.isNegatief() ? " minder" : " meer");
    }
}

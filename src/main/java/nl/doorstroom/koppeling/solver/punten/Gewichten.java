package nl.doorstroom.koppeling.solver.punten;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much every criterion counts in a run. A person decides this, not the engine.
 *
 * @param naam how people speak of these weights
 * @param vanaf the day from which they hold
 * @param telling whether a large household counts for more
 * @param meeste the most points a criterion can give to a household, or to a member when it counts per member, before
 *     the telling; 0 or more, and 0 for a criterion that is not named
 * @param regels how members are put together, for every criterion that counts per member; the mean when not named
 */
public record Gewichten(
        String naam,
        LocalDate vanaf,
        Telling telling,
        Map<Criterium, Punten> meeste,
        Map<Criterium, Huishoudregel> regels,
        Bereik bereik) {
    /** Keeps the arithmetic far inside a long. */
    static final Punten MEESTE_GEWICHT = Punten.heel(100_000);

    public Gewichten {
        if (naam.isBlank()) {
            throw new IllegalArgumentException("Gewichten need a naam.");
        }
        meeste = vast(meeste);
        regels = vast(regels);
        meeste.forEach(Gewichten::eis);
        regels.keySet().forEach(Gewichten::eisPerLid);
    }

    private static <T> Map<Criterium, T> vast(Map<Criterium, T> waarden) {
        var kopie = new EnumMap<Criterium, T>(Criterium.class);
        kopie.putAll(waarden);
        return Collections.unmodifiableMap(kopie);
    }

    private static void eis(Criterium criterium, Punten gewicht) {
        if (gewicht.isNegatief() || gewicht.compareTo(MEESTE_GEWICHT) > 0) {
            throw new IllegalArgumentException(
                    "Gewicht of " + criterium + " (" + gewicht + ") must lie between 0 and " + MEESTE_GEWICHT + ".");
        }
    }

    private static void eisPerLid(Criterium criterium) {
        if (!criterium.perLid()) {
            throw new IllegalArgumentException(
                    criterium + " counts once for the household; it takes no Huishoudregel.");
        }
    }

    /** A proposal to start the discussion from; not adopted by anybody. Every point weighs the same at each criterion. */
    public static Gewichten voorstel() {
        var meeste = new EnumMap<Criterium, Punten>(Criterium.class);
        for (var criterium : Criterium.values()) {
            meeste.put(criterium, Punten.heel(10));
        }
        return new Gewichten(
                "Voorstel, niet vastgesteld",
                LocalDate.of(2026, 1, 1),
                Telling.PER_PERSOON,
                meeste,
                Map.of(),
                new Bereik(150, 30, 27, new Mate(50)));
    }

    /** The most points this criterion can give. */
    public Punten meeste(Criterium criterium) {
        return meeste.getOrDefault(criterium, Punten.NUL);
    }

    /** How the members are put together. */
    public Huishoudregel regel(Criterium criterium) {
        return regels.getOrDefault(criterium, Huishoudregel.GEMIDDELDE);
    }

    /** The same weights but for one criterion. */
    public Gewichten met(Criterium criterium, Punten gewicht) {
        var anders = new EnumMap<Criterium, Punten>(Criterium.class);
        anders.putAll(meeste);
        anders.put(criterium, gewicht);
        return new Gewichten(naam, vanaf, telling, anders, regels, bereik);
    }

    /** The same weights but for the way one criterion puts the members together. */
    public Gewichten met(Criterium criterium, Huishoudregel regel) {
        var anders = new EnumMap<Criterium, Huishoudregel>(Criterium.class);
        anders.putAll(regels);
        anders.put(criterium, regel);
        return new Gewichten(naam, vanaf, telling, meeste, anders, bereik);
    }

    /** The same weights with another choice on large households. */
    public Gewichten met(Telling andere) {
        return new Gewichten(naam, vanaf, andere, meeste, regels, bereik);
    }

    @Override
    public String toString() {
        return naam + " (vanaf " + vanaf + "): "
                + meeste.entrySet().stream()
                        .map(gewicht -> gewicht.getKey().naam() + " " + gewicht.getValue())
                        .collect(Collectors.joining(", "));
    }
}

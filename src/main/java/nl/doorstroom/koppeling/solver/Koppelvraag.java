package nl.doorstroom.koppeling.solver;

import java.util.HashSet;
import java.util.List;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;

/**
 * What the engine is asked: who waits, where there is room, what every pair is worth and which rules hold.
 *
 * @param huishoudens each number once
 * @param plaatsen each code once
 * @param punten as many rows as households and as many columns as places
 * @param regels may be empty
 */
public record Koppelvraag(
        List<Huishouden> huishoudens, List<Plaats> plaatsen, Puntentabel punten, List<Koppelregel> regels) {
    public Koppelvraag {
        huishoudens = List.copyOf(huishoudens);
        plaatsen = List.copyOf(plaatsen);
        regels = List.copyOf(regels);
        if (punten.huishoudens() != huishoudens.size() || punten.plaatsen() != plaatsen.size()) {
            throw new IllegalArgumentException(punten + " does not fit " + huishoudens.size() + " huishoudens and "
                    + plaatsen.size() + " plaatsen.");
        }
        for (var regel : regels) {
            eisBekend(regel, huishoudens.size(), plaatsen.size());
        }
        eisUniek(huishoudens.stream().map(Huishouden::nummer).toList(), "huishouden");
        eisUniek(plaatsen.stream().map(Plaats::code).toList(), "plaats");
    }

    /** A question without rules. */
    public static Koppelvraag van(List<Huishouden> huishoudens, List<Plaats> plaatsen, Puntentabel punten) {
        return new Koppelvraag(huishoudens, plaatsen, punten, List.of());
    }

    public Koppelvraag metRegels(List<Koppelregel> nieuw) {
        return new Koppelvraag(huishoudens, plaatsen, punten, nieuw);
    }

    private static void eisBekend(Koppelregel regel, int huishoudens, int plaatsen) {
        boolean bekend = switch (regel) {
            case Vastgezet vast ->
                vast.huishouden() >= 0
                        && vast.huishouden() < huishoudens
                        && vast.plaats() >= 0
                        && vast.plaats() < plaatsen;
            case Rij rij ->
                rij.huishoudens().length() <= huishoudens && rij.plaatsen().length() <= plaatsen;
        };
        if (!bekend) {
            throw new IllegalArgumentException(
                    "Regel " + regel.naam() + " names a huishouden or a plaats that the question does not have.");
        }
    }

    private static void eisUniek(List<String> sleutels, String wat) {
        var gezien = HashSet.<String>newHashSet(sleutels.size());
        for (var sleutel : sleutels) {
            if (!gezien.add(sleutel)) {
                throw new IllegalArgumentException("Koppelvraag names " + wat + " " + sleutel + " twice.");
            }
        }
    }
}

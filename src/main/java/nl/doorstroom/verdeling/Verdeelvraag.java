package nl.doorstroom.verdeling;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be divided, over whom and how. The order of the deelnemers never matters for the outcome.
 *
 * @param totaal places to divide, 1 to a thousand million; anything else is refused by {@link Verdeler}
 * @param minimum with this many places a unit takes part, below it gets none (handboek 2.2; Bijlage A footnote 3)
 * @param groepen areas that count as one; an area is in at most one group
 * @throws IllegalArgumentException when a key stands twice, or a group names an area that is not there or is in another
 *     group
 */
public record Verdeelvraag(
        Methode methode, long totaal, OptionalLong minimum, List<Deelnemer> deelnemers, List<Groep> groepen) {
    public Verdeelvraag {
        deelnemers = List.copyOf(deelnemers);
        groepen = List.copyOf(groepen);
        eisEenmaal(deelnemers);
        if (!groepen.isEmpty()) {
            eisBekend(deelnemers, groepen);
        }
    }

    public static Verdeelvraag van(Methode methode, long totaal, List<Deelnemer> deelnemers) {
        return new Verdeelvraag(methode, totaal, OptionalLong.empty(), deelnemers, List.of());
    }

    public Verdeelvraag metMethode(Methode anders) {
        return new Verdeelvraag(anders, totaal, minimum, deelnemers, groepen);
    }

    public Verdeelvraag metTotaal(long anders) {
        return new Verdeelvraag(methode, anders, minimum, deelnemers, groepen);
    }

    public Verdeelvraag metMinimum(long anders) {
        return new Verdeelvraag(methode, totaal, OptionalLong.of(anders), deelnemers, groepen);
    }

    public Verdeelvraag metGroepen(List<Groep> anders) {
        return new Verdeelvraag(methode, totaal, minimum, deelnemers, anders);
    }

    private static void eisEenmaal(List<Deelnemer> deelnemers) {
        var gezien = HashSet.<String>newHashSet(deelnemers.size());
        for (var deelnemer : deelnemers) {
            if (!gezien.add(deelnemer.sleutel())) {
                throw new IllegalArgumentException("Deelnemer (" + deelnemer.sleutel() + ") stands twice.");
            }
        }
    }

    private static void eisBekend(List<Deelnemer> deelnemers, List<Groep> groepen) {
        Set<String> vrij = deelnemers.stream().map(Deelnemer::sleutel).collect(Collectors.toSet());
        for (var groep : groepen) {
            for (var lid : groep.leden()) {
                if (!vrij.remove(lid)) {
                    throw new IllegalArgumentException(
                            "Groep of " + groep.uitvoerder() + ": (" + lid + ") is unknown or in another groep.");
                }
            }
        }
    }
}

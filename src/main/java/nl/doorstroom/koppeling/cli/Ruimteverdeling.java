package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides the room of a made-up instance over its municipalities, to the last place. */
final class Ruimteverdeling {
    private Ruimteverdeling() {}

    /** Room for these persons less so many percent, rounded to whole places. */
    static int ruimte(int personen, BigDecimal krapte) {
        return BigDecimal.valueOf(personen)
                .multiply(BigDecimal.valueOf(100).subtract(krapte))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /**
     * By inhabitants: each its whole part, and what is left to the largest remainders. Where there is so little room that
     * the largest household fits nowhere, the largest municipality takes over what it needs from the smallest.
     */
    static int[] naarInwoners(List<Gemeente> gemeenten, int ruimte, int grootsteHuishouden) {
        long inwoners = gemeenten.stream().mapToLong(Gemeente::inwoners).sum();
        var aandelen = gemeenten.stream()
                .mapToLong(gemeente -> (long) ruimte * gemeente.inwoners())
                .toArray();
        var capaciteit = Arrays.stream(aandelen)
                .mapToInt(aandeel -> Math.toIntExact(aandeel / inwoners))
                .toArray();
        var naarRest = Comparator.comparingLong((Integer plaats) -> aandelen[plaats] % inwoners);
        plaatsen(capaciteit, naarRest.reversed())
                .limit(ruimte - Arrays.stream(capaciteit).sum())
                .forEach(plaats -> capaciteit[plaats]++);
        maakRuimte(gemeenten, capaciteit, grootsteHuishouden);
        return capaciteit;
    }

    private static Stream<Integer> plaatsen(int[] capaciteit, Comparator<Integer> volgorde) {
        return IntStream.range(0, capaciteit.length).boxed().sorted(volgorde);
    }

    private static void maakRuimte(List<Gemeente> gemeenten, int[] capaciteit, int grootsteHuishouden) {
        Comparator<Integer> naarInwoners =
                Comparator.comparingInt(plaats -> gemeenten.get(plaats).inwoners());
        var opGrootte = plaatsen(capaciteit, naarInwoners).toList();
        int grootste = opGrootte.getLast();
        for (int plaats : opGrootte.subList(0, opGrootte.size() - 1)) {
            int mee = Math.clamp(grootsteHuishouden - capaciteit[grootste], 0, capaciteit[plaats]);
            capaciteit[plaats] -= mee;
            capaciteit[grootste] += mee;
        }
    }
}

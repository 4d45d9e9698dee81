package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        var capaciteit = new int[gemeenten.size()];
        var rest = new long[capaciteit.length];
        for (int plaats = 0; plaats < capaciteit.length; plaats++) {
            long aandeel = (long) ruimte * gemeenten.get(plaats).inwoners();
            capaciteit[plaats] = Math.toIntExact(aandeel / inwoners);
            rest[plaats] = aandeel % inwoners;
        }
        int over = ruimte - Arrays.stream(capaciteit).sum();
        IntStream.range(0, capaciteit.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer plaats) -> rest[plaats])
                        .reversed())
                .limit(over)
                .forEach(plaats -> capaciteit[plaats]++);
        maakRuimte(gemeenten, capaciteit, grootsteHuishouden);
        return capaciteit;
    }

    private static void maakRuimte(List<Gemeente> gemeenten, int[] capaciteit, int grootsteHuishouden) {
        var opGrootte = IntStream.range(0, capaciteit.length)
                .boxed()
                .sorted(Comparator.comparingInt(plaats -> gemeenten.get(plaats).inwoners()))
                .toList();
        int grootste = opGrootte.getLast();
        for (int plaats : opGrootte) {
            int nodig = Math.max(0, grootsteHuishouden - capaciteit[grootste]);
            int mee = plaats == grootste ? 0 : Math.min(nodig, capaciteit[plaats]);
            capaciteit[plaats] -= mee;
            capaciteit[grootste] += mee;
        }
    }
}

package nl.doorstroom.verdeling;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Everybody the whole part of their share, the places left to the largest remainders, ties by the tie rule. */
record Hamilton(long totaal) implements Rekenwijze {
    @Override
    public long[] aantallen(Eenheden eenheden) {
        var aantallen = perEenheid(eenheden, Rekenen::quotient);
        var resten = perEenheid(eenheden, Rekenen::rest);
        IntStream.range(0, resten.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer plaats) -> resten[plaats])
                        .reversed())
                .limit(totaal - LongStream.of(aantallen).sum())
                .forEach(plaats -> aantallen[plaats]++);
        return aantallen;
    }

    /** Inhabitants × total ÷ all inhabitants: its whole part, or what is left. */
    private long[] perEenheid(Eenheden eenheden, Deling deling) {
        return IntStream.range(0, eenheden.aantal())
                .mapToLong(plaats -> deling.van(eenheden.inwoners(plaats), totaal, eenheden.som()))
                .toArray();
    }

    private interface Deling {
        long van(long a, long b, long c);
    }

    @Override
    public Uitslag uitslag(Eenheden eenheden) {
        return Quotauitslag.van(this, eenheden, totaal);
    }
}

package nl.doorstroom.verdeling;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Everybody the whole part of their share, the places left to the largest remainders, ties by the tie rule. */
record Hamilton(long totaal) implements Rekenwijze {
    @Override
    public long[] aantallen(Eenheden eenheden) {
        var som = eenheden.som();
        var plaatsen = IntStream.range(0, eenheden.aantal());
        var aantallen = plaatsen.mapToLong(plaats -> Rekenen.quotient(eenheden.inwoners(plaats), totaal, som))
                .toArray();
        var resten = IntStream.range(0, eenheden.aantal())
                .mapToLong(plaats -> Rekenen.rest(eenheden.inwoners(plaats), totaal, som))
                .toArray();
        var over = totaal - LongStream.of(aantallen).sum();
        IntStream.range(0, resten.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer plaats) -> resten[plaats])
                        .reversed())
                .limit(over)
                .forEach(plaats -> aantallen[plaats]++);
        return aantallen;
    }

    @Override
    public Uitslag uitslag(Eenheden eenheden) {
        return Quotauitslag.van(this, eenheden, totaal);
    }
}

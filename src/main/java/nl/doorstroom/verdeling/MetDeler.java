package nl.doorstroom.verdeling;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A divisor method: round everybody at one divisor near the right one, then hand out (or take back) the few places by
 * which the sum is off, each time the highest (or lowest) priority. Places at the first divisor itself are all given,
 * so the start is what the priority list gives after some number of places, and the correction ends at the right one.
 */
record MetDeler(Delerregel regel, long totaal) implements Rekenwijze {
    @Override
    public long[] aantallen(Eenheden eenheden) {
        var begin = regel.begintotaal(totaal, eenheden.aantal());
        var aantallen = IntStream.range(0, eenheden.aantal())
                .mapToLong(plaats -> regel.plaatsenBij(eenheden.inwoners(plaats), eenheden.som(), begin))
                .toArray();
        var tekort = totaal - LongStream.of(aantallen).sum();
        if (tekort > 0) {
            deelUit(tekort, eenheden, aantallen);
        } else if (tekort < 0) {
            neemTerug(-tekort, eenheden, aantallen);
        }
        return aantallen;
    }

    @Override
    public Uitslag uitslag(Eenheden eenheden) {
        return Deleruitslag.van(regel, eenheden, aantallen(eenheden));
    }

    private void deelUit(long tekort, Eenheden eenheden, long[] aantallen) {
        var rij = rij(Grenzen.eersteVoorop(regel, eenheden, aantallen, 0), aantallen, 0);
        for (long nog = tekort; nog > 0; nog--) {
            var plaats = rij.remove();
            aantallen[plaats]++;
            rij.add(plaats);
        }
    }

    private void neemTerug(long teveel, Eenheden eenheden, long[] aantallen) {
        var rij = rij(Grenzen.eersteVoorop(regel, eenheden, aantallen, 1).reversed(), aantallen, 1);
        for (long nog = teveel; nog > 0; nog--) {
            var plaats = rij.remove();
            aantallen[plaats]--;
            if (aantallen[plaats] > 0) {
                rij.add(plaats);
            }
        }
    }

    private static PriorityQueue<Integer> rij(Comparator<Integer> volgorde, long[] aantallen, long minstens) {
        var rij = new PriorityQueue<>(Math.max(1, aantallen.length), volgorde);
        IntStream.range(0, aantallen.length)
                .filter(plaats -> aantallen[plaats] >= minstens)
                .forEach(rij::add);
        return rij;
    }
}

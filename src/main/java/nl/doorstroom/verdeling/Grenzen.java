package nl.doorstroom.verdeling;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * The two units first in line for one place more and the two whose last place is the weakest: two, because who asks how
 * far it is from another number competes with the others only. A negative place means there is none.
 */
record Grenzen(int eerste, int tweede, int zwakste, int opEenNaZwakste) {
    /**
     * Orders units by the priority of their place number aantal + 1 − terug, highest first, ties by the tie rule.
     *
     * @param terug 0 for the next place, 1 for the last one given
     */
    static Comparator<Integer> eersteVoorop(Delerregel regel, Eenheden eenheden, long[] aantallen, int terug) {
        return (een, ander) -> {
            var voorrang = regel.vergelijk(
                    eenheden.inwoners(ander), aantallen[ander] - terug, eenheden.inwoners(een), aantallen[een] - terug);
            return voorrang != 0 ? voorrang : Integer.compare(een, ander);
        };
    }

    static Grenzen van(Delerregel regel, Eenheden eenheden, long[] aantallen) {
        var volgende = eersteVoorop(regel, eenheden, aantallen, 0);
        var laatste = eersteVoorop(regel, eenheden, aantallen, 1).reversed();
        int[] voor = {-1, -1};
        int[] achter = {-1, -1};
        for (int plaats = 0; plaats < aantallen.length; plaats++) {
            voegToe(voor, plaats, volgende);
            if (aantallen[plaats] > 0) {
                voegToe(achter, plaats, laatste);
            }
        }
        return new Grenzen(voor[0], voor[1], achter[0], achter[1]);
    }

    private static void voegToe(int[] besteTwee, int plaats, Comparator<Integer> volgorde) {
        if (besteTwee[0] < 0 || volgorde.compare(plaats, besteTwee[0]) < 0) {
            besteTwee[1] = besteTwee[0];
            besteTwee[0] = plaats;
        } else if (besteTwee[1] < 0 || volgorde.compare(plaats, besteTwee[1]) < 0) {
            besteTwee[1] = plaats;
        }
    }

    /** First in line for one place more among all but the given unit. */
    OptionalInt eersteBehalve(int plaats) {
        return bestaand(eerste == plaats ? tweede : eerste);
    }

    /** Holder of the weakest place among all but the given unit. */
    OptionalInt zwaksteBehalve(int plaats) {
        return bestaand(zwakste == plaats ? opEenNaZwakste : zwakste);
    }

    private static OptionalInt bestaand(int plaats) {
        return plaats < 0 ? OptionalInt.empty() : OptionalInt.of(plaats);
    }
}

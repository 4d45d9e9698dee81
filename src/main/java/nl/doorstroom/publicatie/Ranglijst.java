package nl.doorstroom.publicatie;

import java.util.List;
import nl.doorstroom.taakstelling.Taakstellingregel;

/** Places by number, the largest first; equal numbers share one: with 3, 2, 2, 1 the places are 1, 2, 2, 4. */
final class Ranglijst {
    private final long[] oplopend;

    Ranglijst(List<Taakstellingregel> regels) {
        oplopend = regels.stream().mapToLong(Taakstellingregel::aantal).sorted().toArray();
    }

    int plaats(Taakstellingregel regel) {
        var plaats = 1;
        for (var i = oplopend.length - 1; i >= 0 && oplopend[i] > regel.aantal(); i--) {
            plaats++;
        }
        return plaats;
    }
}

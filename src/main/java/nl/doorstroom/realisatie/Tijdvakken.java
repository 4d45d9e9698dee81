package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.doorstroom.kern.Halfjaar;

/**
 * Days cut up into stretches within which nothing changes but what is booked: no half-year begins, no gemeente merges, no
 * rule of counting starts or ends.
 */
final class Tijdvakken {
    private final List<LocalDate> begin;
    private final int eersteDag;
    private final short[] vakVanDag;

    private Tijdvakken(List<LocalDate> begin, LocalDate einde) {
        this.begin = List.copyOf(begin);
        this.eersteDag = Math.toIntExact(begin.getFirst().toEpochDay());
        this.vakVanDag = new short[Math.toIntExact(einde.toEpochDay()) - eersteDag];
        for (int vak = 0; vak < begin.size(); vak++) {
            Arrays.fill(vakVanDag, dag(vak), vakVanDag.length, (short) vak);
        }
    }

    private int dag(int vak) {
        return Math.toIntExact(begin.get(vak).toEpochDay()) - eersteDag;
    }

    /**
     * The stretches from the half-year of one day up to another, the last day excluded.
     *
     * @param grenzen days on which a stretch must begin; those outside make no difference
     */
    static Tijdvakken van(LocalDate eerste, LocalDate einde, Collection<LocalDate> grenzen) {
        var alle = new TreeSet<>(grenzen);
        for (var halfjaar = Halfjaar.op(eerste); halfjaar.begin().isBefore(einde); halfjaar = halfjaar.volgende()) {
            alle.add(halfjaar.begin());
        }
        return new Tijdvakken(new ArrayList<>(alle.subSet(Halfjaar.op(eerste).begin(), einde)), einde);
    }

    int aantal() {
        return begin.size();
    }

    LocalDate begin(int vak) {
        return begin.get(vak);
    }

    /** In which stretch a day lies; -1 when in none. */
    int vak(int epochDag) {
        int plaats = epochDag - eersteDag;
        return plaats >= 0 && plaats < vakVanDag.length ? vakVanDag[plaats] : -1;
    }
}

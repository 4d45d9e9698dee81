package nl.doorstroom.koppeling.solver.woning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Answers a {@link Woningvraag} with the best plan. A pair that brings no points is not made. */
public final class Woningkoppelaar {
    private final Woningvraag vraag;
    private final List<Woningzoeker> zoekers;
    private final List<Woning> woningen;
    private final long[][] waarden;

    private Woningkoppelaar(Woningvraag vraag) {
        this.vraag = vraag;
        this.zoekers = vraag.zoekers().stream()
                .sorted(Comparator.comparing(Woningzoeker::nummer))
                .toList();
        this.woningen = vraag.woningen().stream()
                .sorted(Comparator.comparing(Woning::nummer))
                .toList();
        this.waarden = zoekers.stream().map(this::rij).toArray(long[][]::new);
    }

    /** The plan with the most points; the same for the same households and homes, whatever their order. */
    public static Woningplan koppel(Woningvraag vraag) {
        return new Woningkoppelaar(vraag).plan();
    }

    private long[] rij(Woningzoeker zoeker) {
        return woningen.stream()
                .mapToLong(woning -> Woningregels.kan(zoeker, woning, vraag.termijn())
                        ? Woningregels.punten(zoeker, woning, vraag)
                        : Toewijzer.VERBODEN)
                .toArray();
    }

    private Woningplan plan() {
        var toewijzingen = new ArrayList<Toewijzing>();
        var zonder = new ArrayList<ZonderWoning>();
        var bezet = new BitSet();
        var woningVan = Toewijzer.wijsToe(waarden, woningen.size());
        for (int zoeker = 0; zoeker < woningVan.length; zoeker++) {
            if (woningVan[zoeker] == Toewijzer.GEEN) {
                zonder.add(new ZonderWoning(zoekers.get(zoeker), passend(zoeker), woningen.size()));
            } else {
                bezet.set(woningVan[zoeker]);
                toewijzingen.add(toewijzing(zoekers.get(zoeker), woningen.get(woningVan[zoeker])));
            }
        }
        var vrij = IntStream.range(0, woningen.size())
                .filter(woning -> !bezet.get(woning))
                .mapToObj(woningen::get)
                .toList();
        return new Woningplan(toewijzingen, zonder, vrij);
    }

    private Toewijzing toewijzing(Woningzoeker zoeker, Woning woning) {
        return new Toewijzing(zoeker, woning, vraag.redenen(zoeker, woning));
    }

    private int passend(int zoeker) {
        return (int) Arrays.stream(waarden[zoeker])
                .filter(waarde -> waarde != Toewijzer.VERBODEN)
                .count();
    }
}

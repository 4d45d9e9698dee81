package nl.doorstroom.koppeling.solver.woning;

import java.util.HashSet;
import java.util.List;

/**
 * Who needs a home, which homes there are and what counts.
 *
 * @param zoekers each number once
 * @param woningen each number once
 */
public record Woningvraag(
        List<Woningzoeker> zoekers, List<Woning> woningen, Woningtermijn termijn, Woninggewichten gewichten) {
    public Woningvraag {
        zoekers = List.copyOf(zoekers);
        woningen = List.copyOf(woningen);
        eisUniek(zoekers.stream().map(Woningzoeker::nummer).toList());
        eisUniek(woningen.stream().map(Woning::nummer).toList());
    }

    private static void eisUniek(List<String> nummers) {
        var gezien = new HashSet<String>();
        for (var nummer : nummers) {
            if (!gezien.add(nummer)) {
                throw new IllegalArgumentException("Woningvraag names " + nummer + " twice.");
            }
        }
    }

    /** Every rule by which this household can not have this home; empty when it can. */
    public List<Belemmering> belemmeringen(Woningzoeker zoeker, Woning woning) {
        return Woningregels.belemmeringen(zoeker, woning, termijn);
    }

    /** What the home brings the household, if nothing stands in the way. */
    public List<Woningreden> redenen(Woningzoeker zoeker, Woning woning) {
        return Woningregels.redenen(zoeker, woning, this);
    }
}

package nl.doorstroom.verdeling;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * Finds distances by dividing anew with other inhabitants in one unit. The number of places never falls when only the
 * inhabitants of that unit grow, so doubling and halving find the turning point.
 */
record Afstandzoeker(Rekenwijze wijze, Eenheden eenheden) {
    Afstand afstand(int plaats, long aantal) {
        var inwoners = eenheden.inwoners(plaats);
        var ruimte = Deelnemer.MEESTE_INWONERS - inwoners;
        var meer = kleinste(ruimte, erbij -> aantalBij(plaats, inwoners + erbij) > aantal);
        // The last inhabitant of the only unit cannot leave: then there is nothing to divide by.
        var weg = eenheden.aantal() == 1 ? inwoners - 1 : inwoners;
        var minder = kleinste(weg, eraf -> aantalBij(plaats, inwoners - eraf) < aantal);
        return new Afstand(meer, aantal == 0 ? OptionalLong.empty() : minder);
    }

    private long aantalBij(int plaats, long inwoners) {
        if (inwoners == 0) {
            return 0;
        }
        var anders = eenheden.met(plaats, inwoners);
        var zelf = new Deelnemer(eenheden.eenheid(plaats).sleutel(), inwoners);
        return wijze.aantallen(anders)[anders.plaatsVan(zelf)];
    }

    /** The smallest number from 1 to the highest at which a condition holds that stays true once it is. */
    private static OptionalLong kleinste(long hoogste, LongPredicate geldt) {
        if (hoogste < 1) {
            return OptionalLong.empty();
        }
        long wel = 1;
        while (wel < hoogste && !geldt.test(wel)) {
            wel = Math.min(hoogste, wel * 2);
        }
        return geldt.test(wel) ? OptionalLong.of(halveer(wel / 2, wel, geldt)) : OptionalLong.empty();
    }

    private static long halveer(long nietTot, long wel, LongPredicate geldt) {
        while (wel - nietTot > 1) {
            long midden = (wel + nietTot) >>> 1;
            if (geldt.test(midden)) {
                wel = midden;
            } else {
                nietTot = midden;
            }
        }
        return wel;
    }
}

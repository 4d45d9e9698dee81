package nl.doorstroom.realisatie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far one gemeente is while half-years pass: what it began with, what it has to do and what it did.
 *
 * @param gebrek why nobody knows what it began with; null when it is known
 * @param geboekt whether a taakstelling of this half-year was booked
 * @param gehuisvest people that count, per soort in the order of the columns
 */
record Tussenstand(@Nullable String gebrek, long begin, boolean geboekt, long taakstelling, long... gehuisvest) {
    static Tussenstand leeg(int soorten) {
        return new Tussenstand("Er is geen beginstand geboekt.", 0, false, 0, new long[soorten]);
    }

    long gerealiseerd() {
        return Arrays.stream(gehuisvest).sum();
    }

    /** Why there is no stand; null when there is one. */
    @Nullable
    String waaromOnbekend(String halfjaar) {
        if (gebrek != null) {
            return gebrek;
        }
        return geboekt ? null : "Van " + halfjaar + " is geen taakstelling geboekt.";
    }

    /** What it carries over when a half-year has passed. */
    Tussenstand naAfloop(String halfjaar) {
        return new Tussenstand(
                waaromOnbekend(halfjaar), begin + gerealiseerd() - taakstelling, false, 0, new long[gehuisvest.length]);
    }

    Tussenstand metBeginstand(long aantal) {
        return new Tussenstand(null, aantal, geboekt, taakstelling, gehuisvest);
    }

    Tussenstand metTaakstelling(long aantal) {
        return new Tussenstand(gebrek, begin, true, taakstelling + aantal, gehuisvest);
    }

    Tussenstand metGehuisvest(int soort, long aantal) {
        var meer = gehuisvest.clone();
        meer[soort] += aantal;
        return new Tussenstand(gebrek, begin, geboekt, taakstelling, meer);
    }
}

package nl.doorstroom.realisatie;

/** People of one gemeente, summed per stretch of days and per column. */
final class Optelling {
    private final int kolommen;
    private final long[] mensen;
    private final boolean[] geboekt;

    Optelling(int vakken, int kolommen) {
        this.kolommen = kolommen;
        this.mensen = new long[vakken * kolommen];
        this.geboekt = new boolean[vakken * kolommen];
    }

    void voegToe(int vak, int kolom, int aantal) {
        mensen[vak * kolommen + kolom] += aantal;
        geboekt[vak * kolommen + kolom] = true;
    }

    long aantal(int vak, int kolom) {
        return mensen[vak * kolommen + kolom];
    }

    /** Whether anything was booked there, be it nought. */
    boolean isGeboekt(int vak, int kolom) {
        return geboekt[vak * kolommen + kolom];
    }
}

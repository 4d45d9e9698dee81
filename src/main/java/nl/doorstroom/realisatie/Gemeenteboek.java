package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * The grootboek of one gemeente in columns of numbers, so that a reading of the country is one pass over them. As
 * registration never goes back in time, what was known at a moment is a beginning of each column.
 */
final class Gemeenteboek {
    /** A day before all others. */
    static final int NOOIT = Integer.MIN_VALUE;

    static final Gemeenteboek LEEG =
            new Gemeenteboek(new long[0], new long[0], new int[0], new int[0], new int[0], new int[0]);

    /**
     * One entry as numbers.
     *
     * @param bekend moment of registration in microseconds
     * @param dag day since which it holds, counted from 1970
     * @param kolom in which it is summed, see {@link Kolommen}
     * @param corrigeert number of the entry it corrects; 0 for none
     */
    record Regel(long nummer, long bekend, int dag, int kolom, int aantal, long corrigeert) {
        static Regel van(Boeking boeking, Kolommen kolommen) {
            return new Regel(
                    boeking.nummer(),
                    micros(boeking.geregistreerdOp()),
                    Math.toIntExact(boeking.geldigOp().toEpochDay()),
                    kolommen.van(boeking.post()),
                    Math.toIntExact(boeking.post().aantal()),
                    boeking.corrigeert().orElse(0));
        }
    }

    private final long[] nummer;
    private final long[] bekend;
    private final int[] dag;
    private final int[] kolom;
    private final int[] aantal;
    /** Place of the entry that corrects this one; beyond the end when none does. */
    private final int[] gecorrigeerdDoor;

    private int eersteDag = Integer.MAX_VALUE;
    private int laatsteHuisvesting = NOOIT;

    private Gemeenteboek(long[] nummer, long[] bekend, int[] dag, int[] kolom, int[] aantal, int[] gecorrigeerdDoor) {
        this.nummer = nummer;
        this.bekend = bekend;
        this.dag = dag;
        this.kolom = kolom;
        this.aantal = aantal;
        this.gecorrigeerdDoor = gecorrigeerdDoor;
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** Number of the last entry; 0 when there is none. */
    long laatste() {
        return nummer.length == 0 ? 0 : nummer[nummer.length - 1];
    }

    /** Entries in it. */
    int aantal() {
        return nummer.length;
    }

    /** The earliest day of which it speaks, counted from 1970; beyond all days when it is empty. */
    int eersteDag() {
        return eersteDag;
    }

    /** The last day on which anybody was housed, counted from 1970; {@link #NOOIT} when nobody was. */
    int laatsteHuisvesting() {
        return laatsteHuisvesting;
    }

    /** This book with entries after those it has. */
    Gemeenteboek met(List<Regel> erbij) {
        int was = nummer.length;
        int wordt = was + erbij.size();
        var langer = new Gemeenteboek(
                Arrays.copyOf(nummer, wordt),
                Arrays.copyOf(bekend, wordt),
                Arrays.copyOf(dag, wordt),
                Arrays.copyOf(kolom, wordt),
                Arrays.copyOf(aantal, wordt),
                Arrays.copyOf(gecorrigeerdDoor, wordt));
        langer.eersteDag = eersteDag;
        langer.laatsteHuisvesting = laatsteHuisvesting;
        Arrays.fill(langer.gecorrigeerdDoor, was, wordt, Integer.MAX_VALUE);
        for (int i = 0; i < erbij.size(); i++) {
            langer.zet(was + i, erbij.get(i));
        }
        return langer;
    }

    private void zet(int plaats, Regel regel) {
        nummer[plaats] = regel.nummer();
        bekend[plaats] = regel.bekend();
        dag[plaats] = regel.dag();
        kolom[plaats] = regel.kolom();
        aantal[plaats] = regel.aantal();
        eersteDag = Math.min(eersteDag, regel.dag());
        if (regel.kolom() > Kolommen.FASE3) {
            laatsteHuisvesting = Math.max(laatsteHuisvesting, regel.dag());
        }
        if (regel.corrigeert() != 0) {
            gecorrigeerdDoor[Arrays.binarySearch(nummer, 0, plaats, regel.corrigeert())] = plaats;
        }
    }

    /** How many entries were known at a moment. */
    private int bekendOp(Instant moment) {
        long grens = micros(moment);
        int laag = 0;
        int hoog = bekend.length;
        while (laag < hoog) {
            int midden = (laag + hoog) >>> 1;
            if (bekend[midden] <= grens) {
                laag = midden + 1;
            } else {
                hoog = midden;
            }
        }
        return laag;
    }

    /** The sums per stretch of what was known at a moment and not corrected by then. */
    Optelling tel(Instant bekendOp, Tijdvakken vakken, int kolommen) {
        var optelling = new Optelling(vakken.aantal(), kolommen);
        int gelezen = bekendOp(bekendOp);
        for (int i = 0; i < gelezen; i++) {
            int vak = vakken.vak(dag[i]);
            if (vak >= 0 && gecorrigeerdDoor[i] >= gelezen) {
                optelling.voegToe(vak, kolom[i], aantal[i]);
            }
        }
        return optelling;
    }
}

package nl.doorstroom.koppeling.cli;

import java.nio.charset.StandardCharsets;

/**
 * Goes through the fields of a CSV file byte by byte. It makes no text of a field before somebody asks for it: a national
 * file has seven million of them.
 */
final class Veldlezer {
    /** What a field does not look like when it has to be read in the ordinary way. */
    private static final double NIET_VLOT = Double.NaN;

    private static final int MEESTE_CIJFERS = 18;
    private static final long EXACT = 1L << 53;
    private static final double SPELING = 0x1p-40;
    private static final double[] MACHT = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private final byte[] bytes;
    private final int eind;
    private final byte scheiding;
    private final byte komma;
    private int plek;
    private int regel = 1;
    private int van;
    private int tot;
    private int decimalen;
    private boolean heel = true;
    private boolean citaat;

    Veldlezer(byte[] bytes, int begin, int eind, byte scheiding) {
        this.bytes = bytes;
        this.plek = begin;
        this.eind = eind;
        this.scheiding = scheiding;
        this.komma = scheiding == ';' ? (byte) ',' : (byte) '.';
    }

    boolean klaar() {
        return plek >= eind;
    }

    int plek() {
        return plek;
    }

    /** The line on which the cursor stands; 1 where it began. */
    int regel() {
        return regel;
    }

    /** The most decimals among the numbers that were read in one go. */
    int decimalen() {
        return decimalen;
    }

    /** Whether the last field was quoted well, or not quoted at all. */
    boolean heel() {
        return heel;
    }

    /**
     * The number that begins here, correctly rounded, and the cursor behind it; or not a number, and the cursor where it
     * was, when it is written in another way than as at most eighteen digits.
     */
    double vlotGetal() {
        int hier = plek;
        boolean min = hier < eind && bytes[hier] == '-';
        int begin = min ? ++hier : hier;
        int punt = -1;
        long getal = 0;
        for (; hier < eind; hier++) {
            int teken = bytes[hier];
            if (teken >= '0' && teken <= '9') {
                getal = getal * 10 + (teken - '0');
            } else if ((teken == '.' || teken == komma) && punt < 0) {
                punt = hier;
            } else {
                break;
            }
        }
        int cijfers = hier - begin - (punt < 0 ? 0 : 1);
        boolean vlot = cijfers > 0 && cijfers <= MEESTE_CIJFERS && (hier == eind || isGrens(bytes[hier]));
        return vlot ? neem(hier, punt < 0 ? 0 : hier - punt - 1, min ? -getal : getal) : NIET_VLOT;
    }

    private double neem(int einde, int achterDeKomma, long getal) {
        double waarde = Math.abs(getal) <= EXACT ? getal / MACHT[achterDeKomma] : deel(getal, MACHT[achterDeKomma]);
        if (!Double.isNaN(waarde)) {
            plek = einde;
            decimalen = Math.max(decimalen, achterDeKomma);
        }
        return waarde;
    }

    /**
     * The nearest double to a quotient. Up to 2^53 two exact numbers divide into it at once; beyond, what the first
     * division leaves is divided too. What is left of that is so small that it matters only just between two doubles;
     * then this gives not a number and somebody must look closer.
     */
    private static double deel(long getal, double macht) {
        double hoog = getal;
        double laag = getal - (long) hoog;
        double eerste = hoog / macht;
        double rest = (Math.fma(-eerste, macht, hoog) + laag) / macht;
        double meer = eerste + rest * (1 + SPELING);
        return meer == eerste + rest * (1 - SPELING) ? meer : NIET_VLOT;
    }

    private boolean isGrens(byte teken) {
        return teken == scheiding || teken == '\n' || teken == '\r';
    }

    /** Whether the field that begins here is empty; the cursor stays, for that is where the field ends too. */
    boolean isLeeg() {
        return plek >= eind || isGrens(bytes[plek]);
    }

    /** Goes to the end of the field that begins here. */
    void leesVeld() {
        heel = true;
        slaSpatiesOver();
        citaat = plek < eind && bytes[plek] == '"';
        if (citaat) {
            leesCitaat();
        } else {
            van = plek;
            naarGrens();
            tot = plek;
        }
    }

    private void leesCitaat() {
        van = ++plek;
        while (plek < eind && !(bytes[plek] == '"' && !isDubbel())) {
            regel += bytes[plek] == '\n' ? 1 : 0;
            plek++;
        }
        tot = plek;
        boolean gesloten = plek < eind;
        plek += gesloten ? 1 : 0;
        slaSpatiesOver();
        heel = gesloten && isLeeg();
        naarGrens();
    }

    private void naarGrens() {
        while (!isLeeg()) {
            plek++;
        }
    }

    /** Two quotes stand for one; the first of them is passed here. */
    private boolean isDubbel() {
        boolean dubbel = plek + 1 < eind && bytes[plek + 1] == '"';
        plek += dubbel ? 1 : 0;
        return dubbel;
    }

    private void slaSpatiesOver() {
        while (plek < eind && isSpatie(bytes[plek])) {
            plek++;
        }
    }

    private static boolean isSpatie(byte teken) {
        return teken == ' ' || teken == '\t';
    }

    /** The last field that was read, without spaces and quotes around it. */
    String tekst() {
        var tekst = new String(bytes, van, tot - van, StandardCharsets.UTF_8).strip();
        return citaat ? tekst.replace("\"\"", "\"") : tekst;
    }

    /** Passes a separator; false when the row ends here. */
    boolean naarVolgendVeld() {
        if (plek < eind && bytes[plek] == scheiding) {
            plek++;
            return true;
        }
        return false;
    }

    /** Passes the end of a line, whichever way it is written. */
    void naarVolgendeRegel() {
        if (plek < eind && bytes[plek] == '\r') {
            plek++;
            plek += plek < eind && bytes[plek] == '\n' ? 1 : 0;
            regel++;
        } else if (plek < eind) {
            plek++;
            regel++;
        }
    }

    /** Passes a line without anything on it; false, and the cursor where it was, when there is something. */
    boolean slaLegeRegelOver() {
        int begin = plek;
        slaSpatiesOver();
        if (plek < eind && bytes[plek] != '\n' && bytes[plek] != '\r') {
            plek = begin;
            return false;
        }
        naarVolgendeRegel();
        return true;
    }
}

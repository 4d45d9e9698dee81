package nl.doorstroom.koppeling.solver.woning;

import java.util.Arrays;

/**
 * Gives every row at most one column so that the sum is highest: shortest augmenting paths with prices on rows and columns
 * (Kuhn 1955, Jonker and Volgenant 1987). Exact, in whole numbers. A row may stay without a column, which is worth 0.
 *
 * <p>Every row takes its turn: from that row the cheapest chain of exchanges is sought that ends at a free column, or at a
 * row that does better without. Costs are the values with their sign turned.
 */
final class Toewijzer {
    /** In place of a value: the pair can not be. */
    static final long VERBODEN = Long.MIN_VALUE;

    /** In place of a column: the row stays without. */
    static final int GEEN = -1;

    private static final long ONEINDIG = Long.MAX_VALUE / 4;

    private final long[][] waarden;
    private final int kolommen;
    private final long[] rijprijs;
    private final long[] kolomprijs;
    private final int[] rijVan;
    private final int[] kolomVan;
    private final long[] afstand;
    private final int[] vorigeRij;
    /** The columns whose distance is not certain yet come first. */
    private final int[] open;

    private int aantalOpen;

    private Toewijzer(long[][] waarden, int kolommen) {
        this.waarden = waarden;
        this.kolommen = kolommen;
        this.rijprijs = new long[waarden.length];
        this.kolomprijs = new long[kolommen];
        this.rijVan = new int[kolommen];
        this.kolomVan = new int[waarden.length];
        this.afstand = new long[kolommen];
        this.vorigeRij = new int[kolommen];
        this.open = new int[kolommen];
        Arrays.fill(rijVan, GEEN);
        Arrays.fill(kolomVan, GEEN);
    }

    /**
     * The column of every row, or {@link #GEEN}.
     *
     * @param waarden one row each, of equal length; {@link #VERBODEN} or a number far inside a long
     */
    static int[] wijsToe(long[][] waarden, int kolommen) {
        var toewijzer = new Toewijzer(waarden, kolommen);
        for (int rij = 0; rij < waarden.length; rij++) {
            toewijzer.plaats(rij);
        }
        return toewijzer.kolomVan;
    }

    /** Where the chain ends: at a free column, or at a row that stays without. */
    private record Einde(long lengte, int kolom, int rij) {}

    private void plaats(int begin) {
        begin();
        int rij = begin;
        long tot = 0;
        var einde = new Einde(0, GEEN, begin);
        while (true) {
            int plek = ontspan(rij, tot);
            int kolom = plek == GEEN ? GEEN : open[plek];
            if (kolom == GEEN || afstand[kolom] >= einde.lengte()) {
                break;
            }
            tot = afstand[kolom];
            if (rijVan[kolom] == GEEN) {
                einde = new Einde(tot, kolom, GEEN);
                break;
            }
            sluit(plek);
            rij = rijVan[kolom];
            if (tot - rijprijs[rij] < einde.lengte()) {
                einde = new Einde(tot - rijprijs[rij], GEEN, rij);
            }
        }
        herprijs(begin, einde.lengte());
        verleg(begin, einde);
    }

    private void begin() {
        Arrays.fill(afstand, ONEINDIG);
        Arrays.setAll(open, kolom -> kolom);
        aantalOpen = kolommen;
    }

    /** Takes a column from the open ones: its distance is certain. */
    private void sluit(int plek) {
        int kolom = open[plek];
        aantalOpen--;
        open[plek] = open[aantalOpen];
        open[aantalOpen] = kolom;
    }

    /**
     * Looks from a row that lies this far at every open column, and gives the place in the list of the nearest that can be
     * reached, or {@link #GEEN}.
     */
    private int ontspan(int rij, long tot) {
        var rijwaarden = waarden[rij];
        long basis = tot - rijprijs[rij];
        int beste = GEEN;
        for (int plek = 0; plek < aantalOpen; plek++) {
            int kolom = open[plek];
            if (rijwaarden[kolom] != VERBODEN) {
                long lengte = basis - rijwaarden[kolom] - kolomprijs[kolom];
                if (lengte < afstand[kolom]) {
                    afstand[kolom] = lengte;
                    vorigeRij[kolom] = rij;
                }
            }
            if (afstand[kolom] < ONEINDIG && gaatVoor(kolom, beste)) {
                beste = plek;
            }
        }
        return beste;
    }

    /** The nearer one; of equals a free one before a taken one, then the first column. */
    private boolean gaatVoor(int kolom, int plek) {
        if (plek == GEEN || afstand[kolom] != afstand[open[plek]]) {
            return plek == GEEN || afstand[kolom] < afstand[open[plek]];
        }
        boolean vrij = rijVan[kolom] == GEEN;
        return vrij == (rijVan[open[plek]] == GEEN) ? kolom < open[plek] : vrij;
    }

    /** Keeps no pair cheaper than its prices, and the pairs of the plan exactly as dear. */
    private void herprijs(int begin, long lengte) {
        for (int plek = aantalOpen; plek < kolommen; plek++) {
            int kolom = open[plek];
            kolomprijs[kolom] += afstand[kolom] - lengte;
            rijprijs[rijVan[kolom]] += lengte - afstand[kolom];
        }
        rijprijs[begin] = lengte;
    }

    /** Passes columns on along the chain, from its end back to the row that began it. */
    private void verleg(int begin, Einde einde) {
        int kolom = einde.kolom();
        if (kolom == GEEN) {
            kolom = kolomVan[einde.rij()];
            kolomVan[einde.rij()] = GEEN;
            if (einde.rij() == begin) {
                return;
            }
        }
        while (true) {
            int rij = vorigeRij[kolom];
            int vrijgekomen = kolomVan[rij];
            rijVan[kolom] = rij;
            kolomVan[rij] = kolom;
            if (rij == begin) {
                return;
            }
            kolom = vrijgekomen;
        }
    }
}

package nl.doorstroom.koppeling.cli;

import java.util.List;
import java.util.Random;

/**
 * Draws what a made-up household or municipality is like. The shares are those of the inflow of 2023 where they are known
 * and guesses otherwise; the manual says which.
 */
final class Verzinsel {
    static final int SECTOREN = 8;
    static final int NIVEAUS = 4;

    /** Of 1,000 households: 84 percent one or two persons, 13 percent three to five, 3 percent more than seven. */
    private static final int[][] GEWOON = {{1, 620}, {2, 220}, {3, 60}, {4, 40}, {5, 30}, {8, 16}, {9, 10}, {10, 4}};

    private static final int[] KLONTEN = {3, 4, 5, 7, 9};

    private static final double REGIOGEBONDEN = 0.10;
    private static final double GEMEENTEGEBONDEN = 0.03;
    private static final double MET_NETWERK = 0.40;
    private static final double MET_ADVIES = 0.30;
    private static final double ZONDER_GROTE_WONINGEN = 0.30;
    private static final double GEBONDEN_AAN_DRUKTE = 0.70;
    private static final int DRUKKE_REGIOS = 3;

    private final Instantiewens.Soort soort;
    private final List<Gemeente> gemeenten;
    private final Random toeval;
    private final List<String> druk;

    /**
     * What a municipality offers.
     *
     * @param vraag how much work there is in each sector, 0 to 1
     * @param opleiding for which level of schooling there is most demand
     * @param woningen share of homes that fit households of up to two, up to five and more persons
     * @param snelheid how soon it houses who is linked to it, 0 to 1
     * @param grootste the largest household for which it has a home at all
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Aanbod(double[] vraag, int opleiding, double[] woningen, double snelheid, int grootste) {}

    /**
     * What a household brings.
     *
     * @param nu the municipality where it stays
     * @param netwerk where it has family or friends, or -1
     * @param advies the region that is advised, or empty
     * @param regio the only region where it may go, or empty
     * @param gemeente the only municipality where it may go, or -1
     */
    record Gezin(
            int personen, int nu, int sector, int niveau, int netwerk, String advies, String regio, int gemeente) {}

    Verzinsel(Instantiewens.Soort soort, List<Gemeente> gemeenten, Random toeval) {
        this.soort = soort;
        this.gemeenten = gemeenten;
        this.toeval = toeval;
        this.druk = toeval.ints(0, gemeenten.size())
                .mapToObj(plaats -> gemeenten.get(plaats).provincie())
                .limit(100L * DRUKKE_REGIOS)
                .distinct()
                .limit(DRUKKE_REGIOS)
                .toList();
    }

    Aanbod aanbod() {
        var vraag = toeval.doubles(SECTOREN).toArray();
        var woningen = toeval.doubles(3).toArray();
        int grootste = kans(ZONDER_GROTE_WONINGEN) ? 5 : Integer.MAX_VALUE;
        return new Aanbod(vraag, toeval.nextInt(NIVEAUS), woningen, toeval.nextDouble(), grootste);
    }

    int personen() {
        if (soort == Instantiewens.Soort.KLONTERIG) {
            return KLONTEN[toeval.nextInt(KLONTEN.length)];
        }
        int trekking = toeval.nextInt(1000);
        int rij = 0;
        while (trekking >= GEWOON[rij][1]) {
            trekking -= GEWOON[rij++][1];
        }
        return GEWOON[rij][0];
    }

    Gezin gezin(int personen) {
        int nu = ergens();
        int sector = toeval.nextInt(SECTOREN);
        int niveau = toeval.nextInt(NIVEAUS);
        int netwerk = kans(MET_NETWERK) ? ergens() : -1;
        var advies = kans(MET_ADVIES) ? provincie() : "";
        var regio = regio();
        int gemeente = kans(GEMEENTEGEBONDEN) ? ergens() : -1;
        return new Gezin(personen, nu, sector, niveau, netwerk, advies, gemeente < 0 ? regio : "", gemeente);
    }

    private String regio() {
        if (soort == Instantiewens.Soort.DICHT) {
            return kans(GEBONDEN_AAN_DRUKTE) ? druk.get(toeval.nextInt(druk.size())) : "";
        }
        return kans(REGIOGEBONDEN) ? provincie() : "";
    }

    private String provincie() {
        return gemeenten.get(ergens()).provincie();
    }

    private int ergens() {
        return toeval.nextInt(gemeenten.size());
    }

    private boolean kans(double kans) {
        return toeval.nextDouble() < kans;
    }
}

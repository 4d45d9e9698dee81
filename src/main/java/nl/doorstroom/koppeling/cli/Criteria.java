package nl.doorstroom.koppeling.cli;

import java.util.List;
import nl.doorstroom.koppeling.cli.Verzinsel.Aanbod;
import nl.doorstroom.koppeling.cli.Verzinsel.Gezin;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * What a pair is worth in a made-up instance: a sum of criteria that anybody can read and argue with, for every member of
 * the household. None of them knows where somebody comes from.
 */
record Criteria(List<Gemeente> gemeenten, List<Aanbod> aanbod) {
    private static final double AFSTAND = 30;
    private static final double HALVE_AFSTAND_KM = 40;
    private static final double WERK = 25;
    private static final double OPLEIDING = 10;
    private static final double NETWERK = 15;
    private static final double NETWERK_IN_REGIO = 8;
    private static final double WONING = 10;
    private static final double SNELHEID = 10;
    private static final double ADVIES = 5;

    /** The points in hundredths, so that a file holds them exactly; or {@link Puntentabel#VERBODEN}. */
    double punten(Gezin gezin, int plaats) {
        return magHeen(gezin, plaats)
                ? honderdsten(gezin.personen() * perPersoon(gezin, plaats))
                : Puntentabel.VERBODEN;
    }

    static double honderdsten(double punten) {
        return Math.round(100 * punten) / 100.0;
    }

    private boolean magHeen(Gezin gezin, int plaats) {
        return gezin.personen() <= aanbod.get(plaats).grootste()
                && (gezin.gemeente() < 0 || gezin.gemeente() == plaats)
                && (gezin.regio().isEmpty()
                        || gezin.regio().equals(gemeenten.get(plaats).provincie()));
    }

    private double perPersoon(Gezin gezin, int plaats) {
        var wat = aanbod.get(plaats);
        double kilometers = gemeenten.get(gezin.nu()).kilometers(gemeenten.get(plaats));
        return AFSTAND * HALVE_AFSTAND_KM / (HALVE_AFSTAND_KM + kilometers)
                + WERK * wat.vraag()[gezin.sector()]
                + OPLEIDING * (1 - Math.abs(gezin.niveau() - wat.opleiding()) / (double) Verzinsel.NIVEAUS)
                + netwerk(gezin.netwerk(), plaats)
                + WONING * wat.woningen()[klasse(gezin.personen())]
                + SNELHEID * wat.snelheid()
                + (gezin.advies().equals(gemeenten.get(plaats).provincie()) ? ADVIES : 0);
    }

    private double netwerk(int netwerk, int plaats) {
        if (netwerk < 0) {
            return 0;
        }
        var dichtbij =
                gemeenten.get(netwerk).provincie().equals(gemeenten.get(plaats).provincie());
        return netwerk == plaats ? NETWERK : dichtbij ? NETWERK_IN_REGIO : 0;
    }

    private static int klasse(int personen) {
        return personen <= 2 ? 0 : personen <= 5 ? 1 : 2;
    }
}

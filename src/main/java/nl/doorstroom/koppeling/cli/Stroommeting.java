package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.doorstroom.koppeling.solver.stroom.Stroominstelling;

/**
 * Aim 2: a year in rounds with a forecast drawn from another year, as a part of what nobody could exceed who knew the whole
 * year; also when more or fewer come than were expected, and with every place near its intake path.
 */
record Stroommeting(int huishoudens, int plaatsen, int zaden, Benchverslag verslag) {
    private static final int RONDES = 26;
    private static final int AFWIJKING = 20;
    private static final double HOOGSTENS_TEKORT = 0.7;
    private static final double HOOGSTENS_TEKORT_BIJ_AFWIJKING = 2.5;
    private static final double HOOGSTENS_VERLIES_DOOR_BALANS = 0.5;

    /** One year: what was reached as a part of the bound, linking in order of arrival beside it, and places off their path. */
    private record Jaar(double procent, double opVolgorde, long vanPad) {}

    void meet() {
        verslag.regel("");
        verslag.regel(
                "Doel 2: %,d huishoudens in %d rondes, de verwachting uit een ander jaar; procent van de bovengrens",
                huishoudens, RONDES);
        var gewoon = jaren("zoals verwacht", 0, false);
        var balans = jaren("met balans", 0, true);
        tekort("gemiddeld tekort op de bovengrens", gewoon, HOOGSTENS_TEKORT);
        afwijking(AFWIJKING);
        afwijking(-AFWIJKING);
        verslag.uitslag(new Uitslag(
                2, "verlies door balans", procent(gewoon) - procent(balans), HOOGSTENS_VERLIES_DOOR_BALANS, "%"));
        long vanPad = balans.stream().mapToLong(Jaar::vanPad).sum();
        verslag.uitslag(new Uitslag(2, "gemeenten aan een maandeinde van hun pad, met balans", vanPad, 0, ""));
    }

    private void afwijking(int procent) {
        var wat = Math.abs(procent) + " % " + (procent > 0 ? "meer" : "minder") + " dan verwacht";
        tekort(
                "grootste tekort bij " + wat,
                List.of(slechtste(jaren(wat, procent, false))),
                HOOGSTENS_TEKORT_BIJ_AFWIJKING);
    }

    private static Jaar slechtste(List<Jaar> jaren) {
        return jaren.stream()
                .min((een, ander) -> Double.compare(een.procent, ander.procent))
                .orElseThrow();
    }

    private void tekort(String wat, List<Jaar> jaren, double hoogstens) {
        verslag.uitslag(new Uitslag(2, wat, 100 - procent(jaren), hoogstens, "%"));
    }

    private static double procent(List<Jaar> jaren) {
        return jaren.stream().mapToDouble(Jaar::procent).average().orElse(Double.NaN);
    }

    private List<Jaar> jaren(String wat, int afwijking, boolean balans) {
        var jaren = new ArrayList<Jaar>();
        LongStream.rangeClosed(1, zaden).forEach(zaad -> jaren.add(jaar(wat, zaad, afwijking, balans)));
        return jaren;
    }

    private Jaar jaar(String wat, long zaad, int afwijking, boolean balans) {
        var wens = new Instantiewens(
                Instantiewens.Soort.LANDELIJK, huishoudens, plaatsen, BigDecimal.valueOf(AFWIJKING / 4), zaad);
        var jaren = Instantie.jaren(wens, huishoudens * (100 + afwijking) / 100).orElseThrow();
        var gewoon = Stroominstelling.gewoon(RONDES);
        long begin = System.nanoTime();
        var uitkomst = new Simulatie(jaren, balans ? gewoon.metBalans() : gewoon).draai(regel -> {});
        var jaar = new Jaar(
                100 * uitkomst.totaal() / uitkomst.bovengrens(),
                100 * uitkomst.opVolgorde() / uitkomst.bovengrens(),
                vanPad(uitkomst));
        verslag.regel(
                "  %-26s zaad %d: %.3f %%, op volgorde van komst %.3f %%, wachttijd gemiddeld %.1f rondes, %,d wachten nog, %.1f s",
                wat,
                zaad,
                jaar.procent,
                jaar.opVolgorde,
                uitkomst.wachttijden().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(0),
                uitkomst.wachtendeHuishoudens(),
                Meting.sinds(begin));
        return jaar;
    }

    private long vanPad(Simulatie.Uitkomst uitkomst) {
        return uitkomst.regels().stream()
                .filter(Simulatie.Regel::maandeinde)
                .mapToLong(regel -> plaatsen - regel.opPad())
                .sum();
    }
}

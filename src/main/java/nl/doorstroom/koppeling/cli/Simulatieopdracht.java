package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.stroom.Stroominstelling;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code ./doorstroom koppel-simulatie}, read.
 *
 * @param wens the year as expected
 * @param afwijking percent more households than expected; negative for fewer
 * @param ronde weeks in a round
 * @param uitvoer where the table goes; empty for the terminal
 */
record Simulatieopdracht(
        Instantiewens wens, BigDecimal afwijking, int ronde, Stroominstelling instelling, Optional<Path> uitvoer) {
    private static final int MEESTE_HUISHOUDENS = 50_000;
    private static final int MEESTE_WEKEN = 520;
    private static final int MEESTE_DRADEN = 64;
    private static final int MEESTE_AFWIJKING = 200;
    private static final int MEESTE_DREMPEL = 100;

    /** The options as typed. */
    record Tekst(
            String huishoudens,
            String plaatsen,
            String weken,
            String ronde,
            String zaad,
            String krapte,
            String afwijking,
            String drempel,
            boolean balans,
            String draden,
            @Nullable String uitvoer) {}

    static Simulatieopdracht lees(Tekst tekst, Fouten fouten) {
        var opties = new Opties(fouten);
        int weken = getal(opties, "--weken", tekst.weken, MEESTE_WEKEN);
        int ronde = getal(opties, "--ronde", tekst.ronde, MEESTE_WEKEN);
        var wens = wens(tekst, opties);
        var afwijking = opties.procent("--afwijking", tekst.afwijking, -90, MEESTE_AFWIJKING);
        return new Simulatieopdracht(
                wens,
                afwijking,
                ronde,
                instelling(tekst, (weken + ronde - 1) / ronde, wens.zaad(), opties),
                doel(tekst, fouten));
    }

    private static int getal(Opties opties, String optie, String waarde, int meeste) {
        return (int) opties.geheel(optie, waarde, 1, meeste);
    }

    private static Instantiewens wens(Tekst tekst, Opties opties) {
        return new Instantiewens(
                Soort.LANDELIJK,
                getal(opties, "--huishoudens", tekst.huishoudens, MEESTE_HUISHOUDENS),
                getal(opties, "--plaatsen", tekst.plaatsen, Instantiewens.MEESTE_PLAATSEN),
                opties.procent("--krapte", tekst.krapte, Instantiewens.MINSTE_KRAPTE, Instantiewens.MEESTE_KRAPTE),
                opties.geheel("--zaad", tekst.zaad, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private static Stroominstelling instelling(Tekst tekst, int rondes, long zaad, Opties opties) {
        var drempel = opties.procent("--drempel", tekst.drempel, 0, MEESTE_DREMPEL);
        var motor = Koppelinstelling.gewoon()
                .metZaad(zaad)
                .metDraden(getal(opties, "--draden", tekst.draden, MEESTE_DRADEN));
        return new Stroominstelling(rondes, drempel.movePointLeft(2).doubleValue(), tekst.balans, motor);
    }

    private static Optional<Path> doel(Tekst tekst, Fouten fouten) {
        return Optional.ofNullable(tekst.uitvoer)
                .flatMap(pad -> Planbestand.toets(pad, List.of(), fouten))
                .map(Planbestand::doel);
    }

    /** How many households come, at least one. */
    int komen() {
        var deel = afwijking.movePointLeft(2).add(BigDecimal.ONE);
        return Math.max(
                1,
                BigDecimal.valueOf(wens.huishoudens())
                        .multiply(deel)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }
}

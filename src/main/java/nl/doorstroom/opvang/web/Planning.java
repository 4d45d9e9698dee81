package nl.doorstroom.opvang.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * Projects on a line of time, each step a bar; in the units of the SVG. The same days stand in the table beside it.
 *
 * @param hoogte of the picture
 * @param vandaag where today is on the line
 */
public record Planning(int hoogte, int vandaag, List<Rij> rijen, List<Merk> maanden) {
    private static final int LINKS = 230;
    private static final int RECHTS = 990;
    private static final int BOVEN = 30;
    private static final int RIJ = 28;
    private static final int TERUG = 6;
    private static final int VOORUIT = 24;
    private static final int NAAM = 34;
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    /** @param opening where the diamond of the opening is; empty when it lies outside the picture */
    public record Rij(int y, String naam, String adres, List<Balk> balken, Optional<Integer> opening, String uitleg) {}

    /** A step: {@code soort} is a word of the style sheet. */
    public record Balk(int x, int breedte, String soort, String uitleg) {}

    public record Merk(int x, String naam) {}

    static Planning van(List<Pijplijnregel> regels, LocalDate vandaag) {
        var lijn = new Lijn(
                vandaag.withDayOfMonth(1).minusMonths(TERUG),
                vandaag.withDayOfMonth(1).plusMonths(VOORUIT));
        return new Planning(
                BOVEN + RIJ * Math.max(1, regels.size()) + 10,
                lijn.x(vandaag),
                IntStream.range(0, regels.size())
                        .mapToObj(nummer -> rij(regels.get(nummer), BOVEN + RIJ * nummer, lijn))
                        .toList(),
                lijn.merken());
    }

    private static Rij rij(Pijplijnregel regel, int y, Lijn lijn) {
        var verloop = regel.verloop();
        var naam = regel.project().gegevens().naam();
        return new Rij(
                y,
                naam.length() > NAAM ? naam.substring(0, NAAM - 1) + "…" : naam,
                regel.adres(),
                balken(regel, verloop, lijn),
                verloop.opening().filter(lijn::bevat).map(lijn::x),
                naam + ", " + regel.stap() + verwacht(verloop));
    }

    private static String verwacht(Projectverloop verloop) {
        return verloop.opening()
                .map(dag -> ", open verwacht op " + DutchFormat.date(dag))
                .orElse("");
    }

    /** From the end of the step before until the day on which each was, or is expected to be, done. */
    private static List<Balk> balken(Pijplijnregel regel, Projectverloop verloop, Lijn lijn) {
        var balken = new ArrayList<Balk>();
        Optional<LocalDate> vorige = Optional.empty();
        var nu = verloop.stap();
        for (var stap : Stap.values()) {
            var klaar = Optional.ofNullable(verloop.klaar().get(stap));
            var einde = klaar.or(() -> verloop.verwacht(stap));
            var begin = vorige.orElse(lijn.van());
            einde.filter(dag -> dag.isAfter(lijn.van()) && begin.isBefore(dag))
                    .ifPresent(dag -> balken.add(lijn.balk(
                            begin,
                            dag,
                            klaar.isPresent()
                                    ? "gedaan"
                                    : soort(regel, nu.filter(stap::equals).isPresent()),
                            stap.naam()
                                    + (klaar.isPresent() ? ", klaar op " : ", verwacht op ")
                                    + DutchFormat.date(dag))));
            vorige = einde.or(() -> Optional.of(begin));
        }
        return balken;
    }

    private static String soort(Pijplijnregel regel, boolean isNu) {
        return isNu && regel.isTeLaat() ? "laat" : "komt";
    }

    /** The line of time. */
    private record Lijn(LocalDate van, LocalDate tot) {
        boolean bevat(LocalDate dag) {
            return !dag.isBefore(van) && dag.isBefore(tot);
        }

        int x(LocalDate dag) {
            long heel = tot.toEpochDay() - van.toEpochDay();
            long deel = Math.clamp(dag.toEpochDay() - van.toEpochDay(), 0, heel);
            return LINKS + Math.toIntExact((RECHTS - LINKS) * deel / heel);
        }

        Balk balk(LocalDate begin, LocalDate einde, String soort, String uitleg) {
            return new Balk(x(begin), Math.max(1, x(einde) - x(begin) - 1), soort, uitleg);
        }

        List<Merk> merken() {
            return IntStream.iterate(0, maand -> maand < TERUG + VOORUIT, maand -> maand + 3)
                    .mapToObj(maand -> van.plusMonths(maand))
                    .map(dag -> new Merk(x(dag), naam(YearMonth.from(dag))))
                    .toList();
        }

        private static String naam(YearMonth maand) {
            var naam =
                    maand.getMonth().getDisplayName(TextStyle.SHORT, NEDERLANDS).replace(".", "");
            return maand.getMonthValue() <= 3 ? naam + " " + maand.getYear() : naam;
        }
    }
}

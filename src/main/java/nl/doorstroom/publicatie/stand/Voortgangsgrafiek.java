package nl.doorstroom.publicatie.stand;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * How many people were housed month by month, with the line along which the opgave would be done in time; in the units of the
 * SVG. The same figures stand in a table beside it.
 *
 * @param lijn points of what was housed
 * @param doel points of the line of what had to be
 * @param maanden names of the months, each under the middle of its own
 */
public record Voortgangsgrafiek(
        String titel, String lijn, String doel, List<Punt> punten, List<Hulplijn> hulplijnen, List<Maand> maanden) {
    private static final int LINKS = 64;
    private static final int STAP = 78;
    private static final int BOVEN = 16;
    private static final int HOOGTE = 200;
    private static final int MAANDEN = 6;
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    /** A day that has passed. */
    public record Punt(int x, int y, String dag, String getal) {}

    /** A line to read heights by. */
    public record Hulplijn(int y, String getal) {}

    /** A month on the line of time. */
    public record Maand(int x, String naam) {}

    /** One day before it is drawn: people housed since the half-year began. */
    record Meting(LocalDate dag, long gehuisvest) {}

    static Voortgangsgrafiek van(Halfjaar halfjaar, long opgave, List<Meting> metingen) {
        var getallen = metingen.stream().mapToLong(Meting::gehuisvest).summaryStatistics();
        var hoogste = Math.max(Math.max(1, opgave), getallen.getMax());
        var schaal = new Schaal(halfjaar.begin(), Math.min(0, getallen.getMin()), hoogste);
        var punten = metingen.stream().map(schaal::punt).toList();
        return new Voortgangsgrafiek(
                "Gehuisvest in " + halfjaar + ", met de lijn waarlangs de opgave op tijd klaar is",
                punten.stream().map(punt -> punt.x() + "," + punt.y()).collect(Collectors.joining(" ")),
                String.format(
                        Locale.ROOT,
                        "%d,%d %d,%d",
                        LINKS,
                        schaal.y(0),
                        LINKS + MAANDEN * STAP,
                        schaal.y(Math.max(0, opgave))),
                punten,
                List.of(schaal.hulplijn(0), schaal.hulplijn(hoogste / 2), schaal.hulplijn(hoogste)),
                IntStream.range(0, MAANDEN).mapToObj(schaal::maand).toList());
    }

    private record Schaal(LocalDate begin, long laagste, long hoogste) {
        int y(long waarde) {
            return BOVEN + Math.toIntExact((hoogste - waarde) * HOOGTE / Math.max(1, hoogste - laagste));
        }

        private int x(LocalDate dag) {
            var maanden = ChronoUnit.MONTHS.between(begin, dag);
            var rest = ChronoUnit.DAYS.between(begin.plusMonths(maanden), dag);
            return Math.toIntExact(LINKS + maanden * STAP + rest * STAP / dag.lengthOfMonth());
        }

        Punt punt(Meting meting) {
            return new Punt(
                    x(meting.dag()),
                    y(meting.gehuisvest()),
                    DutchFormat.date(meting.dag()),
                    DutchFormat.number(meting.gehuisvest()));
        }

        Hulplijn hulplijn(long waarde) {
            return new Hulplijn(y(waarde), DutchFormat.number(waarde));
        }

        Maand maand(int nummer) {
            var naam = begin.plusMonths(nummer).getMonth().getDisplayName(TextStyle.SHORT, NEDERLANDS);
            return new Maand(LINKS + nummer * STAP + STAP / 2, naam.replace(".", ""));
        }
    }
}

package nl.doorstroom.publicatie.stand;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * How many people were housed month by month, with the line along which the opgave would be done in time; in the units of the
 * SVG. The same figures stand in a table beside it.
 *
 * @param lijn points of what was housed
 * @param doel points of the line of what had to be
 * @param nul height of the line of nought
 */
public record Voortgangsgrafiek(
        String titel, String lijn, String doel, List<Punt> punten, List<Hulplijn> hulplijnen, int nul) {
    private static final int LINKS = 64;
    private static final int STAP = 78;
    private static final int BOVEN = 16;
    private static final int HOOGTE = 200;
    private static final int MAANDEN = 6;

    /** A month that has passed. */
    public record Punt(int x, int y, String maand, String getal) {}

    /** A line to read heights by. */
    public record Hulplijn(int y, String getal) {}

    /** One month before it is drawn: people housed since the half-year began. */
    record Maand(String naam, long gehuisvest) {}

    static Voortgangsgrafiek van(String titel, long opgave, List<Maand> maanden) {
        var hoogste = Math.max(
                Math.max(1, opgave),
                maanden.stream().mapToLong(Maand::gehuisvest).max().orElse(0));
        var laagste =
                Math.min(0, maanden.stream().mapToLong(Maand::gehuisvest).min().orElse(0));
        var schaal = new Schaal(laagste, hoogste);
        var punten = IntStream.range(0, maanden.size())
                .mapToObj(n -> new Punt(
                        x(n),
                        schaal.y(maanden.get(n).gehuisvest()),
                        maanden.get(n).naam(),
                        DutchFormat.number(maanden.get(n).gehuisvest())))
                .toList();
        return new Voortgangsgrafiek(
                titel,
                punten.stream().map(punt -> punt.x() + "," + punt.y()).collect(Collectors.joining(" ")),
                String.format(Locale.ROOT, "%d,%d %d,%d", x(0), schaal.y(0), x(MAANDEN), schaal.y(Math.max(0, opgave))),
                punten,
                List.of(hulplijn(schaal, 0), hulplijn(schaal, hoogste / 2), hulplijn(schaal, hoogste)),
                schaal.y(0));
    }

    private static Hulplijn hulplijn(Schaal schaal, long waarde) {
        return new Hulplijn(schaal.y(waarde), DutchFormat.number(waarde));
    }

    private static int x(int maand) {
        return LINKS + maand * STAP;
    }

    private record Schaal(long laagste, long hoogste) {
        int y(long waarde) {
            return BOVEN + Math.toIntExact((hoogste - waarde) * HOOGTE / Math.max(1, hoogste - laagste));
        }
    }
}

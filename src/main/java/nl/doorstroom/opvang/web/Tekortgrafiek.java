package nl.doorstroom.opvang.web;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.opvang.Tekortbeeld;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.tekort.Tekort;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * The places of an area in the months to come beside what it must have; in the units of the SVG. The same figures stand in
 * the table beside it.
 *
 * @param band outline of what lies between nothing and all of the pijplijn
 * @param lijn points of what is to be expected
 * @param zeker points of what there is without the pijplijn
 * @param opgave points of what must be there; empty when there is no opgave
 */
public record Tekortgrafiek(
        String titel,
        String band,
        String lijn,
        String zeker,
        String opgave,
        List<Hulplijn> hulplijnen,
        List<Merk> maanden) {
    private static final int LINKS = 64;
    private static final int BREEDTE = 676;
    private static final int BOVEN = 14;
    private static final int HOOGTE = 230;
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    /** A line to read heights by. */
    public record Hulplijn(int y, String getal) {}

    /** A month on the line of time. */
    public record Merk(int x, String naam) {}

    static Tekortgrafiek van(Tekortbeeld beeld) {
        var maanden = beeld.maanden();
        var schaal = new Schaal(maanden.size(), hoogste(beeld));
        var boven = punten(maanden, schaal, een -> een.opgave() - een.minstens());
        var onder = punten(maanden, schaal, een -> een.opgave() - een.hoogstens());
        var terug = new ArrayList<>(onder).reversed();
        return new Tekortgrafiek(
                "Plaatsen in " + beeld.gebied().naam() + " in de komende 24 maanden, naast de opgave",
                String.join(" ", boven) + " " + String.join(" ", terug),
                String.join(" ", punten(maanden, schaal, een -> een.opgave() - een.verwacht())),
                String.join(" ", onder),
                opgavelijn(beeld, schaal),
                schaal.hulplijnen(),
                IntStream.range(0, maanden.size())
                        .filter(nummer -> nummer % 3 == 0)
                        .mapToObj(nummer -> new Merk(
                                schaal.x(nummer), kort(maanden.get(nummer).maand())))
                        .toList());
    }

    private static long hoogste(Tekortbeeld beeld) {
        long plaatsen = beeld.maanden().stream()
                .mapToLong(een -> een.opgave() - een.minstens())
                .max()
                .orElse(0);
        long opgave = beeld.opgaven().stream()
                .flatMap(een -> een.stream())
                .mapToLong(Opgave::plaatsen)
                .max()
                .orElse(0);
        return Math.max(1, Math.max(plaatsen, opgave));
    }

    private static List<String> punten(List<Tekort> maanden, Schaal schaal, ToLongFunction<Tekort> plaatsen) {
        return IntStream.range(0, maanden.size())
                .mapToObj(nummer -> schaal.punt(nummer, plaatsen.applyAsLong(maanden.get(nummer))))
                .toList();
    }

    /** A line that jumps where the opgave changes. */
    private static String opgavelijn(Tekortbeeld beeld, Schaal schaal) {
        return IntStream.range(0, beeld.opgaven().size())
                .boxed()
                .flatMap(nummer ->
                        beeld.opgaven().get(nummer).stream().map(opgave -> schaal.punt(nummer, opgave.plaatsen())))
                .collect(Collectors.joining(" "));
    }

    private static String kort(YearMonth maand) {
        var naam = maand.getMonth().getDisplayName(TextStyle.SHORT, NEDERLANDS).replace(".", "");
        return maand.getMonthValue() <= 3 ? naam + " " + maand.getYear() : naam;
    }

    private record Schaal(int maanden, long hoogste) {
        int x(int nummer) {
            return LINKS + BREEDTE * nummer / Math.max(1, maanden - 1);
        }

        int y(long waarde) {
            return BOVEN + Math.toIntExact((hoogste - waarde) * HOOGTE / hoogste);
        }

        String punt(int nummer, long waarde) {
            return x(nummer) + "," + y(waarde);
        }

        List<Hulplijn> hulplijnen() {
            return List.of(hulplijn(0), hulplijn(hoogste / 2), hulplijn(hoogste));
        }

        private Hulplijn hulplijn(long waarde) {
            return new Hulplijn(y(waarde), DutchFormat.number(waarde));
        }
    }
}

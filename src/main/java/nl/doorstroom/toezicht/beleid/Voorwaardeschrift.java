package nl.doorstroom.toezicht.beleid;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand.Uitkomst;
import nl.doorstroom.toezicht.beleid.Voorwaarde.AchterstandHoogstens;
import nl.doorstroom.toezicht.beleid.Voorwaarde.ActiefToezicht;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Beoordeeld;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Gehaald;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Mijlpaal;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Niet;
import nl.doorstroom.toezicht.beleid.Voorwaarde.TeWeinigGekoppeld;
import nl.doorstroom.toezicht.beleid.Voorwaarde.VerwijtbaarAchtereen;

/**
 * Conditions in short words, as they are stored and chosen: {@code gehaald na-naijl}, {@code niet actief-toezicht}, {@code
 * verwijtbaar-achtereen 2}.
 */
public final class Voorwaardeschrift {
    private static final String NIET = "niet ";

    /** A kind of condition with a number, and between which it may lie. */
    private record MetGetal(String code, int minstens, int hoogstens, IntFunction<Voorwaarde> maak) {}

    private static final List<MetGetal> MET_GETAL = Stream.concat(
                    Stream.of(
                            new MetGetal("verwijtbaar-achtereen", 1, 20, VerwijtbaarAchtereen::new),
                            new MetGetal("gekoppeld-minder-dan", 1, 100, TeWeinigGekoppeld::new)),
                    Arrays.stream(Maatstaf.values())
                            .map(maatstaf -> new MetGetal(
                                    "achterstand-hoogstens " + code(maatstaf),
                                    0,
                                    9999,
                                    getal -> new AchterstandHoogstens(maatstaf, getal))))
            .toList();

    private Voorwaardeschrift() {}

    /** The condition in short words. */
    public static String schrijf(Voorwaarde voorwaarde) {
        return switch (voorwaarde) {
            case Gehaald(var maatstaf) -> "gehaald " + code(maatstaf);
            case AchterstandHoogstens(var maatstaf, var hoogstens) ->
                "achterstand-hoogstens " + code(maatstaf) + " " + hoogstens;
            case ActiefToezicht() -> "actief-toezicht";
            case Mijlpaal(var uitkomst) -> "afspraak " + code(uitkomst);
            case Beoordeeld(var als) -> "beoordeeld " + code(als);
            case VerwijtbaarAchtereen(var minstens) -> "verwijtbaar-achtereen " + minstens;
            case TeWeinigGekoppeld(var minder) -> "gekoppeld-minder-dan " + minder;
            case Niet(var andere) -> NIET + schrijf(andere);
        };
    }

    /** The condition that these words mean; empty when they mean none. */
    public static Optional<Voorwaarde> lees(String tekst) {
        var schoon = tekst.strip();
        if (schoon.startsWith(NIET)) {
            return lees(schoon.substring(NIET.length()))
                    .filter(een -> !(een instanceof Niet))
                    .map(Niet::new);
        }
        return zonderGetal()
                .filter(een -> schrijf(een).equals(schoon))
                .findFirst()
                .or(() -> metGetal(schoon));
    }

    /** Every condition that has no number, to choose from. */
    public static Stream<Voorwaarde> zonderGetal() {
        return Stream.of(
                        Arrays.stream(Maatstaf.values()).map(Gehaald::new),
                        Stream.of(new ActiefToezicht()),
                        Arrays.stream(Uitkomst.values()).map(Mijlpaal::new),
                        Arrays.stream(Verwijtbaarheid.values()).map(Beoordeeld::new))
                .flatMap(een -> een);
    }

    private static Optional<Voorwaarde> metGetal(String tekst) {
        int spatie = tekst.lastIndexOf(' ');
        if (spatie < 0 || !tekst.substring(spatie + 1).matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int getal = Integer.parseInt(tekst.substring(spatie + 1));
        return MET_GETAL.stream()
                .filter(een -> een.code.equals(tekst.substring(0, spatie)))
                .filter(een -> getal >= een.minstens && getal <= een.hoogstens)
                .map(een -> een.maak.apply(getal))
                .findFirst();
    }

    private static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Gemeentecijfers;
import org.jspecify.annotations.Nullable;

/** What the map can show of each gemeente. */
enum Maat {
    TAAKSTELLING("taakstelling", "Taakstelling", "te huisvesten", cijfers -> BigDecimal.valueOf(cijfers.aantal())),
    PER_1000("per-1000", "Per 1.000 inwoners", "per 1.000 inwoners", Gemeentecijfers::perDuizend),
    AMV("amv", "Waarvan amv", "alleenstaande minderjarigen", cijfers -> heel(cijfers.amv())),
    VERANDERING(
            "verandering", "Verandering", "verschil met het halfjaar ervoor", cijfers -> heel(cijfers.verandering()));

    private final String code;
    private final String naam;
    private final String eenheid;
    private final Function<Gemeentecijfers, @Nullable BigDecimal> waarde;

    Maat(String code, String naam, String eenheid, Function<Gemeentecijfers, @Nullable BigDecimal> waarde) {
        this.code = code;
        this.naam = naam;
        this.eenheid = eenheid;
        this.waarde = waarde;
    }

    /** The measure with this code; the taakstelling for any other text. */
    static Maat van(String code) {
        return Arrays.stream(values())
                .filter(maat -> maat.code.equals(code))
                .findFirst()
                .orElse(TAAKSTELLING);
    }

    String code() {
        return code;
    }

    String naam() {
        return naam;
    }

    /** Null when the version has no such figure for this gemeente. */
    @Nullable
    BigDecimal waarde(Gemeentecijfers cijfers) {
        return waarde.apply(cijfers);
    }

    /** The value with its unit: "53 te huisvesten". */
    String tekst(@Nullable BigDecimal getal) {
        if (getal == null) {
            return "geen gegevens";
        }
        return kaal(getal) + " " + eenheid;
    }

    String kaal(BigDecimal getal) {
        return switch (this) {
            case TAAKSTELLING, AMV -> DutchFormat.number(getal.longValue());
            case PER_1000 -> DutchFormat.decimal(getal, 2);
            case VERANDERING -> DutchFormat.signed(getal.longValue());
        };
    }

    private static @Nullable BigDecimal heel(@Nullable Long getal) {
        return getal == null ? null : BigDecimal.valueOf(getal);
    }
}

package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;

/** What the map can show of each gemeente. */
enum Maat {
    TAAKSTELLING("taakstelling", "Taakstelling", "te huisvesten", cijfers -> BigDecimal.valueOf(cijfers.aantal())),
    PER_1000("per-1000", "Per 1.000 inwoners", "per 1.000 inwoners", Gemeentecijfers::perDuizend),
    AMV("amv", "Waarvan amv", "alleenstaande minderjarigen", cijfers -> heel(cijfers.amv())),
    VERANDERING(
            "verandering", "Verandering", "verschil met het halfjaar ervoor", cijfers -> heel(cijfers.verandering())),
    STAND("stand", "Stand: voor of achter", "voor (+) of achter (−)", cijfers -> van(cijfers, Maat::eind)),
    PERCENTAGE(
            "percentage",
            "Deel van de opgave gehuisvest",
            "procent van de opgave",
            cijfers -> van(cijfers, Maat::deel)),
    OP_SCHEMA("op-schema", "Op schema", "", cijfers -> van(cijfers, Maat::schema)),
    OPVANG_COA("opvang-coa", "Opvang door het COA", "opvangplekken", cijfers -> heel(cijfers.plaatsen(Kolommen.COA))),
    OPVANG_OEKRAINE(
            "opvang-oekraine",
            "Opvang van mensen uit Oekraïne",
            "opvangplekken",
            cijfers -> heel(cijfers.plaatsen(Kolommen.OEKRAINE))),
    OPVANG_PER_1000(
            "opvang-per-1000",
            "Opvangplekken per 1.000 inwoners",
            "opvangplekken per 1.000 inwoners",
            Gemeentecijfers::opvangPerDuizend);

    /** Which columns of the Opgavenoverzicht a measure counts; apart, for an enum's own constants come first. */
    private static final class Kolommen {
        static final Set<Kolom> COA = EnumSet.of(Kolom.REGULIER, Kolom.NOODOPVANG, Kolom.AMV_COA);
        static final Set<Kolom> OEKRAINE = EnumSet.of(Kolom.OEKRAINE);
    }

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

    /** The name as it stands within a sentence. */
    String inZin() {
        return naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    /** Whether it tells of the grootboeken, and so of a month rather than of a version. */
    boolean isStand() {
        return this == STAND || this == PERCENTAGE || this == OP_SCHEMA;
    }

    /** Whether it tells of places of reception. */
    boolean isOpvang() {
        return this == OPVANG_COA || this == OPVANG_OEKRAINE || this == OPVANG_PER_1000;
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
        return (kaal(getal) + " " + eenheid).strip();
    }

    String kaal(BigDecimal getal) {
        return switch (this) {
            case TAAKSTELLING, AMV, OPVANG_COA, OPVANG_OEKRAINE -> DutchFormat.number(getal.longValue());
            case PER_1000, OPVANG_PER_1000 -> DutchFormat.decimal(getal, 2);
            case VERANDERING, STAND -> DutchFormat.signed(getal.longValue());
            case PERCENTAGE -> DutchFormat.decimal(getal, 1);
            case OP_SCHEMA -> klasse(getal).naam();
        };
    }

    private static @Nullable BigDecimal heel(@Nullable Long getal) {
        return getal == null ? null : BigDecimal.valueOf(getal);
    }

    private static @Nullable BigDecimal van(Gemeentecijfers cijfers, Function<Stand, @Nullable BigDecimal> wat) {
        return cijfers.stand() == null ? null : wat.apply(cijfers.stand());
    }

    private static BigDecimal eind(Stand stand) {
        return BigDecimal.valueOf(stand.eind());
    }

    private static @Nullable BigDecimal deel(Stand stand) {
        return Voortgang.van(stand).percentage().orElse(null);
    }

    private static BigDecimal schema(Stand stand) {
        return BigDecimal.valueOf(-Voortgang.van(stand).klasse().ordinal());
    }

    private static Voortgang.Klasse klasse(BigDecimal getal) {
        return Voortgang.Klasse.values()[-getal.intValue()];
    }
}

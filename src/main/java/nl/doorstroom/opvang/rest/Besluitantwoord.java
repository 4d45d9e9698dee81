package nl.doorstroom.opvang.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitvergelijking;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import org.jspecify.annotations.Nullable;

@Schema(name = "Opvangbesluit", description = "Een besluit over hoeveel plaatsen voor opvang er moeten zijn")
record Besluitantwoord(
        @Schema(description = "Code", example = "2023-I") String code,

        @Schema(description = "Versie, vanaf 1", example = "1")
        int versie,

        @Schema(
                description = "Soort besluit",
                example = "capaciteitsbesluit",
                allowableValues = {"capaciteitsbesluit", "oekraine", "nidos"})
        String soort,

        @Schema(description = "Naam", example = "Capaciteitsbesluit COA 2023-I")
        String naam,

        @Schema(description = "De dag waarop de plaatsen er moeten zijn", example = "2024-01-01")
        LocalDate per,

        @Schema(
                description = "De eerste dag waarop het niet meer geldt; ontbreekt als dat niet is bepaald",
                example = "2023-07-02")
        @Nullable
        LocalDate tot,

        @Schema(description = "Vanaf wanneer het bekend is", example = "2023-05-01T22:00:00Z")
        Instant bekendOp,

        @Schema(
                description = "Wat de lezer moet weten; kan leeg zijn",
                example = "De gewichten zijn niet gepubliceerd.")
        String voorbehoud,

        @Schema(description = "Waar het staat", example = "Rijksbrief over opvang en huisvesting")
        String bron,

        @Schema(description = "Datum van de bron; ontbreekt als die niet bekend is", example = "2023-05-02") @Nullable
        LocalDate bronDatum,

        @Schema(description = "De plaatsen, per soort opvang")
        List<Kolom> kolommen,

        @Schema(description = "Plaatsen binnen het totaal voor een groep")
        List<Deel> delen) {

    @Schema(name = "Besluitkolom", description = "De plaatsen van één soort opvang")
    record Kolom(
            @Schema(description = "Soort opvang", example = "coa")
            String soort,

            @Schema(description = "Wat is besloten", example = "77100")
            long totaal,

            @Schema(description = "Wat onder de kolom staat afgedrukt", example = "77100")
            long afgedruktTotaal,

            @Schema(description = "De sleutel waarnaar is verdeeld", example = "gewogen-extra")
            String sleutel,

            @Schema(
                    description = "Waarom niets is nagerekend; leeg als dat wel is gedaan",
                    example = "De sleutel van deze verdeling is niet gepubliceerd.")
            String waaromNiet,

            @Schema(description = "De gebieden; leeg als de verdeling niet bekend is")
            List<Regel> regels) {
        static Kolom van(Besluitvergelijking een) {
            return new Kolom(
                    een.kolom().soort().code(),
                    een.kolom().totaal(),
                    een.kolom().gedrukt(),
                    een.kolom().sleutel().code(),
                    een.waaromNiet(),
                    een.rijen().stream().map(Regel::van).toList());
        }

        static Kolom zonderRegels(Besluitkolom een) {
            return new Kolom(
                    een.soort().code(),
                    een.totaal(),
                    een.gedrukt(),
                    een.sleutel().code(),
                    "",
                    List.of());
        }
    }

    @Schema(name = "Besluitregel", description = "De plaatsen van één gebied")
    record Regel(
            @Schema(description = "Code van het gebied", example = "PV23")
            String gebied,

            @Schema(description = "Zoals afgedrukt", example = "4081")
            long afgedrukt,

            @Schema(description = "Wat de sleutel geeft; ontbreekt als die niet is na te rekenen", example = "4081")
            @Nullable
            Long berekend) {
        static Regel van(Besluitvergelijking.Rij een) {
            return new Regel(
                    een.gebied().waarde(), een.gedrukt(), een.berekend().orElse(null));
        }
    }

    @Schema(name = "Besluitdeel", description = "Plaatsen binnen het totaal voor een groep")
    record Deel(
            @Schema(description = "De groep", example = "derdelanders uit Oekraïne")
            String naam,

            @Schema(description = "Plaatsen", example = "3000")
            long plaatsen) {}

    /** With the areas of every column. */
    static Besluitantwoord van(Opvangbesluit besluit, List<Besluitvergelijking> kolommen) {
        return maak(besluit, kolommen.stream().map(Kolom::van).toList());
    }

    /** Without areas, as in a list. */
    static Besluitantwoord kort(Opvangbesluit besluit) {
        return maak(
                besluit, besluit.kolommen().stream().map(Kolom::zonderRegels).toList());
    }

    private static Besluitantwoord maak(Opvangbesluit besluit, List<Kolom> kolommen) {
        return new Besluitantwoord(
                besluit.code(),
                besluit.versie(),
                besluit.soort().code(),
                besluit.naam(),
                besluit.per(),
                besluit.tot().orElse(null),
                besluit.bekendOp(),
                besluit.voorbehoud(),
                besluit.bron().titel(),
                besluit.bron().datum(),
                kolommen,
                besluit.delen().stream()
                        .map(een -> new Deel(een.naam(), een.plaatsen()))
                        .toList());
    }
}

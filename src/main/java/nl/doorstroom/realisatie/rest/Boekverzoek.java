package nl.doorstroom.realisatie.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Boekverzoek", description = "Wat een programma wil boeken; alles wordt geboekt, of niets")
record Boekverzoek(
        @Schema(
                description = "Bron, zoals de naam van de levering; hoogstens 300 tekens",
                example = "Uitplaatsingen week 7")
        String bron,

        @Schema(description = "Datum van de bron; laat weg als die niet bekend is", example = "2026-02-15") @Nullable
        LocalDate bronDatum,

        @Schema(description = "Een tot en met duizend boekingen")
        List<Regel> boekingen) {
    /** A whole request, for the description. */
    static final String VOORBEELD = """
            {
              "bron": "Uitplaatsingen week 7",
              "bronDatum": "2026-02-15",
              "boekingen": [
                {"gemeente": "GM0995", "soort": "eigen-gemeente", "aantal": 3, "geldigOp": "2026-02-14", "referentie": "regel-17"},
                {"gemeente": "GM0995", "soort": "eigen-gemeente", "aantal": 2, "geldigOp": "2026-02-10", "handeling": "correctie", "van": 120011},
                {"gemeente": "GM0995", "post": "fase3", "aantal": 13, "geldigOp": "2026-02-15"}
              ]
            }
            """;

    @Schema(name = "Boekregel", description = "Een boeking om vast te leggen")
    record Regel(
            @Schema(description = "Code van de gemeente, zoals die op de dag van de boeking was", example = "GM0995")
            String gemeente,

            @Schema(
                    description =
                            "huisvesting (standaard), of fase3: hoeveel mensen op die dag op weg zijn naar een woning",
                    example = "huisvesting")
            @Nullable
            String post,

            @Schema(
                    description = "Code van de soort huisvesting; verplicht, behalve bij fase3",
                    example = "eigen-gemeente")
            @Nullable
            String soort,

            @Schema(
                    description = "Hoeveel mensen; alleen bij een correctie of actualisatie ook 0 of negatief",
                    example = "3")
            long aantal,

            @Schema(description = "De dag van de verhuizing", example = "2026-02-14")
            LocalDate geldigOp,

            @Schema(
                    description =
                            "registratie (standaard), correctie (het was fout) of actualisatie (het is veranderd)",
                    example = "registratie")
            @Nullable
            String handeling,

            @Schema(
                    description =
                            "Nummer van de boeking die wordt gecorrigeerd of geactualiseerd, van dezelfde gemeente",
                    example = "120011")
            @Nullable
            Long van,

            @Schema(
                    description = "Waar het over gaat, hoogstens 100 tekens en nooit een persoonsgegeven",
                    example = "K-2026-000123")
            @Nullable
            String verwijzing,

            @Schema(
                    description = "Uw eigen kenmerk van deze regel, hoogstens 200 tekens; alleen een hash ervan wordt"
                            + " bewaard, en hetzelfde kenmerk wordt geen tweede keer geboekt",
                    example = "regel-17")
            @Nullable
            String referentie) {}

    @Schema(name = "Boekbewijs", description = "Wat er is geboekt")
    record Bewijs(
            @Schema(description = "Nummer van het boekstuk", example = "0197f0a2-4c1b-7d2e-9a51-3f0c2b1d4e5f")
            String boekstuk,

            @Schema(
                    description = "Nummers van de boekingen, in de volgorde van het verzoek",
                    example = "[120394, 120395]")
            List<Long> nummers,

            @Schema(description = "Sinds wanneer ze bekend zijn", example = "2026-02-16T09:30:00Z")
            Instant geregistreerdOp) {}
}

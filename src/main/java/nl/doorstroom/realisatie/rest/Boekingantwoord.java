package nl.doorstroom.realisatie.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Boekstuk;
import nl.doorstroom.realisatie.Postvorm;
import org.jspecify.annotations.Nullable;

@Schema(name = "Boeking", description = "Een boeking in het grootboek; ze verandert nooit en verdwijnt nooit")
record Boekingantwoord(
        @Schema(description = "Nummer", example = "120394") long nummer,

        @Schema(description = "Code van de gemeente", example = "GM0995")
        String gemeente,

        @Schema(
                description = "Wat voor boeking: beginstand, taakstelling, huisvesting of fase3",
                example = "huisvesting")
        String post,

        @Schema(description = "Soort huisvesting; ontbreekt bij een andere post", example = "eigen-gemeente") @Nullable
        String soort,

        @Schema(description = "Hoeveel mensen; negatief als ze eraf gaan", example = "3")
        long aantal,

        @Schema(description = "Sinds welke dag het geldt", example = "2026-02-14")
        LocalDate geldigOp,

        @Schema(description = "Sinds wanneer het bekend is", example = "2026-02-16T09:30:00Z")
        Instant geregistreerdOp,

        @Schema(description = "registratie, correctie of actualisatie", example = "correctie")
        String handeling,

        @Schema(
                description =
                        "Nummer van de boeking die wordt gecorrigeerd of geactualiseerd; ontbreekt bij een registratie",
                example = "120011")
        @Nullable
        Long van,

        @Schema(description = "Waar het over gaat; ontbreekt als niemand dat zei", example = "K-2026-000123") @Nullable
        String verwijzing,

        @Schema(description = "Waar de boeking vandaan komt")
        Herkomst boekstuk,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Boekstuk", description = "Waar boekingen vandaan komen")
    record Herkomst(
            @Schema(description = "Nummer van het boekstuk", example = "0197f0a2-4c1b-7d2e-9a51-3f0c2b1d4e5f")
            String id,

            @Schema(description = "Hoe het binnenkwam: hand, invoer, api, taakstelling of voorbeeld", example = "api")
            String wijze,

            @Schema(description = "Bron", example = "Uitplaatsingen week 7")
            String bron,

            @Schema(description = "Datum van de bron; ontbreekt als die niet bekend is", example = "2026-02-15")
            @Nullable
            LocalDate bronDatum,

            @Schema(description = "Of het verzonnen is, voor een voorbeeld", example = "false")
            boolean synthetisch) {
        static Herkomst van(Boekstuk stuk) {
            return new Herkomst(
                    stuk.id().toString(),
                    stuk.wijze().code(),
                    stuk.bron().titel(),
                    stuk.bron().datum(),
                    stuk.synthetisch());
        }
    }

    @Schema(name = "Boekinglinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Deze boeking") Link self,
            @Schema(description = "De gemeente") Link gemeente) {}

    @Schema(name = "Boekingketen", description = "Een boeking met waar ze op volgt en wat erop volgde")
    record Keten(
            @Schema(description = "De boeking") Boekingantwoord boeking,

            @Schema(description = "De boeking die deze corrigeert of actualiseert; ontbreekt als die er niet is")
            @Nullable
            Boekingantwoord vorige,

            @Schema(description = "Correcties en actualisaties van deze boeking, in volgorde van boeken")
            List<Boekingantwoord> vervolg) {}

    static Boekingantwoord van(Boeking boeking) {
        return new Boekingantwoord(
                boeking.nummer(),
                boeking.gemeente().waarde(),
                Postvorm.naam(boeking.post()),
                Postvorm.soort(boeking.post()),
                boeking.post().aantal(),
                boeking.geldigOp(),
                boeking.geregistreerdOp(),
                Postvorm.naam(boeking.handeling()),
                Postvorm.van(boeking.handeling()),
                boeking.verwijzing(),
                Herkomst.van(boeking.boekstuk()),
                new Links(
                        new Link(Api.PATH + "/boekingen/" + boeking.nummer()),
                        new Link(Api.PATH + "/gebieden/" + boeking.gemeente())));
    }
}

package nl.doorstroom.realisatie.maandtabel.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.realisatie.maandtabel.Maandtabelkop;
import org.jspecify.annotations.Nullable;

@Schema(name = "Maandtabelkop", description = "Een versie van een maandtabel in het kort")
record Maandtabelregelantwoord(
        @Schema(description = "Code van de versie", example = "opgaven-2023-05-02.1")
        String tabel,

        @Schema(
                description = "Vorm van de tabel",
                example = "opgaven",
                allowableValues = {"opgaven", "amv"})
        String vorm,

        @Schema(description = "De dag die boven de tabel staat", example = "2023-05-02")
        LocalDate datum,

        @Schema(description = "Versie, vanaf 1", example = "1")
        int versie,

        @Schema(
                description = "De versie die deze vervangt; ontbreekt als die er niet is",
                example = "opgaven-2023-05-02.2")
        @Nullable
        String vervangenDoor,

        @Schema(description = "Waar de tabel is afgedrukt", example = "Opgavenoverzicht van 2 mei 2023, tabel 1")
        String bron,

        @Schema(description = "Datum van de bron; ontbreekt als die nog te bevestigen is", example = "2023-05-02")
        @Nullable
        LocalDate bronDatum,

        @Schema(description = "Wanneer de tabel is ingelezen", example = "2023-05-03T09:00:00Z")
        Instant ingelezenOp,

        @Schema(
                description = "SHA-256 over wat de tabel zegt",
                example = "2f6c0e2d7c0a4b0f9f2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081")
        String controlegetal,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Maandtabellinks", description = "Waar meer staat")
    record Links(@Schema(description = "De tabel zelf") Link self) {}

    static Maandtabelregelantwoord van(Maandtabelkop kop) {
        var code = kop.code();
        return new Maandtabelregelantwoord(
                code.toString(),
                code.vorm().code(),
                code.datum(),
                code.versie(),
                kop.isVervangen() ? code.zonderVersie() + "." + kop.nieuwsteVersie() : null,
                kop.bron().titel(),
                kop.bron().datum(),
                kop.ingelezenOp(),
                kop.controlegetal(),
                new Links(new Link(Api.PATH + "/maandtabellen/" + code)));
    }
}

package nl.doorstroom.gebied.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.gebied.Inwonerstand;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import org.jspecify.annotations.Nullable;

@Schema(name = "Inwonerstand", description = "Alle inwoners op één peildatum")
record Inwonerstandantwoord(
        @Schema(description = "De dag waarop is geteld", example = "2022-01-01")
        LocalDate peildatum,

        @Schema(description = "De dag van de gemeentelijke indeling waarin is geteld", example = "2023-01-01")
        LocalDate indelingOp,

        @Schema(description = "Waar de cijfers vandaan komen", example = "CBS, bevolking op 1 januari 2022")
        String bron,

        @Schema(description = "De datum van de bron; ontbreekt als die niet bekend is", example = "2023-05-02")
        @Nullable
        LocalDate bronDatum,

        @Schema(description = "Wanneer de cijfers hier zijn vastgelegd, in UTC", example = "2026-11-21T08:00:00Z")
        Instant geregistreerdOp,

        @Schema(description = "Van hoeveel gemeenten er een cijfer is", example = "342")
        int aantalGemeenten,

        @Schema(description = "Alle inwoners samen", example = "17590672")
        long totaal,

        @Schema(description = "De inwoners per gemeente; alleen bij één peildatum") @Nullable
        List<Inwoners> gemeenten,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(description = "De inwoners van één gemeente")
    record Inwoners(
            @Schema(description = "Gemeentecode van het CBS", example = "GM1700")
            String gemeente,

            @Schema(description = "Naam", example = "Twenterand")
            String naam,

            @Schema(description = "Hoeveel mensen er wonen", example = "33718")
            long inwoners) {}

    @Schema(name = "Inwonerstandlinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Deze stand, met elke gemeente")
            Link self) {}

    static Inwonerstandantwoord van(Inwonerstand stand, @Nullable List<Inwoners> gemeenten) {
        return new Inwonerstandantwoord(
                stand.peildatum(),
                stand.indeling(),
                stand.bron().titel(),
                stand.bron().datum(),
                stand.geregistreerdOp(),
                stand.gemeenten(),
                stand.totaal(),
                gemeenten,
                new Links(new Link(Api.PATH + "/inwonerstanden/" + stand.peildatum())));
    }
}

package nl.doorstroom.gebied.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.gebied.Ligging;
import nl.doorstroom.platform.rest.Link;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gebied", description = "Een gebied op een peildatum")
record Gebiedantwoord(
        @Schema(description = "Code van het gebied", example = "GM1700")
        String code,

        @Schema(description = "Naam", example = "Twenterand")
        String naam,

        @Schema(description = "Soort gebied", example = "gemeente")
        String soort,

        @Schema(description = "Sinds deze dag is het gebied in onze gegevens zo", example = "2023-01-01")
        LocalDate geldigVan,

        @Schema(description = "Tot deze dag, die zelf niet meetelt; ontbreekt zolang het zo is", example = "2026-01-01")
        @Nullable
        LocalDate geldigTot,

        @Schema(description = "De dag waarop dit antwoord gaat", example = "2023-07-01")
        LocalDate peildatum,

        @Schema(description = "De gebieden waarin een gemeente ligt; leeg voor andere gebieden")
        List<Gebiedregel> ligtIn,

        @Schema(description = "Hoeveel gemeenten erin liggen", example = "1")
        int aantalGemeenten,

        @Schema(description = "De laatst bekende inwoners; ontbreekt als die niet bekend zijn") @Nullable
        Inwonertal inwoners,

        @Schema(description = "De plek op de zeshoekkaart; alleen van een gemeente") @Nullable
        Cel zeshoek,

        @Schema(description = "Het middelpunt als GeoJSON; alleen van een gemeente") @Nullable
        Punt middelpunt,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(description = "Inwoners op een peildatum")
    record Inwonertal(
            @Schema(description = "Hoeveel mensen er wonen", example = "33718")
            long aantal,

            @Schema(description = "De dag waarop is geteld", example = "2022-01-01")
            LocalDate peildatum) {}

    @Schema(description = "Cel van de zeshoekkaart; oneven rijen liggen een halve cel naar rechts")
    record Cel(
            @Schema(description = "Kolom, vanaf het westen geteld vanaf 0", example = "18")
            int kolom,

            @Schema(description = "Rij, vanaf het noorden geteld vanaf 0", example = "12")
            int rij) {}

    @Schema(description = "Punt in GeoJSON (RFC 7946), lengte- en breedtegraad in WGS 84")
    record Punt(
            @Schema(description = "Altijd Point", example = "Point")
            String type,

            @Schema(description = "Lengtegraad en breedtegraad", example = "[6.597, 52.448]")
            List<BigDecimal> coordinates) {
        static Punt van(Ligging ligging) {
            return new Punt("Point", List.of(ligging.lengtegraad(), ligging.breedtegraad()));
        }
    }

    @Schema(name = "Gebiedlinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Dit gebied") Link self,

            @Schema(description = "De gemeenten die erin liggen")
            Link gemeenten) {}
}

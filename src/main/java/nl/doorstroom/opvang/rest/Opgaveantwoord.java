package nl.doorstroom.opvang.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.doorstroom.opvang.opgave.Opgave;
import org.jspecify.annotations.Nullable;

@Schema(name = "Opvangopgave", description = "Hoeveel plaatsen een gebied vanaf een dag moet hebben")
record Opgaveantwoord(
        @Schema(description = "Code van het gebied", example = "VR05")
        String gebied,

        @Schema(description = "Soort opvang", example = "coa")
        String soort,

        @Schema(description = "De dag vanaf wanneer het geldt", example = "2024-01-01")
        LocalDate per,

        @Schema(description = "Plaatsen", example = "2164") long plaatsen,

        @Schema(description = "Waaruit het volgt", example = "afspraak aan de regietafel")
        String grond,

        @Schema(description = "Waar het staat", example = "COA-presentatie aan de Twentse Regietafel")
        String bron,

        @Schema(description = "Datum van de bron; ontbreekt als die niet bekend is", example = "2023-03-29") @Nullable
        LocalDate bronDatum) {
    static Opgaveantwoord van(Opgave opgave) {
        return new Opgaveantwoord(
                opgave.gebied().waarde(),
                opgave.soort().code(),
                opgave.per(),
                opgave.plaatsen(),
                opgave.grond(),
                opgave.bron().titel(),
                opgave.bron().datum());
    }
}

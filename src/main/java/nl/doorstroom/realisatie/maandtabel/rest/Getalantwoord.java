package nl.doorstroom.realisatie.maandtabel.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** A figure in a column of a monthly table. */
@Schema(name = "Maandtabelgetal", description = "Een getal in een kolom")
public record Getalantwoord(
        @Schema(description = "Code van de kolom", example = "realisatie_2023_I")
        String kolom,

        @Schema(description = "Het getal, zoals afgedrukt", example = "-178")
        long getal) {}

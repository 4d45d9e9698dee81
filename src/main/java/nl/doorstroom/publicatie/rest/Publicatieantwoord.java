package nl.doorstroom.publicatie.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.doorstroom.publicatie.maandcijfers.Maandkop;
import nl.doorstroom.publicatie.maandcijfers.Maandlinks;

@Schema(name = "Publicatie", description = "Maandcijfers die zijn gepubliceerd")
record Publicatieantwoord(
        @Schema(description = "Code van de publicatie", example = "2023-07-01.1")
        String publicatie,

        @Schema(description = "De cijfers gelden aan het begin van deze dag", example = "2023-07-01")
        LocalDate peildatum,

        @Schema(description = "Wat op dit moment was geregistreerd, telt mee", example = "2023-07-31T22:00:00Z")
        Instant bekendOp,

        @Schema(
                description = "voorlopig, of definitief als er over deze peildatum niets meer komt",
                example = "voorlopig",
                allowableValues = {"voorlopig", "definitief"})
        String label,

        @Schema(description = "Of de cijfers op verzonnen boekingen rusten, als in een demonstratie", example = "false")
        boolean voorbeeld,

        @Schema(description = "Wanneer dit is gepubliceerd", example = "2023-08-01T08:30:00Z")
        Instant gepubliceerdOp,

        @Schema(
                description = "SHA-256 van de tekst achter de link tekst",
                example = "3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855a")
        String controlegetal,

        @JsonProperty("_links") @Schema(description = "Waar de cijfers staan")
        Maandlinks links) {
    static Publicatieantwoord van(Maandkop kop) {
        return new Publicatieantwoord(
                kop.code().toString(),
                kop.code().peildatum(),
                kop.bekendOp(),
                kop.label(),
                kop.voorbeeld(),
                kop.publicatie().orElseThrow().op(),
                kop.controlegetal(),
                Maandlinks.van(kop));
    }
}

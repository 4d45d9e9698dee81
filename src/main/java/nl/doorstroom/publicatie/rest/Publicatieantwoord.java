package nl.doorstroom.publicatie.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.publicatie.maandcijfers.Maandkop;

@Schema(name = "Publicatie", description = "Maandcijfers die zijn gepubliceerd")
record Publicatieantwoord(
        @Schema(description = "Code van de publicatie", example = "2024-01-01.1")
        String publicatie,

        @Schema(description = "De cijfers gelden aan het begin van deze dag", example = "2024-01-01")
        LocalDate peildatum,

        @Schema(description = "Wat op dit moment was geregistreerd, telt mee", example = "2024-01-31T23:00:00Z")
        Instant bekendOp,

        @Schema(
                description = "voorlopig, of definitief als er over deze peildatum niets meer komt",
                example = "voorlopig",
                allowableValues = {"voorlopig", "definitief"})
        String label,

        @Schema(description = "Wanneer dit is gepubliceerd", example = "2024-02-01T08:30:00Z")
        Instant gepubliceerdOp,

        @Schema(
                description = "SHA-256 van het tekstbestand",
                example = "3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855a")
        String controlegetal,

        @JsonProperty("_links") @Schema(description = "Waar de cijfers staan")
        Bestanden links) {
    @Schema(name = "Publicatiebestanden", description = "De bestanden van een publicatie")
    record Bestanden(
            @Schema(description = "De pagina voor mensen") Link pagina,
            @Schema(description = "Alle cijfers als CSV") Link csv,
            @Schema(description = "Alle cijfers als JSON") Link json,

            @Schema(description = "De tekst van het controlegetal")
            Link tekst) {}

    static Publicatieantwoord van(Maandkop kop) {
        var hier = "/maandcijfers/" + kop.code();
        return new Publicatieantwoord(
                kop.code().toString(),
                kop.code().peildatum(),
                kop.bekendOp(),
                kop.label(),
                kop.publicatie().orElseThrow().op(),
                kop.controlegetal(),
                new Bestanden(
                        new Link(hier), new Link(hier + ".csv"), new Link(hier + ".json"), new Link(hier + ".txt")));
    }
}

package nl.doorstroom.toezicht.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Rondecode;

@Schema(name = "Beoordelingsronde", description = "Een ronde waarin een provincie haar gemeenten beoordeelt")
record Rondeantwoord(
        @Schema(description = "Code van de provincie", example = "PV24")
        String provincie,

        @Schema(description = "Naam van de provincie", example = "Flevoland")
        String naam,

        @Schema(description = "De dag waarover wordt geoordeeld", example = "2021-01-01")
        LocalDate peildatum,

        @Schema(description = "Het halfjaar dat dan eindigt", example = "2020-II")
        String halfjaar,

        @Schema(description = "open, vastgesteld of heropend", example = "vastgesteld")
        String status,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Rondelinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Deze ronde") Link self,
            @Schema(description = "De provincie") Link provincie) {}

    @Schema(name = "Rondeoordelen", description = "Een ronde met de oordelen die zijn vastgesteld")
    record Geheel(
            @Schema(description = "De ronde") Rondeantwoord ronde,

            @Schema(
                    description = "De beleidsregel waarmee de ronde begon",
                    example = "Interbestuurlijk toezicht Flevoland")
            String beleidsregel,

            @Schema(
                    description = "Het moment van de tweede lezing van het grootboek: het einde van de na-ijl, of nu",
                    example = "2021-01-31T23:00:00Z")
            Instant bekendOp,

            @Schema(description = "De gemeenten waarvan u het vastgestelde oordeel mag zien")
            List<Beoordelingantwoord> gemeenten) {}

    static Rondeantwoord van(Gebied provincie, Rondecode code, Ronde.Staat staat) {
        return new Rondeantwoord(
                provincie.code().waarde(),
                provincie.naam(),
                code.peildatum(),
                code.halfjaar().toString(),
                staat.naam(),
                new Links(
                        new Link(Toezichtadressen.PAD + "/rondes/" + code),
                        new Link(Api.PATH + "/gebieden/" + provincie.code())));
    }

    static Geheel geheel(Gebied provincie, Ronde ronde) {
        return new Geheel(
                van(provincie, ronde.code(), ronde.staat()),
                ronde.regel().naam(),
                ronde.bekendOp(),
                ronde.gemeenten().stream()
                        .filter(een -> een.oordeel().isPresent())
                        .map(een -> Beoordelingantwoord.van(een, ronde.bekendOp()))
                        .toList());
    }
}

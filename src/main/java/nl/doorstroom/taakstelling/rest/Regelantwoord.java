package nl.doorstroom.taakstelling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.taakstelling.Taakstellingregel;
import nl.doorstroom.taakstelling.Versiecode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Regel", description = "De taakstelling van één gemeente in een versie")
record Regelantwoord(
        @Schema(description = "Gemeentecode van het CBS", example = "GM1700")
        String gemeente,

        @Schema(description = "Naam", example = "Twenterand")
        String naam,

        @Schema(description = "Eigen inwoners op de peildatum van de versie", example = "33718")
        long inwoners,

        @Schema(description = "Hoeveel mensen de gemeente huisvest", example = "53")
        long aantal,

        @Schema(
                description =
                        "Hoeveel daarvan alleenstaande minderjarigen (amv) zijn; ontbreekt als dat niet bekend is",
                example = "4")
        @Nullable
        Long amv,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Regellinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Deze regel") Link self,

            @Schema(description = "Hoe het aantal tot stand kwam")
            Link uitleg,

            @Schema(description = "De gemeente") Link gebied) {}

    static Regelantwoord van(Versiecode versie, Taakstellingregel regel, String naam) {
        var hier = Versieantwoord.adres(versie) + "/regels/" + regel.gemeente();
        return new Regelantwoord(
                regel.gemeente().waarde(),
                naam,
                regel.inwoners(),
                regel.aantal(),
                regel.amv(),
                new Links(
                        new Link(hier),
                        new Link(hier + "/uitleg"),
                        new Link(Api.PATH + "/gebieden/" + regel.gemeente())));
    }
}

package nl.doorstroom.gebied.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;

@Schema(description = "Een gebied in het kort")
record Gebiedregel(
        @Schema(description = "Code van het gebied", example = "GM1700")
        String code,

        @Schema(description = "Naam", example = "Twenterand")
        String naam,

        @Schema(description = "Soort gebied", example = "gemeente")
        String soort,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Gebiedregellinks", description = "Waar meer staat")
    record Links(@Schema(description = "Het gebied") Link self) {}

    static Gebiedregel van(Gebied gebied) {
        return new Gebiedregel(
                gebied.code().waarde(),
                gebied.naam(),
                gebied.code().soort().naam(),
                new Links(new Link(Api.PATH + "/gebieden/" + gebied.code())));
    }
}

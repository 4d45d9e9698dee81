package nl.doorstroom.toegang.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.toegang.dossier.Dossier;

@Schema(description = "Een dossier")
record Dossierantwoord(
        @Schema(description = "Nummer van het dossier", example = "D-2026-000123")
        String nummer,

        @Schema(description = "Soort dossier", example = "huishouden")
        String soort,

        @Schema(description = "Code van de gemeente waar het bij hoort", example = "GM0995")
        String gemeente,

        @Schema(description = "Sinds wanneer het er is", example = "2026-03-01T09:30:00Z")
        Instant geregistreerdOp,

        @Schema(description = "Of het verzonnen is, voor de demonstratie", example = "true")
        boolean synthetisch,

        @JsonProperty("_links") @Schema(description = "Waar het staat")
        Links links) {

    @Schema(name = "Dossierlinks", description = "Waar het dossier en zijn gemeente staan")
    record Links(
            @Schema(description = "Dit dossier") Link self,
            @Schema(description = "De gemeente") Link gemeente) {}

    static Dossierantwoord van(Dossier dossier) {
        return new Dossierantwoord(
                dossier.nummer(),
                dossier.soort().code(),
                dossier.gemeente().waarde(),
                dossier.aangemaaktOp(),
                dossier.synthetisch(),
                new Links(
                        new Link(Api.PATH + "/dossiers/" + dossier.nummer()),
                        new Link(Api.PATH + "/gebieden/" + dossier.gemeente())));
    }
}

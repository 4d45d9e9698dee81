package nl.doorstroom.toezicht.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import nl.doorstroom.toezicht.Gemeenteoordeel;
import nl.doorstroom.toezicht.Uitkomst;
import org.jspecify.annotations.Nullable;

@Schema(name = "Toezichtoordeel", description = "Wat over een gemeente is vastgesteld; het verandert niet meer")
record Oordeelantwoord(
        @Schema(
                description = "Code op de schaal van de beleidsregel; ontbreekt als het oordeel is aangehouden",
                example = "adequaat")
        @Nullable
        String oordeel,

        @Schema(description = "Tot welke dag is gewacht; ontbreekt als er een oordeel is", example = "2021-04-01")
        @Nullable
        LocalDate aangehoudenTot,

        @Schema(description = "Gevolg voor het toezicht: gelijk, hoger of einde", example = "gelijk")
        String beweging,

        @Schema(description = "Of de taakstelling niet was gehaald, met alles wat meetelt", example = "true")
        boolean gemist,

        @Schema(
                description = "verschoonbaar of verwijtbaar; ontbreekt als de reden niet is gewogen",
                example = "verschoonbaar")
        @Nullable
        String verwijtbaarheid,

        @Schema(description = "Waarom", example = "Woningen konden niet worden ingericht.")
        String motivering,

        @Schema(description = "Wat toen werd voorgesteld", example = "Niet gehaald, met een goede reden")
        String voorstel,

        @Schema(description = "Of het oordeel dat voorstel volgt", example = "true")
        boolean volgtVoorstel,

        @Schema(description = "De cijfers zoals toen gelezen")
        Cijferantwoord cijfers,

        @Schema(description = "Wanneer het oordeel werd gegeven", example = "2021-02-09T10:15:00Z")
        Instant gegevenOp) {

    static Oordeelantwoord van(Gemeenteoordeel oordeel) {
        return new Oordeelantwoord(
                oordeel.uitkomst() instanceof Uitkomst.Geoordeeld(var code) ? code : null,
                oordeel.uitkomst() instanceof Uitkomst.Aangehouden(var tot) ? tot : null,
                Toezichtcode.van(oordeel.beweging()),
                oordeel.gemist(),
                oordeel.verwijtbaarheid().map(Toezichtcode::van).orElse(null),
                oordeel.motivering(),
                oordeel.voorstel(),
                oordeel.volgtVoorstel(),
                Cijferantwoord.van(oordeel.cijfers(), oordeel.bekendOp()),
                oordeel.door().op());
    }
}

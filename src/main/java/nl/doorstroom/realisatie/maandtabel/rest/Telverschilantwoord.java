package nl.doorstroom.realisatie.maandtabel.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.realisatie.maandtabel.Telverschil;

/** A printed figure that does not follow from the others. */
@Schema(name = "Telverschil", description = "Een afgedrukt getal dat niet uit de andere volgt")
public record Telverschilantwoord(
        @Schema(description = "Code van het gebied", example = "NL")
        String gebied,

        @Schema(description = "Code van de kolom", example = "coa_verschil")
        String kolom,

        @Schema(description = "Wat er is afgedrukt", example = "41947")
        long gedrukt,

        @Schema(description = "Wat er volgens ons uit komt", example = "41948")
        long berekend,

        @Schema(description = "Hoe wij rekenden", example = "opgave min realisatie")
        String berekening) {
    /** For programs, apart from the domain type. */
    public static Telverschilantwoord van(Telverschil verschil) {
        return new Telverschilantwoord(
                verschil.regel().gebied().waarde(),
                verschil.kolom().code(),
                verschil.gedrukt(),
                verschil.berekend(),
                verschil.berekening().naam());
    }
}

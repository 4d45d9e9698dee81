package nl.doorstroom.taakstelling.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.taakstelling.Overdracht;

@Schema(name = "Overdracht", description = "Een deel van de taakstelling dat een gemeente aan een andere overdroeg")
record Overdrachtantwoord(
        @Schema(description = "De gemeente die overdraagt", example = "GM1700")
        String van,

        @Schema(description = "De gemeente die overneemt", example = "GM0141")
        String naar,

        @Schema(description = "Hoeveel mensen", example = "3")
        long aantal,

        @Schema(description = "Waar dit vandaan komt") Versieantwoord.Bronantwoord bron) {
    static Overdrachtantwoord van(Overdracht overdracht) {
        return new Overdrachtantwoord(
                overdracht.van().waarde(),
                overdracht.naar().waarde(),
                overdracht.aantal(),
                Versieantwoord.Bronantwoord.van(overdracht.bron()));
    }
}

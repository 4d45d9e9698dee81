package nl.doorstroom.realisatie.maandtabel.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import org.jspecify.annotations.Nullable;

/** A line of a monthly table: an area with its figures. */
@Schema(name = "Maandtabelregel", description = "Een regel van een maandtabel")
public record Maandregelantwoord(
        @Schema(description = "Code van het gebied", example = "VR13")
        String gebied,

        @Schema(description = "Provincie waaronder een veiligheidsregio staat; ontbreekt bij andere", example = "PV27")
        @Nullable
        String provincie,

        @Schema(description = "Naam zoals afgedrukt", example = "Amsterdam-Amstelland")
        String naam,

        @Schema(description = "De getallen, zoals afgedrukt; een leeg vak ontbreekt")
        List<Getalantwoord> getallen) {
    /** For programs, apart from the domain type. */
    public static Maandregelantwoord van(Maandregel regel) {
        Gebiedscode provincie = regel.provincie();
        return new Maandregelantwoord(
                regel.gebied().waarde(),
                provincie == null ? null : provincie.waarde(),
                regel.naam(),
                regel.getallen().entrySet().stream()
                        .map(getal -> new Getalantwoord(getal.getKey().code(), getal.getValue()))
                        .toList());
    }
}

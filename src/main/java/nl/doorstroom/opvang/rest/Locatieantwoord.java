package nl.doorstroom.opvang.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.opvang.Openlocatie;
import org.jspecify.annotations.Nullable;

@Schema(name = "Opvanglocatie", description = "Een locatie voor opvang")
record Locatieantwoord(
        @Schema(description = "Code van de locatie", example = "LELYSTAD-1")
        String code,

        @Schema(description = "Naam, zonder adres", example = "Voorbeeldlocatie Lelystad 1 (verzonnen)")
        String naam,

        @Schema(description = "Soort locatie", example = "SATELLIET")
        String soort,

        @Schema(description = "Code van de gemeente", example = "GM0995")
        String gemeente,

        @Schema(description = "Plaatsen op de peildatum", example = "480")
        int plaatsen,

        @Schema(description = "Adres; ontbreekt als het besloten is", example = "Voorbeeldweg 1")
        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String adres) {
    static Locatieantwoord van(Openlocatie locatie) {
        return new Locatieantwoord(
                locatie.code(),
                locatie.naam(),
                locatie.soort().name(),
                locatie.gemeente().waarde(),
                locatie.plaatsen(),
                locatie.adres().isEmpty() ? null : locatie.adres());
    }
}

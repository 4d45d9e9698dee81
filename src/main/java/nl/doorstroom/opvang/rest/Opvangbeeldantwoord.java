package nl.doorstroom.opvang.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorstroom.opvang.Tekortbeeld;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.tekort.Tekort;
import org.jspecify.annotations.Nullable;

@Schema(name = "Opvangbeeld", description = "Plaatsen voor opvang in een gebied, nu en straks")
record Opvangbeeldantwoord(
        @Schema(description = "Code van het gebied", example = "PV24")
        String gebied,

        @Schema(description = "De dag waarop het is berekend", example = "2026-11-22")
        LocalDate peildatum,

        @Schema(description = "Plaatsen op die dag", example = "3108")
        long plaatsen,

        @Schema(description = "De komende 24 maanden") List<Maand> maanden) {
    @Schema(name = "Opvangmaand", description = "Plaatsen op de eerste dag van een maand")
    record Maand(
            @Schema(description = "De dag", example = "2027-05-01")
            LocalDate op,

            @Schema(description = "Opgave; ontbreekt als het gebied er geen heeft", example = "3449")
            @Nullable
            @JsonInclude(JsonInclude.Include.NON_NULL)
            Long opgave,

            @Schema(description = "Plaatsen die dan open zijn volgens hun voorwaarden", example = "2208")
            long open,

            @Schema(description = "Plaatsen die nu open zijn en dan zijn afgelopen", example = "900")
            long weggevallen,

            @Schema(description = "Plaatsen die uit de pijplijn te verwachten zijn", example = "250")
            long verwacht,

            @Schema(description = "Plaatsen die hoogstens uit de pijplijn komen", example = "350")
            long hoogstens,

            @Schema(description = "Tekort dat te verwachten is; onder 0 is er over", example = "991")
            @Nullable
            @JsonInclude(JsonInclude.Include.NON_NULL)
            Long tekort) {
        private static Maand van(Tekort tekort, Optional<Opgave> opgave) {
            var aanbod = tekort.aanbod();
            return new Maand(
                    tekort.maand().atDay(1),
                    opgave.map(Opgave::plaatsen).orElse(null),
                    aanbod.open(),
                    aanbod.aflopend(),
                    aanbod.teVerwachten() - aanbod.open(),
                    aanbod.hoogstens(),
                    opgave.isPresent() ? tekort.verwacht() : null);
        }
    }

    static Opvangbeeldantwoord van(Tekortbeeld beeld) {
        return new Opvangbeeldantwoord(
                beeld.gebied().code().waarde(),
                beeld.vandaag(),
                beeld.nu(),
                IntStream.range(0, beeld.maanden().size())
                        .mapToObj(nummer -> Maand.van(
                                beeld.maanden().get(nummer), beeld.opgaven().get(nummer)))
                        .toList());
    }
}

package nl.doorstroom.publicatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.publicatie.opvang.Opgavenoverzichten;
import nl.doorstroom.realisatie.Peiling;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Opgavenoverzicht of any day, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Opgavenoverzicht", description = "Opgaven en realisatie van opvang en huisvesting, voor elke dag.")
class OpgavenoverzichtApi {
    private static final String UITLEG = "Geef een datum als 2023-07-01, vanaf 2000 en niet na vandaag.";

    private final Opgavenoverzichten overzichten;

    OpgavenoverzichtApi(Opgavenoverzichten overzichten) {
        this.overzichten = overzichten;
    }

    @GetMapping("/opgavenoverzicht")
    @Operation(
            operationId = "opgavenoverzicht",
            summary = "Opgavenoverzicht van een dag",
            description =
                    "Tabel 1 en Tabel 2: van elke kolom het cijfer dat op of voor de peildatum het laatst is aangeleverd, met dag en"
                            + " bron, en wat niet optelt. Daarnaast wat Doorstroom zelf weet.")
    @Parameter(
            name = "peildatum",
            in = ParameterIn.QUERY,
            description = "Dag van het overzicht; vandaag als die ontbreekt",
            example = "2023-05-02",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "bekendOp",
            in = ParameterIn.QUERY,
            description = "Alleen wat aan het begin van deze dag bekend was",
            example = "2026-11-01",
            schema = @Schema(type = "string", format = "date"))
    ResponseEntity<Opgavenoverzichtantwoord> opgavenoverzicht(ApiQuery query) {
        var dag = query.read("peildatum", this::dag, UITLEG).orElse(overzichten.vandaag());
        var bekendOp = query.read("bekendOp", this::dag, UITLEG);
        query.check();
        var overzicht = bekendOp.map(Peiling::begin)
                .map(moment -> overzichten.op(dag, moment))
                .orElseGet(() -> overzichten.op(dag));
        return Answers.current(Opgavenoverzichtantwoord.van(overzicht));
    }

    private Optional<LocalDate> dag(String tekst) {
        return ApiQuery.date(tekst).filter(overzichten::isTeKiezen);
    }

    /** The address of this part of the open data. */
    @Bean
    static Doors openOpgavenoverzicht() {
        return Doors.of(Doors.Kind.PUBLIC, Api.PATH + "/opgavenoverzicht");
    }
}

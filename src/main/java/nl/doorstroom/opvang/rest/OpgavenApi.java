package nl.doorstroom.opvang.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on reception and what every area must have, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Opvang", description = "Hoeveel plaatsen voor opvang er moeten zijn.")
class OpgavenApi {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Comparator<Opgave> VOLGORDE =
            Comparator.comparing(Opgave::gebied).thenComparing(Opgave::soort).thenComparing(Opgave::per);

    private final Opgaven opgaven;
    private final Clock klok;

    OpgavenApi(Opgaven opgaven, Clock klok) {
        this.opgaven = opgaven;
        this.klok = klok;
    }

    @GetMapping("/opvang/besluiten")
    @Operation(
            operationId = "opvangBesluiten",
            summary = "Besluiten over opvang",
            description = "De besluiten die nu gelden, zonder hun gebieden; het laatst bekende eerst.")
    @PagingParameters
    ResponseEntity<Pagina<Besluitantwoord>> besluiten(ApiQuery query) {
        var paging = query.paging();
        query.check();
        return Answers.current(paging.of(opgaven.besluiten(), Besluitantwoord::kort));
    }

    @GetMapping("/opvang/besluiten/{code}")
    @Operation(
            operationId = "opvangBesluit",
            summary = "Eén besluit",
            description = "Een besluit zoals het nu geldt: wat er is afgedrukt en wat de sleutel geeft.")
    ResponseEntity<Besluitantwoord> besluit(
            @Parameter(description = "Code van het besluit", example = "2023-I") @PathVariable String code,
            ApiQuery query) {
        query.check();
        var besluit = opgaven.find(code).orElseThrow(ResourceNotFoundException::new);
        return Answers.current(
                Besluitantwoord.van(besluit, opgaven.vergelijk(besluit).kolommen()));
    }

    @GetMapping("/opvang/opgaven")
    @Operation(
            operationId = "opvangOpgaven",
            summary = "Opgaven per gebied",
            description = "Wat elk gebied moet hebben, uit besluiten en uit afspraken die vaststaan.")
    @Parameter(
            name = "gebied",
            in = ParameterIn.QUERY,
            description = "Alleen dit gebied",
            example = "PV23",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "soort",
            in = ParameterIn.QUERY,
            description = "Alleen deze soort opvang",
            example = "coa",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"coa", "oekraine", "amv-coa", "amv-nidos"}))
    @Parameter(
            name = "bekendOp",
            in = ParameterIn.QUERY,
            description = "Zoals het aan het einde van deze dag bekend was; anders nu",
            example = "2023-05-02",
            schema = @Schema(type = "string", format = "date"))
    @PagingParameters
    ResponseEntity<Pagina<Opgaveantwoord>> opgaven(ApiQuery query) {
        var gebied = query.read("gebied", OpgavenApi::code, "Geef de code van een gebied, zoals PV23.");
        var soort = query.read("soort", Opgavesoort::find, "Kies coa, oekraine, amv-coa of amv-nidos.");
        var dag = query.read("bekendOp", ApiQuery::date, "Geef een dag als 2023-05-02.");
        var paging = query.paging();
        query.check();
        var moment = dag.map(een ->
                        een.plusDays(1).atStartOfDay(NEDERLAND).toInstant().minusNanos(1))
                .orElseGet(klok::instant);
        var alle = opgaven.boek(moment).alle().stream()
                .filter(een -> gebied.filter(code -> !een.gebied().equals(code)).isEmpty())
                .filter(een -> soort.filter(welke -> een.soort() != welke).isEmpty())
                .sorted(VOLGORDE)
                .toList();
        return Answers.current(paging.of(alle, Opgaveantwoord::van));
    }

    private static Optional<Gebiedscode> code(String tekst) {
        return Optional.of(tekst).filter(Gebiedscode::isCode).map(Gebiedscode::new);
    }
}

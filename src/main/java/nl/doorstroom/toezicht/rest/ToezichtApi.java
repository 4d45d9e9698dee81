package nl.doorstroom.toezicht.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtbeelden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Supervision for programs. What was not established, and what the organisation of a program may not see, is not there. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(
        name = "Toezicht",
        description =
                "Wat provincies over gemeenten hebben vastgesteld, voor programma's van een organisatie die het mag inzien,"
                        + " en hun beleidsregels, voor iedereen. Trede en verwijtbaarheid zijn vertrouwelijk: elk verzoek"
                        + " daarnaar vraagt een token met het recht (scope) toezicht-inzien.")
class ToezichtApi {
    private final Rondes rondes;
    private final Toezichtbeelden beelden;

    ToezichtApi(Rondes rondes, Toezichtbeelden beelden) {
        this.rondes = rondes;
        this.beelden = beelden;
    }

    @GetMapping("/toezicht/rondes")
    @Operation(
            operationId = "toezichtRondes",
            summary = "Beoordelingsrondes",
            description =
                    "De rondes van de provincies waarvan u een gemeente mag zien, per provincie de nieuwste eerst.")
    @Parameter(
            name = "provincie",
            in = ParameterIn.QUERY,
            description = "Alleen rondes van deze provincie",
            example = "PV24",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Alleen rondes met deze status",
            example = "vastgesteld",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"open", "vastgesteld", "heropend"}))
    @PagingParameters
    Pagina<Rondeantwoord> rondes(ApiQuery query) {
        var provincie = query.read(
                "provincie",
                tekst -> code(tekst, Gebiedsoort.PROVINCIE),
                "Geef de code van een provincie, zoals PV24.");
        var status = query.read("status", ToezichtApi::staat, "Kies open, vastgesteld of heropend.");
        var paging = query.paging();
        query.check();
        var gevonden = rondes.provincies().stream()
                .filter(een ->
                        provincie.filter(code -> !code.equals(een.code())).isEmpty())
                .flatMap(een -> rondes(een, status))
                .toList();
        return paging.of(gevonden, een -> een);
    }

    private Stream<Rondeantwoord> rondes(Gebied provincie, Optional<Ronde.Staat> status) {
        return rondes.alle(provincie.code()).stream()
                .filter(kop -> status.filter(een -> een != kop.staat()).isEmpty())
                .map(kop -> Rondeantwoord.van(provincie, kop.code(), kop.staat()));
    }

    @GetMapping("/toezicht/rondes/{provincie}/{peildatum}")
    @Operation(
            operationId = "toezichtRonde",
            summary = "Eén beoordelingsronde",
            description =
                    "De gemeenten waarvan is vastgesteld wat de provincie vindt en die u mag zien: de cijfers, het"
                            + " voorstel met elke voorwaarde, de weging en het oordeel. Zolang niets is vastgesteld, staat er niets.")
    Rondeantwoord.Geheel ronde(
            @Parameter(description = "Code van de provincie", example = "PV24") @PathVariable String provincie,
            @Parameter(description = "De dag waarover wordt geoordeeld", example = "2021-01-01") @PathVariable
                    String peildatum,
            ApiQuery query) {
        query.check();
        var dag = ApiQuery.date(peildatum).orElseThrow(ResourceNotFoundException::new);
        var gebied = rondes.provincies().stream()
                .filter(een -> een.code().waarde().equals(provincie))
                .findFirst()
                .orElseThrow(ResourceNotFoundException::new);
        return rondes.find(new Rondecode(gebied.code(), dag))
                .map(een -> Rondeantwoord.geheel(gebied, een))
                .orElseThrow(ResourceNotFoundException::new);
    }

    @GetMapping("/toezicht/gemeenten/{code}")
    @Operation(
            operationId = "toezichtGemeente",
            summary = "Het toezicht op één gemeente",
            description = "De trede nu en sinds wanneer, wat eerder is vastgesteld en wat is afgesproken.")
    Gemeenteantwoord gemeente(
            @Parameter(description = "Code van de gemeente", example = "GM0995") @PathVariable String code,
            ApiQuery query) {
        query.check();
        return code(code, Gebiedsoort.GEMEENTE)
                .flatMap(beelden::find)
                .map(Gemeenteantwoord::van)
                .orElseThrow(ResourceNotFoundException::new);
    }

    static Optional<Gebiedscode> code(String tekst, Gebiedsoort soort) {
        return Optional.of(tekst)
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .filter(een -> een.soort() == soort);
    }

    private static Optional<Ronde.Staat> staat(String naam) {
        return Arrays.stream(Ronde.Staat.values())
                .filter(een -> een.naam().equals(naam))
                .findFirst();
    }
}

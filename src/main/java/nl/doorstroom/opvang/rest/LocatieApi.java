package nl.doorstroom.opvang.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Locaties;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The locaties of reception as open data: never the address of crisis reception or of minors. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Opvang", description = "Hoeveel plaatsen voor opvang er moeten zijn.")
class LocatieApi {
    private final Locaties locaties;
    private final Clock klok;

    LocatieApi(Locaties locaties, Clock klok) {
        this.locaties = locaties;
        this.klok = klok;
    }

    @GetMapping("/opvang/locaties")
    @Operation(
            operationId = "opvangLocaties",
            summary = "Locaties voor opvang",
            description = "Alle locaties met hun plaatsen op een dag; een locatie die dan dicht was, heeft er 0.")
    @Parameter(
            name = "peildatum",
            in = ParameterIn.QUERY,
            description = "Zoals het op deze dag was; zonder peildatum zoals het vandaag is",
            example = "2026-11-01",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "gemeente",
            in = ParameterIn.QUERY,
            description = "Alleen locaties in deze gemeente",
            example = "GM0995",
            schema = @Schema(type = "string"))
    @PagingParameters
    ResponseEntity<Pagina<Locatieantwoord>> locaties(ApiQuery query) {
        var peildatum = query.dateOrToday("peildatum");
        var gemeente = query.read("gemeente", LocatieApi::gemeente, "Geef de code van een gemeente, zoals GM0995.");
        var paging = query.paging();
        query.check();
        var alle = locaties.open(peildatum, klok.instant()).stream()
                .filter(een -> gemeente.isEmpty() || een.gemeente().equals(gemeente.get()))
                .toList();
        return Answers.current(paging.of(alle, Locatieantwoord::van));
    }

    private static Optional<Gebiedscode> gemeente(String tekst) {
        return Optional.of(tekst)
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .filter(code -> code.soort() == Gebiedsoort.GEMEENTE);
    }
}

package nl.doorstroom.realisatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.realisatie.Grootboeken;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Standen as everybody may read them: at the beginning of a month, as known at the beginning of a month. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(
        name = "Standen",
        description =
                "Voorsprong en achterstand per gebied, aan het begin van een maand en zoals toen of later bekend was.")
class StandApi {
    private static final List<Gebiedsoort> SOORTEN =
            List.of(Gebiedsoort.GEMEENTE, Gebiedsoort.PROVINCIE, Gebiedsoort.VEILIGHEIDSREGIO, Gebiedsoort.LAND);

    private final Grootboeken grootboeken;
    private final Standschrijver schrijver;

    StandApi(Grootboeken grootboeken, Standschrijver schrijver) {
        this.grootboeken = grootboeken;
        this.schrijver = schrijver;
    }

    @GetMapping("/standen")
    @Operation(
            operationId = "standen",
            summary = "Standen",
            description =
                    "De stand van alle gebieden van een soort. Zonder peildatum en bekendOp de laatste die er is.")
    @Parameter(
            name = "soort",
            in = ParameterIn.QUERY,
            description = "Welke gebieden",
            example = "provincie",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "gemeente",
                            allowableValues = {"gemeente", "provincie", "veiligheidsregio", "land"}))
    @Maandparameters
    @PagingParameters
    ResponseEntity<Pagina<Standantwoord>> standen(ApiQuery query) {
        var soort = query.read("soort", StandApi::soort, "Kies gemeente, provincie, veiligheidsregio of land.");
        var peiling = Peilingparameters.perMaand(query, grootboeken.laatste());
        var paging = query.paging();
        query.check();
        var standen = grootboeken.standen(peiling);
        var gebieden = grootboeken.indeling(peiling.peildatum()).gebieden(soort.orElse(Gebiedsoort.GEMEENTE));
        return Answers.current(paging.of(gebieden, gebied -> schrijver.schrijf(gebied, standen)));
    }

    @GetMapping("/standen/{code}")
    @Operation(
            operationId = "stand",
            summary = "De stand van één gebied",
            description =
                    "Hoe een gebied ervoor staat: begin, taakstelling, wat is gehuisvest en wat er overblijft. Is de"
                            + " stand niet bekend, dan staat er waarom en zijn er geen cijfers.")
    @Maandparameters
    ResponseEntity<Standantwoord> stand(
            @Parameter(description = "Code van een gebied", example = "GM0995") @PathVariable String code,
            ApiQuery query) {
        var peiling = Peilingparameters.perMaand(query, grootboeken.laatste());
        query.check();
        var gebied = Standschrijver.gebied(grootboeken.indeling(peiling.peildatum()), code);
        return Answers.current(schrijver.schrijf(gebied, grootboeken.standen(peiling)));
    }

    private static Optional<Gebiedsoort> soort(String naam) {
        return SOORTEN.stream().filter(soort -> soort.naam().equals(naam)).findFirst();
    }
}

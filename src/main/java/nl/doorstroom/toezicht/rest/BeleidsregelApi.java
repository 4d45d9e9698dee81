package nl.doorstroom.toezicht.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.toezicht.Beleidsregels;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules by which provincies judge: public documents, also for programs without a token. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
class BeleidsregelApi {
    private final Beleidsregels regels;

    BeleidsregelApi(Beleidsregels regels) {
        this.regels = regels;
    }

    @GetMapping("/toezicht/beleidsregels/{provincie}")
    @Operation(
            operationId = "toezichtBeleidsregel",
            tags = "Toezicht",
            summary = "De beleidsregel van een provincie",
            description = "Hoe de provincie beoordeelt op een dag: peildagen, schaal, ladder en regels. Openbaar.")
    @Parameter(
            name = "dag",
            in = ParameterIn.QUERY,
            description = "De regel die op deze dag geldt; anders vandaag",
            example = "2021-01-01",
            schema = @Schema(type = "string", format = "date"))
    Beleidsregelantwoord beleidsregel(
            @Parameter(description = "Code van de provincie", example = "PV24") @PathVariable String provincie,
            ApiQuery query) {
        var dag = query.dateOrToday("dag");
        query.check();
        var code = ToezichtApi.code(provincie, Gebiedsoort.PROVINCIE).orElseThrow(ResourceNotFoundException::new);
        return regels.op(code, dag)
                .map(een -> Beleidsregelantwoord.van(code, een))
                .orElseThrow(ResourceNotFoundException::new);
    }
}

package nl.doorstroom.opvang.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.Tekorten;
import nl.doorstroom.opvang.Tekortvraag;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What areas lack in the coming two years, for programs. What the organisation of a program may not see is not found. */
@Vereist(Bevoegdheid.OPVANG_INZIEN)
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Opvang", description = "Hoeveel plaatsen voor opvang er moeten zijn.")
class OpvangbeeldApi {
    private final Tekorten tekorten;

    OpvangbeeldApi(Tekorten tekorten) {
        this.tekorten = tekorten;
    }

    @GetMapping("/opvang/beelden/{gebied}")
    @Operation(
            operationId = "opvangbeeld",
            summary = "Opvangbeeld van een gebied",
            description =
                    "Plaatsen nu en aan het begin van de komende 24 maanden, naast de opgave: wat openblijft, wat uit de"
                            + " pijplijn komt en wat er tekortkomt. Het token noemt het recht (scope) opvang-inzien.")
    @Parameter(
            name = "soort",
            in = ParameterIn.QUERY,
            description = "Soort opvang; zonder soort die van het COA",
            example = "coa",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"coa", "oekraine", "amv-coa", "amv-nidos"}))
    ResponseEntity<Opvangbeeldantwoord> beeld(
            @Parameter(description = "Code van het gebied", example = "PV24") @PathVariable String gebied,
            ApiQuery query) {
        var soort = query.read("soort", Opgavesoort::find, "Kies coa, oekraine, amv-coa of amv-nidos.");
        query.check();
        return Optional.of(gebied)
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .flatMap(code ->
                        tekorten.beeld(new Tekortvraag(code, soort.orElse(Opgavesoort.COA), false, Optional.empty())))
                .map(Opvangbeeldantwoord::van)
                .map(Answers::current)
                .orElseThrow(ResourceNotFoundException::new);
    }
}

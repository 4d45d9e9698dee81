package nl.doorstroom.publicatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was published of the monthly figures, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Publicaties", description = "De gepubliceerde maandcijfers en waar hun bestanden staan.")
class PublicatieApi {
    private final Maandcijfers maandcijfers;

    PublicatieApi(Maandcijfers maandcijfers) {
        this.maandcijfers = maandcijfers;
    }

    @GetMapping("/publicaties")
    @Operation(
            operationId = "publicaties",
            summary = "Publicaties",
            description =
                    "De gepubliceerde maandcijfers, nieuwste peildatum eerst. De cijfers zelf staan in de bestanden"
                            + " waarnaar de links wijzen; die veranderen nooit.")
    @PagingParameters
    ResponseEntity<Pagina<Publicatieantwoord>> publicaties(ApiQuery query) {
        var paging = query.paging();
        query.check();
        return Answers.current(paging.of(maandcijfers.gepubliceerde(), Publicatieantwoord::van));
    }
}

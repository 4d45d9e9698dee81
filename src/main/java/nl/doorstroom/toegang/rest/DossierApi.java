package nl.doorstroom.toegang.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.dossier.Dossiers;
import nl.doorstroom.toegang.dossier.Dossiersoort;
import nl.doorstroom.toegang.dossier.Dossiervraag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers for programs. What the organisation of a program may not see is not found. */
@Vereist({Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN})
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(
        name = "Dossiers",
        description =
                "Dossiers van huishoudens en van toezicht, voor programma's van een organisatie die ze mag inzien. Niet"
                        + " openbaar: elk verzoek vraagt een token, en elk dossier dat wordt geopend staat in het logboek.")
class DossierApi {
    private final Dossiers dossiers;

    DossierApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/dossiers")
    @Operation(
            operationId = "dossiers",
            summary = "Dossiers",
            description =
                    "De dossiers die de organisatie van het programma mag inzien, nieuwste eerst. Het token noemt het recht"
                            + " (scope) huishouden-inzien of toezicht-inzien, of beide.")
    @Parameter(
            name = "soort",
            in = ParameterIn.QUERY,
            description = "Alleen dossiers van deze soort",
            example = "huishouden",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"huishouden", "toezicht"}))
    @Parameter(
            name = "gemeente",
            in = ParameterIn.QUERY,
            description = "Alleen dossiers van deze gemeente",
            example = "GM0995",
            schema = @Schema(type = "string"))
    @PagingParameters
    Pagina<Dossierantwoord> dossiers(ApiQuery query) {
        var soort = query.read("soort", Dossiersoort::find, "Kies huishouden of toezicht.");
        var gemeente = query.read("gemeente", DossierApi::gemeente, "Geef de code van een gemeente, zoals GM0995.");
        var paging = query.paging();
        query.check();
        var vraag = new Dossiervraag("", soort, gemeente);
        return paging.of(
                dossiers.tel(vraag),
                (overslaan, hoogstens) -> dossiers.zoek(vraag, overslaan, hoogstens),
                Dossierantwoord::van);
    }

    @GetMapping("/dossiers/{nummer}")
    @Operation(
            operationId = "dossier",
            summary = "Eén dossier openen",
            description = "Een dossier. Dat uw organisatie het opende, staat daarna in het logboek van de gemeente.")
    Dossierantwoord dossier(
            @Parameter(description = "Nummer van het dossier", example = "D-2026-000123") @PathVariable String nummer,
            ApiQuery query) {
        query.check();
        return dossiers.open(nummer).map(Dossierantwoord::van).orElseThrow(ResourceNotFoundException::new);
    }

    private static Optional<Gebiedscode> gemeente(String tekst) {
        return Optional.of(tekst)
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .filter(code -> code.soort() == Gebiedsoort.GEMEENTE);
    }
}

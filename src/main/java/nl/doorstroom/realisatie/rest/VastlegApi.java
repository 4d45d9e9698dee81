package nl.doorstroom.realisatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.realisatie.Boekuitkomst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Booking by programs. The same request sent twice books once. */
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
class VastlegApi {
    private static final String SLEUTEL = "Idempotency-Key";

    /** Bytes of a request; a thousand entries fit in a third of it. */
    private static final int HOOGSTENS = 1 << 20;

    private final Verzoekboeker boeker;

    VastlegApi(Verzoekboeker boeker) {
        this.boeker = boeker;
    }

    @PostMapping(path = "/boekingen", consumes = "application/json")
    @Operation(
            operationId = "boek",
            tags = "Boekingen",
            summary = "Boeken",
            description = "Legt huisvesting vast: alles, of niets met alle fouten. Het token noemt de rechten"
                    + " boeking-vastleggen en boeking-inzien, en elke gemeente ligt in het gebied van uw organisatie. Hetzelfde"
                    + " verzoek met dezelfde sleutel boekt niet nog eens: het antwoord is dan 200, met dezelfde nummers. Was"
                    + " iemand u voor met een correctie of is een referentie al geboekt, dan is het antwoord 409.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Wat u wilt boeken, hoogstens 1 MB",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Boekverzoek.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "week",
                                                            summary = "Een levering",
                                                            value = Boekverzoek.VOORBEELD))))
    @Parameter(
            name = SLEUTEL,
            in = ParameterIn.HEADER,
            required = true,
            description =
                    "Uw eigen kenmerk van dit verzoek, voor elk nieuw verzoek een ander: 1 tot en met 100 letters,"
                            + " cijfers en leestekens, zonder spaties",
            example = "levering-2026-07",
            schema = @Schema(type = "string", minLength = 1, maxLength = 100))
    @ApiResponse(
            responseCode = "200",
            description = "Dit verzoek was al geboekt; er is niets bij gekomen",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Boekverzoek.Bewijs.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Alles is geboekt",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Boekverzoek.Bewijs.class)))
    ResponseEntity<Boekverzoek.Bewijs> boek(HttpServletRequest request, ApiQuery query) throws IOException {
        // To correct an entry, and to tell what was booked before, a program must see it.
        Handelend.eis(Bevoegdheid.BOEKING_INZIEN);
        var sleutel = sleutel(request, query);
        return antwoord(boeker.boek(inhoud(request), sleutel, query));
    }

    private static String sleutel(HttpServletRequest request, ApiQuery query) {
        var sleutel = Optional.ofNullable(request.getHeader(SLEUTEL)).orElse("");
        if (!sleutel.matches("[!-~]{1,100}")) {
            query.refuse(
                    SLEUTEL,
                    "Stuur deze header mee, met een eigen kenmerk van 1 tot en met 100 letters, cijfers en leestekens.");
        }
        return sleutel;
    }

    private static byte[] inhoud(HttpServletRequest request) throws IOException {
        var inhoud = request.getInputStream().readNBytes(HOOGSTENS + 1);
        if (inhoud.length > HOOGSTENS) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return inhoud;
    }

    private static ResponseEntity<Boekverzoek.Bewijs> antwoord(Boekuitkomst.Geboekt geboekt) {
        return ResponseEntity.status(geboekt.herhaald() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(new Boekverzoek.Bewijs(geboekt.boekstuk().toString(), geboekt.nummers(), geboekt.op()));
    }
}

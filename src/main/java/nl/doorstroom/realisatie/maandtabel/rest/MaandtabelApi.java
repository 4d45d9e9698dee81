package nl.doorstroom.realisatie.maandtabel.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.platform.rest.Validated;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.realisatie.maandtabel.Maandtabelcode;
import nl.doorstroom.realisatie.maandtabel.Maandtabellen;
import nl.doorstroom.realisatie.maandtabel.Tabelvorm;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The official monthly tables, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Maandtabellen", description = "Officiële tabellen met opgaven en realisatie, zoals afgedrukt.")
class MaandtabelApi {
    private final Maandtabellen maandtabellen;

    MaandtabelApi(Maandtabellen maandtabellen) {
        this.maandtabellen = maandtabellen;
    }

    @GetMapping("/maandtabellen")
    @Operation(
            operationId = "maandtabellen",
            summary = "Maandtabellen",
            description = "Alle tabellen en hun versies, nieuwste eerst.")
    @Parameter(
            name = "vorm",
            in = ParameterIn.QUERY,
            description = "Alleen tabellen van deze vorm",
            example = "opgaven",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"opgaven", "amv"}))
    @PagingParameters
    ResponseEntity<Pagina<Maandtabelregelantwoord>> tabellen(ApiQuery query) {
        var vorm = query.read("vorm", Tabelvorm::find, "Kies opgaven of amv.");
        var paging = query.paging();
        query.check();
        var koppen = maandtabellen.versies().stream()
                .filter(kop -> vorm.isEmpty() || kop.code().vorm() == vorm.get())
                .toList();
        return Answers.current(paging.of(koppen, Maandtabelregelantwoord::van));
    }

    @GetMapping("/maandtabellen/{tabel}")
    @Operation(
            operationId = "maandtabel",
            summary = "Eén versie van een maandtabel",
            description = "De kolommen met hun peildatum en bron, de regels zoals afgedrukt, en wat niet optelt.")
    @Parameter(
            name = "tabel",
            in = ParameterIn.PATH,
            required = true,
            description = "Code van een versie",
            example = "opgaven-2023-05-02.1",
            schema = @Schema(type = "string"))
    @Validated
    ResponseEntity<Maandtabelantwoord> tabel(@PathVariable String tabel, ApiQuery query) {
        query.check();
        var gevonden =
                Maandtabelcode.lees(tabel).flatMap(maandtabellen::find).orElseThrow(ResourceNotFoundException::new);
        var kop = gevonden.kop();
        // A version changes in one way: that a later one takes its place.
        var staat = kop.controlegetal() + "-" + kop.nieuwsteVersie();
        return Answers.checked(Maandtabelantwoord.van(gevonden), staat, null);
    }

    /** The addresses of this part of the open data. */
    @Bean
    static Doors openMaandtabellen() {
        return Doors.of(Doors.Kind.PUBLIC, Api.PATH + "/maandtabellen", Api.PATH + "/maandtabellen/**");
    }
}

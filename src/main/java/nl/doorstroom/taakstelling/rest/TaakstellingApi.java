package nl.doorstroom.taakstelling.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.platform.rest.Validated;
import nl.doorstroom.taakstelling.Herkomst;
import nl.doorstroom.taakstelling.Taakstellingen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published versions, their transfers and what changed between them, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Taakstellingen", description = "De gepubliceerde versies van de taakstelling, per halfjaar.")
class TaakstellingApi {
    private static final String KIES_VERSIE = "Geef de code van een gepubliceerde versie, zoals 2023-II.1.";

    private final Taakstellingen taakstellingen;
    private final Gepubliceerd gepubliceerd;
    private final Gebieden gebieden;

    TaakstellingApi(Taakstellingen taakstellingen, Gepubliceerd gepubliceerd, Gebieden gebieden) {
        this.taakstellingen = taakstellingen;
        this.gepubliceerd = gepubliceerd;
        this.gebieden = gebieden;
    }

    @GetMapping("/taakstellingen")
    @Operation(
            operationId = "taakstellingen",
            summary = "Taakstellingen",
            description = "De gepubliceerde versies, nieuwste eerst.")
    @Parameter(
            name = "halfjaar",
            in = ParameterIn.QUERY,
            description = "Alleen versies van dit halfjaar",
            example = "2023-II",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "herkomst",
            in = ParameterIn.QUERY,
            description = "Alleen versies waarvan de aantallen per gemeente officieel of berekend zijn",
            example = "officieel",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"officieel", "berekend"}))
    @PagingParameters
    ResponseEntity<Pagina<Versieantwoord>> versies(ApiQuery query) {
        var halfjaar = query.read("halfjaar", Halfjaar::lees, "Geef een halfjaar als 2023-I of 2023-II.");
        var herkomst = query.read("herkomst", TaakstellingApi::herkomst, "Kies officieel of berekend.");
        var paging = query.paging();
        query.check();
        var versies = taakstellingen.gepubliceerde().stream()
                .filter(kop -> halfjaar.isEmpty() || kop.code().halfjaar().equals(halfjaar.get()))
                .filter(kop -> herkomst.isEmpty() || kop.herkomst() == herkomst.get())
                .toList();
        return Answers.current(paging.of(versies, Versieantwoord::van));
    }

    @GetMapping("/taakstellingen/{versie}")
    @Operation(
            operationId = "taakstelling",
            summary = "Eén versie",
            description = "Een versie met haar uitgangspunten, bron, toestand en controlegetal.")
    @VersieParameter
    @Validated
    ResponseEntity<Versieantwoord> versie(@PathVariable String versie, ApiQuery query) {
        query.check();
        var kop = gepubliceerd.findKop(versie).orElseThrow(ResourceNotFoundException::new);
        return Bewaring.vanKop(Versieantwoord.van(kop), kop, gepubliceerd::findKop);
    }

    @GetMapping("/taakstellingen/{versie}/overdrachten")
    @Operation(
            operationId = "overdrachten",
            summary = "Overdrachten",
            description = "Wat gemeenten in dit halfjaar aan elkaar overdroegen, in volgorde van boeken"
                    + " (Huisvestingswet 2014, artikel 29 lid 2). De regels van een versie zijn zonder overdrachten.")
    @VersieParameter
    @PagingParameters
    ResponseEntity<Pagina<Overdrachtantwoord>> overdrachten(@PathVariable String versie, ApiQuery query) {
        var paging = query.paging();
        query.check();
        var kop = gepubliceerd.findKop(versie).orElseThrow(ResourceNotFoundException::new);
        var overdrachten = taakstellingen.overdrachten(kop.code().halfjaar());
        return Answers.current(paging.of(overdrachten, Overdrachtantwoord::van));
    }

    @GetMapping("/vergelijkingen")
    @Operation(
            operationId = "vergelijkingen",
            summary = "Twee versies vergelijken",
            description = "Wat er per gemeente verandert van de ene naar de andere versie.")
    @Parameter(
            name = "oud",
            in = ParameterIn.QUERY,
            required = true,
            description = "De eerste versie",
            example = "2023-II.1",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "nieuw",
            in = ParameterIn.QUERY,
            required = true,
            description = "De tweede versie",
            example = "2023-II.2",
            schema = @Schema(type = "string"))
    ResponseEntity<Vergelijkantwoord> vergelijking(ApiQuery query) {
        var oud = query.require("oud", gepubliceerd::findKop, KIES_VERSIE);
        var nieuw = query.require("nieuw", gepubliceerd::findKop, KIES_VERSIE);
        query.check();
        var vergelijking = taakstellingen.vergelijk(
                oud.orElseThrow().code(), nieuw.orElseThrow().code());
        var indeling = gebieden.indeling(vergelijking.indelingOp());
        return Answers.current(Vergelijkantwoord.van(vergelijking, indeling));
    }

    private static Optional<Herkomst> herkomst(String naam) {
        return Arrays.stream(Herkomst.values())
                .filter(herkomst -> herkomst.name().toLowerCase(Locale.ROOT).equals(naam))
                .findFirst();
    }

    /** The code of an area that exists in the division of a version. */
    static Optional<Gebiedscode> code(String tekst) {
        return Optional.of(tekst).filter(Gebiedscode::isCode).map(Gebiedscode::new);
    }
}

package nl.doorstroom.gebied.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.gebied.Inwonerstand;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Areas and their inhabitants for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Gebieden", description = "Gemeenten, provincies, veiligheidsregio's en andere regio's, en hun inwoners.")
class GebiedApi {
    private static final int ALLE = 10_000;
    private static final String SOORTEN =
            Stream.of(Gebiedsoort.values()).map(Gebiedsoort::naam).collect(Collectors.joining(", "));

    private final Gebieden gebieden;

    GebiedApi(Gebieden gebieden) {
        this.gebieden = gebieden;
    }

    @GetMapping("/gebieden")
    @Operation(
            operationId = "gebieden",
            summary = "Gebieden",
            description = "Alle gebieden op een peildatum, gemeenten eerst en per soort op naam.")
    @Parameter(
            name = "soort",
            in = ParameterIn.QUERY,
            description = "Alleen gebieden van deze soort",
            example = "provincie",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "land",
                                "provincie",
                                "veiligheidsregio",
                                "koppelregio",
                                "regio",
                                "gemeente"
                            }))
    @Parameter(
            name = "zoek",
            in = ParameterIn.QUERY,
            description = "Alleen gebieden met een naam, andere naam of code die hierop lijkt",
            example = "twente",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "ligtIn",
            in = ParameterIn.QUERY,
            description = "Alleen gemeenten die in dit gebied liggen",
            example = "PV23",
            schema = @Schema(type = "string"))
    @PeildatumParameter
    @PagingParameters
    ResponseEntity<Pagina<Gebiedregel>> gebieden(ApiQuery query) {
        var peildatum = query.dateOrToday("peildatum");
        var soort = query.read("soort", GebiedApi::soort, "Kies uit " + SOORTEN + ".");
        var indeling = indeling(peildatum, query);
        var binnen = query.read(
                "ligtIn",
                code -> code(code).flatMap(indeling::find),
                "Geef de code van een gebied dat er op de peildatum is, zoals PV23.");
        var paging = query.paging();
        query.check();
        var gevonden =
                query.text("zoek").map(tekst -> indeling.zoek(tekst, ALLE)).orElseGet(() -> alle(indeling));
        var gevraagd = gevonden.stream()
                .filter(gebied -> soort.isEmpty() || gebied.code().soort() == soort.get())
                .filter(binnen.map(gebied -> in(indeling, gebied)).orElse(_ -> true))
                .toList();
        return Answers.current(paging.of(gevraagd, Gebiedregel::van));
    }

    @GetMapping("/gebieden/{code}")
    @Operation(
            operationId = "gebied",
            summary = "Eén gebied",
            description = "Een gebied met de gebieden waarin het ligt, zijn plek op de kaart en zijn inwoners.")
    @PeildatumParameter
    ResponseEntity<Gebiedantwoord> gebied(
            @Parameter(description = "Code van het gebied", example = "GM1700") @PathVariable String code,
            ApiQuery query) {
        var peildatum = query.dateOrToday("peildatum");
        query.check();
        var indeling = gebieden.indeling(peildatum);
        return ResponseEntity.ok()
                .header("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>")
                .cacheControl(CacheControl.noCache())
                .body(antwoord(indeling, get(indeling, code)));
    }

    @GetMapping("/gebieden/{code}/gemeenten")
    @Operation(
            operationId = "gemeentenInGebied",
            summary = "Gemeenten in een gebied",
            description = "De gemeenten die in een gebied liggen, op naam.")
    @PeildatumParameter
    @PagingParameters
    ResponseEntity<Pagina<Gebiedregel>> gemeenten(
            @Parameter(description = "Code van het gebied", example = "PV23") @PathVariable String code,
            ApiQuery query) {
        var peildatum = query.dateOrToday("peildatum");
        var paging = query.paging();
        query.check();
        var indeling = gebieden.indeling(peildatum);
        var gemeenten = indeling.gemeentenIn(get(indeling, code).code());
        return Answers.current(paging.of(gemeenten, Gebiedregel::van));
    }

    @GetMapping("/inwonerstanden")
    @Operation(
            operationId = "inwonerstanden",
            summary = "Inwonerstanden",
            description = "De peildata waarvan de inwoners bekend zijn, oudste eerst.")
    @PagingParameters
    ResponseEntity<Pagina<Inwonerstandantwoord>> inwonerstanden(ApiQuery query) {
        var paging = query.paging();
        query.check();
        return Answers.current(paging.of(gebieden.inwonerstanden(), stand -> Inwonerstandantwoord.van(stand, null)));
    }

    @GetMapping("/inwonerstanden/{peildatum}")
    @Operation(
            operationId = "inwonerstand",
            summary = "Inwoners op één peildatum",
            description = "De inwoners van elke gemeente op een peildatum, in de indeling waarin is geteld.")
    ResponseEntity<Inwonerstandantwoord> inwonerstand(
            @Parameter(description = "Peildatum", example = "2022-01-01") @PathVariable String peildatum,
            ApiQuery query) {
        query.check();
        var gevraagd = ApiQuery.date(peildatum);
        var stand = gebieden.inwonerstanden().stream()
                .filter(bekend -> gevraagd.filter(bekend.peildatum()::equals).isPresent())
                .findFirst()
                .orElseThrow(ResourceNotFoundException::new);
        return Answers.current(Inwonerstandantwoord.van(stand, perGemeente(stand)));
    }

    private List<Inwonerstandantwoord.Inwoners> perGemeente(Inwonerstand stand) {
        var aantallen = gebieden.inwoners(stand.peildatum(), stand.indeling());
        return gebieden.indeling(stand.indeling()).gemeenten().stream()
                .filter(gemeente -> aantallen.containsKey(gemeente.code()))
                .map(gemeente -> new Inwonerstandantwoord.Inwoners(
                        gemeente.code().waarde(), gemeente.naam(), aantallen.getOrDefault(gemeente.code(), 0L)))
                .toList();
    }

    /** A day of which no areas are known is a fault, or every collection would look empty. */
    private Gebiedsindeling indeling(LocalDate peildatum, ApiQuery query) {
        var indeling = gebieden.indeling(peildatum);
        if (indeling.gemeenten().isEmpty()) {
            query.refuse("peildatum", "Van die dag zijn geen gebieden bekend. Onze gegevens beginnen op 2023-01-01.");
        }
        return indeling;
    }

    private static Optional<Gebiedsoort> soort(String naam) {
        return Arrays.stream(Gebiedsoort.values())
                .filter(soort -> soort.naam().equals(naam))
                .findFirst();
    }

    private static Optional<Gebiedscode> code(String tekst) {
        return Optional.of(tekst).filter(Gebiedscode::isCode).map(Gebiedscode::new);
    }

    private static Gebied get(Gebiedsindeling indeling, String code) {
        return code(code).flatMap(indeling::find).orElseThrow(ResourceNotFoundException::new);
    }

    private static List<Gebied> alle(Gebiedsindeling indeling) {
        return Arrays.stream(Gebiedsoort.values())
                .sorted(Comparator.reverseOrder())
                .flatMap(soort -> indeling.gebieden(soort).stream())
                .toList();
    }

    private static Predicate<Gebied> in(Gebiedsindeling indeling, Gebied gebied) {
        return new HashSet<>(indeling.gemeentenIn(gebied.code()))::contains;
    }

    private Gebiedantwoord antwoord(Gebiedsindeling indeling, Gebied gebied) {
        var gemeenten = indeling.gemeentenIn(gebied.code());
        var hier = Api.PATH + "/gebieden/" + gebied.code();
        return new Gebiedantwoord(
                gebied.code().waarde(),
                gebied.naam(),
                gebied.code().soort().naam(),
                gebied.geldig().van(),
                gebied.geldig().tot(),
                indeling.peildatum(),
                indeling.regiosVan(gebied.code()).stream().map(Gebiedregel::van).toList(),
                gemeenten.size(),
                inwoners(indeling, gemeenten),
                indeling.zeshoek(gebied.code())
                        .map(cel -> new Gebiedantwoord.Cel(cel.kolom(), cel.rij()))
                        .orElse(null),
                indeling.ligging(gebied.code()).map(Gebiedantwoord.Punt::van).orElse(null),
                new Gebiedantwoord.Links(new Link(hier), new Link(hier + "/gemeenten")));
    }

    /** The newest that were counted in this division or an earlier one. */
    private Gebiedantwoord.@Nullable Inwonertal inwoners(Gebiedsindeling indeling, List<Gebied> gemeenten) {
        return gebieden.inwonerstanden().stream()
                .filter(stand -> !stand.indeling().isAfter(indeling.peildatum()))
                .max(Comparator.comparing(Inwonerstand::peildatum))
                .map(stand -> inwoners(stand, indeling.peildatum(), gemeenten))
                .orElse(null);
    }

    private Gebiedantwoord.Inwonertal inwoners(Inwonerstand stand, LocalDate op, List<Gebied> gemeenten) {
        var aantallen = gebieden.inwoners(stand.peildatum(), op);
        var som = gemeenten.stream()
                .mapToLong(gemeente -> aantallen.getOrDefault(gemeente.code(), 0L))
                .sum();
        return new Gebiedantwoord.Inwonertal(som, stand.peildatum());
    }
}

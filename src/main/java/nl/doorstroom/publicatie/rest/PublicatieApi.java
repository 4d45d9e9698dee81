package nl.doorstroom.publicatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.platform.rest.Validated;
import nl.doorstroom.publicatie.maandcijfers.Maandbestand;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import nl.doorstroom.publicatie.maandcijfers.Maandcode;
import nl.doorstroom.publicatie.maandcijfers.Maandkop;
import nl.doorstroom.realisatie.Peiling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was published of the monthly figures, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Publicaties", description = "De gepubliceerde maandcijfers, die nooit meer veranderen.")
class PublicatieApi {
    private static final List<String> LABELS = List.of("voorlopig", "definitief");

    private final Maandcijfers maandcijfers;

    PublicatieApi(Maandcijfers maandcijfers) {
        this.maandcijfers = maandcijfers;
    }

    @GetMapping("/publicaties")
    @Operation(
            operationId = "publicaties",
            summary = "Publicaties",
            description = "De gepubliceerde maandcijfers, nieuwste peildatum eerst.")
    @Parameter(
            name = "jaar",
            in = ParameterIn.QUERY,
            description = "Alleen met een peildatum in dit jaar",
            example = "2023",
            schema = @Schema(type = "integer"))
    @Parameter(
            name = "maand",
            in = ParameterIn.QUERY,
            description = "Alleen met een peildatum in deze maand",
            example = "2023-07",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "label",
            in = ParameterIn.QUERY,
            description = "Alleen wat voorlopig of definitief is gepubliceerd",
            example = "voorlopig",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"voorlopig", "definitief"}))
    @PagingParameters
    ResponseEntity<Pagina<Publicatieantwoord>> publicaties(ApiQuery query) {
        var jaar = query.read("jaar", PublicatieApi::jaar, "Geef een jaar als 2023.");
        var maand = query.read("maand", PublicatieApi::maand, "Geef een maand als 2023-07.");
        var label = query.read("label", PublicatieApi::label, "Kies voorlopig of definitief.");
        var paging = query.paging();
        query.check();
        var gekozen = maandcijfers.gepubliceerde().stream()
                .filter(kop -> past(jaar, peildatum(kop).getYear()))
                .filter(kop -> past(maand, YearMonth.from(peildatum(kop))))
                .filter(kop -> past(label, kop.label()))
                .toList();
        return Answers.current(paging.of(gekozen, Publicatieantwoord::van));
    }

    @GetMapping("/publicaties/{publicatie}")
    @Operation(
            operationId = "publicatie",
            summary = "Een publicatie met haar cijfers",
            description =
                    "De cijfers van elke gemeente, de gemeenten waarvan geen stand bekend is, de sommen per provincie en van"
                            + " het land, en per gemeente de laatste boeking waarop de cijfers rusten. Het controlegetal gaat over dat"
                            + " alles.")
    @Parameter(
            name = "publicatie",
            in = ParameterIn.PATH,
            required = true,
            description = "Code van een publicatie",
            example = "2023-07-01.1",
            schema = @Schema(type = "string"))
    @Validated
    ResponseEntity<Maandbestand> publicatie(@PathVariable String publicatie, ApiQuery query) {
        query.check();
        var opstelling = Maandcode.lees(publicatie)
                .flatMap(maandcijfers::find)
                .filter(gevonden -> gevonden.kop().publicatie().isPresent())
                .orElseThrow(ResourceNotFoundException::new);
        var kop = opstelling.kop();
        var op = kop.publicatie().orElseThrow().op().atZone(Peiling.TIJD).toLocalDate();
        return Answers.lasting(Maandbestand.van(opstelling), kop.controlegetal() + "-" + kop.label(), op);
    }

    private static <T> boolean past(Optional<T> gevraagd, T waarde) {
        return gevraagd.isEmpty() || gevraagd.get().equals(waarde);
    }

    private static LocalDate peildatum(Maandkop kop) {
        return kop.code().peildatum();
    }

    private static Optional<Integer> jaar(String tekst) {
        return Optional.of(tekst).filter(cijfers -> cijfers.matches("\\d{4}")).map(Integer::valueOf);
    }

    private static Optional<YearMonth> maand(String tekst) {
        try {
            return Optional.of(YearMonth.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> label(String tekst) {
        return Optional.of(tekst).filter(LABELS::contains);
    }
}

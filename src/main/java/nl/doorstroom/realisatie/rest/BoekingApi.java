package nl.doorstroom.realisatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Postvorm;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Entries and standen of every day for programs. What the organisation of a program may not see is not found. */
@Vereist(Bevoegdheid.BOEKING_INZIEN)
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(
        name = "Boekingen",
        description =
                "De grootboeken per dag, voor programma's van een organisatie die ze mag inzien. Niet openbaar: elk"
                        + " verzoek vraagt een token met het recht (scope) boeking-inzien.")
class BoekingApi {
    private final Grootboeken grootboeken;
    private final Standschrijver schrijver;

    BoekingApi(Grootboeken grootboeken, Standschrijver schrijver) {
        this.grootboeken = grootboeken;
        this.schrijver = schrijver;
    }

    @GetMapping("/dagstanden/{code}")
    @Operation(
            operationId = "dagstand",
            summary = "De stand van één gebied op een dag",
            description = "Als de stand die voor iedereen is, maar van elke dag en zoals bekend op elk moment.")
    @Parameter(
            name = "peildatum",
            in = ParameterIn.QUERY,
            description = "De stand aan het begin van deze dag; anders de laatste",
            example = "2021-01-15",
            schema = @Schema(type = "string", format = "date"))
    @Bekendparameter
    Standantwoord dagstand(
            @Parameter(description = "Code van een gebied", example = "GM0995") @PathVariable String code,
            ApiQuery query) {
        var peiling = Peilingparameters.perDag(query, grootboeken.laatste());
        query.check();
        var gebied = Standschrijver.gebied(grootboeken.indeling(peiling.peildatum()), code);
        return schrijver.schrijf(gebied, grootboeken.standen(peiling));
    }

    @GetMapping("/boekingen")
    @Operation(
            operationId = "boekingen",
            summary = "Boekingen van een gemeente",
            description =
                    "De boekingen die op een moment golden, nieuwste dag eerst. Wat toen al was gecorrigeerd, staat er"
                            + " niet bij; de correctie wel.")
    @Parameter(
            name = "gemeente",
            in = ParameterIn.QUERY,
            required = true,
            description = "Code van de gemeente, zoals die op de dag van de boeking was",
            example = "GM0995",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "van",
            in = ParameterIn.QUERY,
            description = "Alleen wat geldt op of na deze dag",
            example = "2021-01-01",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "tot",
            in = ParameterIn.QUERY,
            description = "Alleen wat geldt voor deze dag; de dag zelf telt niet mee",
            example = "2021-07-01",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "post",
            in = ParameterIn.QUERY,
            description = "Alleen boekingen van deze post",
            example = "huisvesting",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"beginstand", "taakstelling", "huisvesting", "fase3"}))
    @Parameter(
            name = "soort",
            in = ParameterIn.QUERY,
            description = "Alleen huisvesting van deze soort",
            example = "eigen-gemeente",
            schema = @Schema(type = "string"))
    @Bekendparameter
    @PagingParameters
    Pagina<Boekingantwoord> boekingen(ApiQuery query) {
        var gelezen = new Boekingparameters(query, grootboeken).lees();
        var paging = query.paging();
        query.check();
        var vraag = gelezen.orElseThrow();
        var totaal = grootboeken.boekingen(vraag, 0, 1).totaal();
        return paging.of(
                totaal,
                (overslaan, hoogstens) -> grootboeken
                        .boekingen(vraag, Math.toIntExact(overslaan), hoogstens)
                        .boekingen(),
                Boekingantwoord::van);
    }

    @GetMapping("/boekingen/{nummer}")
    @Operation(
            operationId = "boeking",
            summary = "Eén boeking",
            description =
                    "Een boeking, met de boeking die ze corrigeert of actualiseert en wat haar later corrigeerde.")
    @Parameter(
            name = "nummer",
            in = ParameterIn.PATH,
            required = true,
            description = "Nummer van de boeking",
            example = "120394",
            schema = @Schema(type = "integer", format = "int64"))
    Boekingantwoord.Keten boeking(@PathVariable String nummer, ApiQuery query) {
        query.check();
        var boeking = find(nummer).orElseThrow(ResourceNotFoundException::new);
        var vorige = Optional.ofNullable(Postvorm.van(boeking.handeling())).flatMap(grootboeken::find);
        return new Boekingantwoord.Keten(
                Boekingantwoord.van(boeking),
                vorige.map(Boekingantwoord::van).orElse(null),
                grootboeken.vervolg(boeking.nummer()).stream()
                        .map(Boekingantwoord::van)
                        .toList());
    }

    private Optional<Boeking> find(String nummer) {
        return Optional.of(nummer)
                .filter(cijfers -> cijfers.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .flatMap(grootboeken::find);
    }
}

package nl.doorstroom.publicatie.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Inwonerstand;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.publicatie.web.VerdeelForm;
import nl.doorstroom.publicatie.web.Verdeelopdracht;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.verdeling.OnmogelijkeVerdeling;
import nl.doorstroom.verdeling.Verdeler;
import nl.doorstroom.verdeling.Verdeling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Divides anew from what stands in the query; nothing is kept. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "Verdelingen", description = "Zelf verdelen met een ander totaal, een andere methode of andere inwoners.")
class VerdelingApi {
    private static final String GETAL = "Geef een heel getal in cijfers, zonder punten.";

    private final Beelden beelden;
    private final Gebieden gebieden;

    VerdelingApi(Beelden beelden, Gebieden gebieden) {
        this.beelden = beelden;
        this.gebieden = gebieden;
    }

    @GetMapping("/verdelingen")
    @Operation(
            operationId = "verdelingen",
            summary = "Zelf verdelen",
            description = "Verdeelt opnieuw. Wat u weglaat, is zoals in de versie waarmee u vergelijkt.")
    @Parameter(
            name = "basis",
            in = ParameterIn.QUERY,
            description = "De versie om van uit te gaan; zonder deze de nieuwste officiële",
            example = "2023-II.1",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "totaal",
            in = ParameterIn.QUERY,
            description = "Hoeveel mensen het hele land huisvest",
            example = "17600",
            schema = @Schema(type = "integer", format = "int64", minimum = "1", maximum = "1000000000"))
    @Parameter(
            name = "methode",
            in = ParameterIn.QUERY,
            description = "Methode van verdelen",
            example = "adams",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"adams", "webster", "jefferson", "hill", "hamilton", "artikel-29"}))
    @Parameter(
            name = "minimum",
            in = ParameterIn.QUERY,
            description = "Kleinste aantal van een gemeente; wie minder zou krijgen, krijgt 0",
            example = "4",
            schema = @Schema(type = "integer", format = "int64", minimum = "1", maximum = "1000000"))
    @Parameter(
            name = "peildatum",
            in = ParameterIn.QUERY,
            description = "Peildatum van de inwoners, uit de inwonerstanden",
            example = "2022-01-01",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "los",
            in = ParameterIn.QUERY,
            description = "true laat gemeenten die samen één uitvoerder hebben, elk apart tellen",
            example = "false",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(
            name = "gemeente",
            in = ParameterIn.QUERY,
            description = "Code of naam van een gemeente die u andere inwoners geeft, samen met “inwoners”",
            example = "GM1979",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "inwoners",
            in = ParameterIn.QUERY,
            description = "Hoeveel inwoners die gemeente dan heeft",
            example = "45383",
            schema = @Schema(type = "integer", format = "int64", minimum = "0", maximum = "100000000"))
    ResponseEntity<Verdelingantwoord> verdeel(ApiQuery query) {
        var form = form(query);
        var basis = query.read("basis", this::findBeeld, "Geef de code van een gepubliceerde versie, zoals 2023-II.1.")
                .or(beelden::findStandaard)
                .orElseThrow(ResourceNotFoundException::new);
        var opdracht = new Verdeelopdracht(basis, form, bekend(basis));
        var inwoners = gebieden.inwoners(opdracht.peildatum(), basis.indeling().peildatum());
        var vraag = opdracht.vraag(inwoners);
        opdracht.fouten().forEach(query::refuse);
        query.check();
        return switch (Verdeler.verdeel(vraag)) {
            case Verdeling verdeling -> Answers.current(Verdelingantwoord.van(basis, opdracht.peildatum(), verdeling));
            case OnmogelijkeVerdeling(var redenen) -> {
                redenen.forEach(reden -> query.refuse(reden.veld(), reden.uitleg()));
                query.check();
                throw new IllegalStateException("An impossible verdeling without redenen.");
            }
        };
    }

    private Optional<Beeld> findBeeld(String versie) {
        return Versiecode.lees(versie).flatMap(beelden::find);
    }

    /** What is in the query as the form has it; what cannot be read is a fault and left blank. */
    private static VerdeelForm form(ApiQuery query) {
        var los = query.read("los", VerdelingApi::jaNee, "Kies true of false.").orElse(false);
        var inwoners = getal(query, "inwoners");
        var gemeente = query.text("gemeente").orElse("");
        if (!gemeente.isEmpty() && query.text("inwoners").isEmpty()) {
            query.refuse("inwoners", "Geef ook hoeveel inwoners deze gemeente heeft.");
        }
        return new VerdeelForm(
                query.text("basis").orElse(""),
                getal(query, "totaal"),
                query.text("methode").orElse(""),
                getal(query, "minimum"),
                query.text("peildatum").orElse(""),
                los ? "ja" : "",
                gemeente,
                inwoners);
    }

    private static String getal(ApiQuery query, String naam) {
        return query.read(naam, tekst -> Optional.of(tekst).filter(cijfers -> cijfers.matches("\\d+")), GETAL)
                .orElse("");
    }

    private static Optional<Boolean> jaNee(String tekst) {
        return switch (tekst) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private List<LocalDate> bekend(Beeld basis) {
        return gebieden.inwonerstanden().stream()
                .filter(stand -> !stand.indeling().isAfter(basis.indeling().peildatum()))
                .map(Inwonerstand::peildatum)
                .toList();
    }
}

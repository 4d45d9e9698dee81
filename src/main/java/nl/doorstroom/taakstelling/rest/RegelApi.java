package nl.doorstroom.taakstelling.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.Pagina;
import nl.doorstroom.platform.rest.PagingParameters;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.platform.rest.Validated;
import nl.doorstroom.taakstelling.Narekening;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Taakstellingregel;
import nl.doorstroom.taakstelling.Taakstellingversie;
import nl.doorstroom.taakstelling.Versiecode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lines of a published version, their explanation and their totals, for programs. */
@Openbaar
@RestController
@RequestMapping(path = Api.PATH + "/taakstellingen/{versie}", produces = "application/json")
@Tag(name = "Regels", description = "De aantallen van een versie per gemeente en per gebied, met uitleg.")
class RegelApi {
    private static final int ALLE = 10_000;

    private final Taakstellingen taakstellingen;
    private final Gepubliceerd gepubliceerd;
    private final Gebieden gebieden;

    RegelApi(Taakstellingen taakstellingen, Gepubliceerd gepubliceerd, Gebieden gebieden) {
        this.taakstellingen = taakstellingen;
        this.gepubliceerd = gepubliceerd;
        this.gebieden = gebieden;
    }

    /** A line with the name its gemeente had. */
    private record Benoemd(Gebied gemeente, Taakstellingregel regel) {}

    /** The orders in which lines come; by name they stand as in Bijlage A. */
    private enum Volgorde {
        NAAM(Comparator.comparing(_ -> 0)),
        INWONERS(Comparator.comparingLong(rij -> rij.regel().inwoners())),
        AANTAL(Comparator.comparingLong(rij -> rij.regel().aantal())),
        AMV(Comparator.comparingLong(
                rij -> Objects.requireNonNullElse(rij.regel().amv(), 0L)));

        private final Comparator<Benoemd> opklimmend;

        Volgorde(Comparator<Benoemd> opklimmend) {
            this.opklimmend = opklimmend;
        }

        /** Reads aantal or, for the largest first, -aantal. */
        static Optional<List<Benoemd>> sorteer(String tekst, List<Benoemd> regels) {
            var af = tekst.startsWith("-");
            return Arrays.stream(values())
                    .filter(volgorde -> volgorde.name().equalsIgnoreCase(af ? tekst.substring(1) : tekst))
                    .findFirst()
                    .map(volgorde -> volgorde.sorteer(regels, af));
        }

        private List<Benoemd> sorteer(List<Benoemd> regels, boolean af) {
            if (this == NAAM) {
                return af ? regels.reversed() : regels;
            }
            return regels.stream()
                    .sorted(af ? opklimmend.reversed() : opklimmend)
                    .toList();
        }
    }

    @GetMapping("/regels")
    @Operation(operationId = "regels", summary = "Regels per gemeente", description = "De regels van een versie.")
    @VersieParameter
    @Parameter(
            name = "gebied",
            in = ParameterIn.QUERY,
            description = "Alleen gemeenten die in dit gebied liggen",
            example = "PV23",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "zoek",
            in = ParameterIn.QUERY,
            description = "Alleen gemeenten met een naam, andere naam of code die hierop lijkt",
            example = "twenterand",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "sorteer",
            in = ParameterIn.QUERY,
            description = "Volgorde; met een minteken ervoor het grootste of laatste eerst",
            example = "-aantal",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "naam",
                            allowableValues = {
                                "naam",
                                "-naam",
                                "inwoners",
                                "-inwoners",
                                "aantal",
                                "-aantal",
                                "amv",
                                "-amv"
                            }))
    @PagingParameters
    @Validated
    ResponseEntity<Pagina<Regelantwoord>> regels(@PathVariable String versie, ApiQuery query) {
        var gevraagd = get(versie);
        var indeling = indeling(gevraagd);
        var alle = benoemd(gevraagd, indeling);
        var gesorteerd = query.read(
                "sorteer",
                tekst -> Volgorde.sorteer(tekst, alle),
                "Kies naam, inwoners, aantal of amv, met een minteken ervoor voor het grootste eerst.");
        var binnen = query.read(
                "gebied",
                code -> TaakstellingApi.code(code).flatMap(indeling::find),
                "Geef de code van een gebied in de indeling van deze versie, zoals PV23.");
        var paging = query.paging();
        query.check();
        var toegestaan = new HashSet<>(indeling.gemeenten());
        binnen.ifPresent(gebied -> toegestaan.retainAll(indeling.gemeentenIn(gebied.code())));
        query.text("zoek").ifPresent(tekst -> toegestaan.retainAll(indeling.zoek(tekst, ALLE)));
        var rijen = gesorteerd.orElse(alle).stream()
                .filter(rij -> toegestaan.contains(rij.gemeente()))
                .toList();
        return Bewaring.vanRegels(paging.of(rijen, rij -> antwoord(gevraagd.code(), rij)), gevraagd.kop());
    }

    @GetMapping("/regels/{gemeente}")
    @Operation(
            operationId = "regel",
            summary = "Eén gemeente",
            description = "De regel van één gemeente in een versie.")
    @VersieParameter
    @Validated
    ResponseEntity<Regelantwoord> regel(
            @PathVariable String versie,
            @Parameter(description = "Gemeentecode van het CBS", example = "GM1700") @PathVariable String gemeente,
            ApiQuery query) {
        query.check();
        var gevraagd = get(versie);
        return Bewaring.vanRegels(antwoord(gevraagd.code(), rij(gevraagd, gemeente)), gevraagd.kop());
    }

    @GetMapping("/regels/{gemeente}/uitleg")
    @Operation(
            operationId = "uitleg",
            summary = "Waarom dit aantal",
            description = "De som achter het aantal van een gemeente: deler, quotiënt, afronding, hoeveel inwoners het"
                    + " scheelde, en wat andere methoden zouden geven. Getallen achter de komma zijn teksten.")
    @VersieParameter
    @Validated
    ResponseEntity<Uitlegantwoord> uitleg(
            @PathVariable String versie,
            @Parameter(description = "Gemeentecode van het CBS", example = "GM1979") @PathVariable String gemeente,
            ApiQuery query) {
        query.check();
        var narekening = narekening(versie);
        var gevraagde = rij(narekening.versie(), gemeente).gemeente();
        var uitleg = Uitlegantwoord.van(narekening, gevraagde.code(), gevraagde.naam());
        return Bewaring.vanRegels(uitleg, narekening.versie().kop());
    }

    @GetMapping("/totalen")
    @Operation(
            operationId = "totalen",
            summary = "Totalen per gebied",
            description = "De som per land, provincie, veiligheidsregio en andere regio, naast de gedrukte totalen.")
    @VersieParameter
    @PagingParameters
    @Validated
    ResponseEntity<Pagina<Totaalantwoord>> totalen(@PathVariable String versie, ApiQuery query) {
        var paging = query.paging();
        query.check();
        var gevraagd = get(versie);
        var indeling = indeling(gevraagd);
        var gedrukt = taakstellingen.gedrukteTotalen(gevraagd.code());
        var regels = gevraagd.perGemeente();
        var gebiedenMetTotaal = Arrays.stream(Gebiedsoort.values())
                .filter(soort -> soort != Gebiedsoort.GEMEENTE)
                .flatMap(soort -> indeling.gebieden(soort).stream())
                .toList();
        var pagina = paging.of(
                gebiedenMetTotaal, gebied -> Totaalantwoord.van(gebied, in(indeling, gebied, regels), gedrukt));
        return Bewaring.vanRegels(pagina, gevraagd.kop());
    }

    private static List<Taakstellingregel> in(
            Gebiedsindeling indeling, Gebied gebied, Map<Gebiedscode, Taakstellingregel> regels) {
        return indeling.gemeentenIn(gebied.code()).stream()
                .flatMap(gemeente -> Optional.ofNullable(regels.get(gemeente.code())).stream())
                .toList();
    }

    private Taakstellingversie get(String versie) {
        return narekening(versie).versie();
    }

    private Narekening narekening(String versie) {
        return gepubliceerd.find(versie).orElseThrow(ResourceNotFoundException::new);
    }

    private Gebiedsindeling indeling(Taakstellingversie versie) {
        return gebieden.indeling(versie.uitgangspunten().indelingOp());
    }

    private static List<Benoemd> benoemd(Taakstellingversie versie, Gebiedsindeling indeling) {
        var regels = versie.perGemeente();
        return indeling.gemeenten().stream()
                .flatMap(gemeente ->
                        Optional.ofNullable(regels.get(gemeente.code()))
                                .map(regel -> new Benoemd(gemeente, regel))
                                .stream())
                .toList();
    }

    private Benoemd rij(Taakstellingversie versie, String gemeente) {
        return benoemd(versie, indeling(versie)).stream()
                .filter(rij -> rij.gemeente().code().waarde().equals(gemeente))
                .findFirst()
                .orElseThrow(ResourceNotFoundException::new);
    }

    private static Regelantwoord antwoord(Versiecode versie, Benoemd rij) {
        return Regelantwoord.van(versie, rij.regel(), rij.gemeente().naam());
    }
}

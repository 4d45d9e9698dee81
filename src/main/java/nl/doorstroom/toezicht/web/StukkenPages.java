package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stuk;
import nl.doorstroom.toezicht.Stukken;
import nl.doorstroom.toezicht.Stukuitkomst;
import nl.doorstroom.toezicht.Stukvraag;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letters and reports of a provincie, and where a new one is drawn up. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class StukkenPages {
    static final String STUKKEN = "/toezicht/{provincie:PV\\d{2}}/stukken";
    private static final String ALLE = "alle";
    private static final String STAAT = "staat";

    private final Stukken stukken;
    private final Rondes rondes;
    private final Rondevinder vinder;

    StukkenPages(Stukken stukken, Rondes rondes, Rondevinder vinder) {
        this.stukken = stukken;
        this.rondes = rondes;
        this.vinder = vinder;
    }

    @GetMapping(STUKKEN)
    ModelAndView lijst(@PathVariable String provincie, HttpServletRequest request) {
        return toon(vinder.provincie(provincie), Form.from(request));
    }

    @GetMapping(STUKKEN + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String provincie, @PathVariable String formaat, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var naam = "Brieven en mededelingen van " + gebied.naam();
        var rijen = gekozen(gebied, Form.from(request));
        var tabel = new Stukkentabel(vinder).tabel().export(naam, List.of(), rijen, TableRequest.from(request));
        return Downloads.table(formaat, "stukken-" + provincie, tabel);
    }

    @PostMapping(STUKKEN)
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    ModelAndView stelOp(@PathVariable String provincie, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var form = Form.from(request);
        var fouten = new ArrayList<Invoerfout>();
        var vraag = vraag(gebied, form, fouten);
        if (vraag.isEmpty() || !fouten.isEmpty()) {
            return toon(gebied, form.withFaults(fouten));
        }
        return switch (stukken.stelOp(vraag.get())) {
            case Stukuitkomst.Gedaan(var nummer) ->
                new ModelAndView("redirect:/toezicht/" + provincie + "/stukken/" + nummer + "?melding=opgesteld");
            case Stukuitkomst.Geweigerd(var geweigerd) -> toon(gebied, form.withFaults(geweigerd));
        };
    }

    private static Optional<Stukvraag> vraag(Gebied provincie, Form form, List<Invoerfout> fouten) {
        var soort = soort(form.value("soort"));
        var peildatum = dag(form, "ronde", "Kies een ronde.", fouten);
        var termijn = form.value("termijn").isEmpty()
                ? Optional.<LocalDate>empty()
                : dag(form, "termijn", "Schrijf een dag als 2027-01-01, of laat dit leeg.", fouten);
        if (soort.isEmpty()) {
            fouten.add(Invoerfout.inVeld("soort", form.value("soort"), "Kies wat voor stuk je opstelt."));
        }
        var gemeente =
                Optional.of(form.value("gemeente")).filter(Gebiedscode::isCode).map(Gebiedscode::new);
        return soort.flatMap(welk -> peildatum.map(op -> new Stukvraag(
                new Rondecode(provincie.code(), op),
                welk,
                welk.isPerGemeente() ? gemeente : Optional.empty(),
                termijn)));
    }

    private static Optional<LocalDate> dag(Form form, String veld, String anders, List<Invoerfout> fouten) {
        var dag = Optional.ofNullable(FormReader.day(form, veld));
        if (dag.isEmpty()) {
            fouten.add(Invoerfout.inVeld(veld, form.value(veld), anders));
        }
        return dag;
    }

    static Optional<Stuksoort> soort(String code) {
        return Arrays.stream(Stuksoort.values())
                .filter(een -> code(een).equals(code))
                .findFirst();
    }

    static String code(Stuksoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }

    private List<Stuk> gekozen(Gebied provincie, Form keuze) {
        return stukken.alle(provincie.code()).stream()
                .filter(een -> staat(keuze).equals(ALLE) || een.staat().naam().equals(staat(keuze)))
                .toList();
    }

    private static String staat(Form keuze) {
        return staten().stream()
                .map(Choice::value)
                .filter(keuze.value(STAAT)::equals)
                .findFirst()
                .orElse(ALLE);
    }

    private static List<Choice> staten() {
        return Stream.concat(
                        Stream.of(new Choice(ALLE, "Alle stukken")),
                        Arrays.stream(Stuk.Staat.values())
                                .map(een -> new Choice(een.naam(), Toezichtwoorden.hoofdletter(een.naam()))))
                .toList();
    }

    private ModelAndView toon(Gebied provincie, Form form) {
        var page = new Page(
                "Brieven en mededelingen van " + provincie.naam(),
                "De brieven en mededelingen over het toezicht.",
                null,
                List.of(ToezichtPages.BEGIN));
        var model = new ModelAndView("toezicht/stukken", Map.of("page", page, "view", view(provincie, form)));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private StukkenView view(Gebied provincie, Form form) {
        var adres = "/toezicht/" + provincie.code() + "/stukken";
        var vraag = Tabelvraag.van(adres, form, STAAT);
        var mag = rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, provincie.code());
        return new StukkenView(
                provincie.naam(),
                adres,
                staten(),
                staat(form),
                vraag.search(),
                new Stukkentabel(vinder).tabel().view(gekozen(provincie, form), vraag),
                Arrays.stream(Stuksoort.values())
                        .map(een -> new Choice(code(een), Toezichtwoorden.hoofdletter(een.naam())))
                        .toList(),
                mag ? rondes(provincie) : List.of(),
                mag ? vinder.gemeenten(provincie) : List.of(),
                mag ? "/toezicht/" + provincie.code() + "/sjablonen" : "",
                form);
    }

    private List<Choice> rondes(Gebied provincie) {
        return rondes.alle(provincie.code()).stream()
                .map(kop -> new Choice(
                        kop.code().peildatum().toString(),
                        DutchFormat.date(kop.code().peildatum()) + " ("
                                + kop.staat().naam() + ")"))
                .toList();
    }
}

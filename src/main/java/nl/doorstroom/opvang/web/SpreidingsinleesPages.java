package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Spreidingsinlezing;
import nl.doorstroom.opvang.Spreidingslezer;
import nl.doorstroom.opvang.Spreidingssleutels;
import nl.doorstroom.opvang.Spreidingsvraag;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.form.CarriedFile;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.upload.Limits;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.verdeling.Sleutelregel;
import nl.doorstroom.verdeling.Sleuteluitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Hand in a key of the Spreidingswet, look at what it would give, and only then keep it. */
@Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
@Controller
class SpreidingsinleesPages {
    private static final String PAD = "/capaciteit/spreidingswet";

    /** Enough places to see what a key does; the same whenever two keys are laid beside each other. */
    private static final long PROEF = 100_000;

    private static final Page PAGE = new Page(
            "Sleutel van de Spreidingswet vastleggen",
            "De factoren van gemeenten en het deel naar inwoners inlezen.",
            null,
            List.of(new Page.Link(SpreidingsPages.PAGE.title(), SpreidingsPages.PAD)));

    private final Spreidingssleutels sleutels;

    SpreidingsinleesPages(Spreidingssleutels sleutels) {
        this.sleutels = sleutels;
    }

    @GetMapping(PAD)
    ModelAndView kies() {
        return kies(Form.empty(), List.of());
    }

    private ModelAndView kies(Form form, List<Invoerfout> fouten) {
        var peildata = sleutels.peildata().stream()
                .map(een -> new Choice(een.toString(), DutchFormat.date(een)))
                .toList();
        var view = SpreidingsinleesView.van(form, fouten, peildata);
        var model = new ModelAndView("opvang/spreidingswet-inlezen", Map.of("page", PAGE, "view", view));
        model.setStatus(fouten.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /** A file with the columns and the gemeenten of the last day of which the inhabitants are known, to be filled in. */
    @GetMapping(PAD + "/voorbeeld.{formaat:csv|ods}")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String formaat) {
        List<List<@Nullable Object>> regels = sleutels.peildata().stream()
                .limit(1)
                .flatMap(een -> sleutels.gemeenten(een).stream())
                .map(een -> Arrays.<@Nullable Object>asList(een.code().waarde(), null, een.naam()))
                .toList();
        var kolommen = Stream.concat(Spreidingslezer.KOLOMMEN.stream(), Stream.of(Spreidingslezer.NAAM))
                .toList();
        return Downloads.table(
                formaat, "spreidingswet-voorbeeld", new ExportTable("Spreidingswet", List.of(), kolommen, regels));
    }

    /** What the key would give; nothing is kept. */
    @PostMapping(PAD + "/bekijken")
    ModelAndView bekijk(HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var form = Form.from(request);
        var inhoud = CarriedFile.chosen(bestand);
        return switch (sleutels.beproef(vraag(inhoud, form))) {
            case Spreidingsinlezing.Afgekeurd(var fouten) -> kies(form, fouten);
            case Spreidingsinlezing.Gelezen(var sleutel) -> controle(form, sleutel, inhoud);
        };
    }

    private ModelAndView controle(Form form, Spreidingssleutel sleutel, byte[] inhoud) {
        var wordt = sleutels.verdeel(sleutel, PROEF);
        var nu = sleutels.versies().stream()
                .findFirst()
                .map(een -> sleutels.verdeel(een, PROEF).provincies());
        var view = new SpreidingsinleesView.Controle(
                form,
                CarriedFile.write(inhoud),
                "Zo verdeelt deze sleutel " + Opgavenwoorden.plaatsen(PROEF) + ".",
                Spreidingsbeschrijving.cijfers(sleutel),
                wordt.provincies().regels().stream()
                        .map(een -> rij(een, nu, wordt.indeling()))
                        .sorted(Comparator.comparing(SpreidingsinleesView.Rij::provincie))
                        .toList(),
                SpreidingsinleesView.VELDEN);
        return new ModelAndView("opvang/spreidingswet-controle", Map.of("page", PAGE, "view", view));
    }

    private static SpreidingsinleesView.Rij rij(
            Sleutelregel regel, Optional<Sleuteluitkomst> nu, Gebiedsindeling indeling) {
        var eerder = nu.map(een -> een.aantal(regel.sleutel()));
        return new SpreidingsinleesView.Rij(
                Opgavenwoorden.naam(indeling, new Gebiedscode(regel.sleutel())),
                DutchFormat.number(regel.aantal()),
                eerder.map(een -> DutchFormat.number(een.longValue())).orElse(DutchFormat.NONE),
                eerder.map(een -> DutchFormat.signed(regel.aantal() - een)).orElse(DutchFormat.NONE));
    }

    /** Keeps what was looked at. */
    @PostMapping(PAD)
    ModelAndView leesIn(HttpServletRequest request, @RequestParam(defaultValue = "") String inhoud) {
        var form = Form.from(request);
        return switch (sleutels.legVast(vraag(CarriedFile.read(inhoud), form))) {
            case Spreidingsinlezing.Afgekeurd(var fouten) -> kies(form, fouten);
            case Spreidingsinlezing.Gelezen _ -> new ModelAndView("redirect:" + SpreidingsPages.PAD);
        };
    }

    private static Spreidingsvraag vraag(byte[] inhoud, Form form) {
        return new Spreidingsvraag(
                Sheets.read(inhoud, Limits.CARRIED),
                FormReader.day(form, "peildatum"),
                form.value("deel"),
                form.value("bron"),
                form.value("bronDatum"));
    }
}

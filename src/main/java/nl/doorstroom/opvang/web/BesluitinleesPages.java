package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Besluitinlezing;
import nl.doorstroom.opvang.Besluitlezer;
import nl.doorstroom.opvang.Besluitvraag;
import nl.doorstroom.opvang.Capaciteitsbesluiten;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.form.CarriedFile;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
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

/** Choose a file with a capaciteitsbesluit, look at what it would change, and only then keep it. */
@Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
@Controller
class BesluitinleesPages {
    private static final String PAD = "/capaciteit/besluit";
    private static final Page PAGE = new Page(
            "Capaciteitsbesluit vastleggen",
            "Een capaciteitsbesluit met de opgave van elke provincie inlezen.",
            null,
            List.of(Opgavenwoorden.BESLUITEN));

    private final Capaciteitsbesluiten besluiten;
    private final Opgaven opgaven;

    BesluitinleesPages(Capaciteitsbesluiten besluiten, Opgaven opgaven) {
        this.besluiten = besluiten;
        this.opgaven = opgaven;
    }

    @GetMapping(PAD)
    ModelAndView kies() {
        return kies(Form.empty(), List.of());
    }

    private static ModelAndView kies(Form form, List<Invoerfout> fouten) {
        var model = new ModelAndView(
                "opvang/besluit-inlezen", Map.of("page", PAGE, "view", BesluitinleesView.van(form, fouten)));
        model.setStatus(fouten.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /** A file with the columns and the provincies, to be filled in. */
    @GetMapping(PAD + "/voorbeeld.{formaat:csv|ods}")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String formaat) {
        List<List<@Nullable Object>> regels = besluiten.provincies().stream()
                .map(een -> Arrays.<@Nullable Object>asList(een.naam(), null))
                .toList();
        return Downloads.table(
                formaat,
                "capaciteitsbesluit-voorbeeld",
                new ExportTable("Capaciteitsbesluit", List.of(), Besluitlezer.KOLOMMEN, regels));
    }

    /** What the file would change; nothing is kept. */
    @PostMapping(PAD + "/bekijken")
    ModelAndView bekijk(HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var form = Form.from(request);
        var inhoud = CarriedFile.chosen(bestand);
        return switch (besluiten.beproef(vraag(inhoud, form))) {
            case Besluitinlezing.Afgekeurd(var fouten) -> kies(form, fouten);
            case Besluitinlezing.Gelezen gelezen -> controle(form, gelezen, inhoud);
        };
    }

    private ModelAndView controle(Form form, Besluitinlezing.Gelezen gelezen, byte[] inhoud) {
        var indeling = opgaven.indeling();
        var view = new BesluitinleesView.Controle(
                form,
                CarriedFile.write(inhoud),
                wat(gelezen),
                gelezen.regels().stream().map(een -> rij(een, indeling)).toList(),
                afwijking(gelezen),
                BesluitinleesView.VELDEN);
        return new ModelAndView("opvang/besluit-controle", Map.of("page", PAGE, "view", view));
    }

    private static String wat(Besluitinlezing.Gelezen gelezen) {
        var besluit = gelezen.besluit();
        var coa = besluit.kolom(Opgavesoort.COA).orElseThrow();
        return naam(besluit) + ": " + DutchFormat.number(coa.totaal()) + " plaatsen per "
                + DutchFormat.date(besluit.per()) + ". " + coa.sleutel().uitleg()
                + coa.voortbouwtOp()
                        .map(een -> " Het bouwt voort op " + een + ".")
                        .orElse("")
                + gelezen.was()
                        .map(een -> " Vergeleken met " + naam(een) + ", per " + DutchFormat.date(een.per()) + ".")
                        .orElse("");
    }

    private static String naam(Opvangbesluit besluit) {
        return besluit.naam() + ", versie " + besluit.versie();
    }

    private static String afwijking(Besluitinlezing.Gelezen gelezen) {
        long totaal = gelezen.besluit().kolom(Opgavesoort.COA).orElseThrow().totaal();
        return gelezen.som() == totaal
                ? ""
                : "De provincies zijn samen " + DutchFormat.number(gelezen.som()) + "; dat is "
                        + DutchFormat.signed(gelezen.som() - totaal) + " vergeleken met het totaal.";
    }

    private static BesluitinleesView.Rij rij(Besluitinlezing.Regel een, Gebiedsindeling indeling) {
        return new BesluitinleesView.Rij(
                Opgavenwoorden.naam(indeling, een.provincie()),
                DutchFormat.number(een.plaatsen()),
                een.was().map(was -> DutchFormat.number(was.longValue())).orElse(DutchFormat.NONE),
                een.was().map(was -> DutchFormat.signed(een.plaatsen() - was)).orElse(DutchFormat.NONE));
    }

    /** Keeps what was looked at. */
    @PostMapping(PAD)
    ModelAndView leesIn(HttpServletRequest request, @RequestParam(defaultValue = "") String inhoud) {
        var form = Form.from(request);
        return switch (besluiten.legVast(vraag(CarriedFile.read(inhoud), form))) {
            case Besluitinlezing.Afgekeurd(var fouten) -> kies(form, fouten);
            case Besluitinlezing.Gelezen(var besluit, var _, var _, var _) ->
                new ModelAndView("redirect:" + besluit.adres());
        };
    }

    private static Besluitvraag vraag(byte[] inhoud, Form form) {
        return new Besluitvraag(
                Besluitvraag.lees(inhoud),
                form.value("code"),
                FormReader.day(form, "per"),
                FormReader.number(form, "totaal"),
                form.value("sleutel"),
                form.value("voortbouwtOp"),
                form.value("voorbehoud"),
                form.value("bron"),
                form.value("bronDatum"));
    }
}

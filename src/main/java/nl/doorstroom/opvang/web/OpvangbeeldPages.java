package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.Tekortbeeld;
import nl.doorstroom.opvang.Tekorten;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.PdfFile;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Templates;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where areas stand in reception: what they lack, what falls away and what decides it. */
@Vereist(Bevoegdheid.OPVANG_INZIEN)
@Controller
class OpvangbeeldPages {
    static final String PAD = "/opvangbeeld";
    private static final String EEN = PAD + "/{gebied:NL|(?:PV|VR|RG)\\d{2}|GM\\d{4}}";
    private static final Page.Link BEGIN = new Page.Link("Opvangbeeld", PAD);
    private static final Page LIJST =
            new Page("Opvangbeeld", "Waar elk gebied staat met plaatsen voor opvang.", null, List.of());

    private final Tekorten tekorten;
    private final Gebieden gebieden;
    private final Templates templates;
    private final Clock klok;

    OpvangbeeldPages(Tekorten tekorten, Gebieden gebieden, Templates templates, Clock klok) {
        this.tekorten = tekorten;
        this.gebieden = gebieden;
        this.templates = templates;
        this.klok = klok;
    }

    @GetMapping(PAD)
    ModelAndView lijst(HttpServletRequest request) {
        var form = Form.from(request);
        var keuze = Tekortkeuze.van(form);
        var lijst = Gebiedenlijst.van(tekorten.gebieden(), form.value("gebieden"));
        var beelden = tekorten.beelden(
                keuze.vraag(Gebiedscode.NEDERLAND),
                lijst.getoond().stream().map(Gebied::code).collect(Collectors.toSet()));
        var vraag = TableRequest.from(request);
        var view = new OpvangbeeldlijstView(
                lijst.eigen(keuze.adres()),
                lijst.keuzes(),
                lijst.gekozen(),
                keuze.soorten(),
                keuze.gekozen(),
                keuze.noodopvang(),
                vraag.search(),
                Tekorttabel.perGebied(keuze.adres()).view(op(lijst, beelden), vraag),
                keuze.telt());
        return new ModelAndView("opvang/beelden", Map.of("page", LIJST, "view", view));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> lijstAlsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var form = Form.from(request);
        var keuze = Tekortkeuze.van(form);
        var lijst = Gebiedenlijst.van(tekorten.gebieden(), form.value("gebieden"));
        var beelden = tekorten.beelden(
                keuze.vraag(Gebiedscode.NEDERLAND),
                lijst.getoond().stream().map(Gebied::code).collect(Collectors.toSet()));
        var tabel = Tekorttabel.perGebied("")
                .export("Opvangbeeld", noten(keuze), op(lijst, beelden), TableRequest.from(request));
        return Downloads.table(formaat, "opvangbeeld", tabel);
    }

    /** In the order of the list: the country first, then by name. */
    private static List<Tekortbeeld> op(Gebiedenlijst lijst, List<Tekortbeeld> beelden) {
        return lijst.getoond().stream()
                .flatMap(gebied ->
                        beelden.stream().filter(een -> een.gebied().code().equals(gebied.code())))
                .toList();
    }

    @GetMapping(EEN)
    ModelAndView beeld(@PathVariable String gebied, HttpServletRequest request) {
        var keuze = Tekortkeuze.van(Form.from(request));
        var beeld = get(gebied, keuze);
        var naam = beeld.gebied().naam();
        var page = new Page(
                "Opvangbeeld van " + naam, "Plaatsen voor opvang in " + naam + ", nu en straks.", null, List.of(BEGIN));
        var maanden = Tekorttabel.perMaand(naam).view(Tekorttabel.maanden(beeld), TableRequest.from(request));
        return new ModelAndView("opvang/beeld", Map.of("page", page, "view", view(beeld, keuze, maanden)));
    }

    private OpvangbeeldView view(Tekortbeeld beeld, Tekortkeuze keuze, TableView maanden) {
        var gemeenten = gebieden.indeling(LocalDate.now(klok)).gebieden(Gebiedsoort.GEMEENTE);
        return OpvangbeeldView.van(beeld, keuze, maanden, gemeenten);
    }

    @GetMapping(EEN + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String gebied, @PathVariable String formaat, HttpServletRequest request) {
        var keuze = Tekortkeuze.van(Form.from(request));
        var beeld = get(gebied, keuze);
        var titel = "Opvangbeeld van " + beeld.gebied().naam();
        var tabel = Tekorttabel.perMaand(beeld.gebied().naam())
                .export(titel, noten(keuze), Tekorttabel.maanden(beeld), TableRequest.from(request));
        return Downloads.table(formaat, "opvangbeeld-" + gebied, tabel);
    }

    /** The overview for a meeting, as an accessible PDF. */
    @GetMapping(EEN + ".pdf")
    ResponseEntity<byte[]> alsPdf(@PathVariable String gebied, HttpServletRequest request) {
        var keuze = Tekortkeuze.van(Form.from(request));
        var beeld = get(gebied, keuze);
        var maanden = Tekorttabel.perMaand(beeld.gebied().naam())
                .view(Tekorttabel.maanden(beeld), TableRequest.at(PAD, Map.of("per", "alle")));
        var model = Map.<String, Object>of(
                "view", view(beeld, keuze, maanden), "maanden", OpvangbeeldPdf.rijen(Tekorttabel.maanden(beeld)));
        return Downloads.pdf("opvangbeeld-" + gebied, PdfFile.write(templates.render("opvang/beeldpdf", model)));
    }

    private List<String> noten(Tekortkeuze keuze) {
        return List.of("Berekend op " + DutchFormat.date(LocalDate.now(klok)), keuze.telt());
    }

    private Tekortbeeld get(String gebied, Tekortkeuze keuze) {
        return tekorten.beeld(keuze.vraag(new Gebiedscode(gebied))).orElseThrow(NotFoundException::new);
    }
}

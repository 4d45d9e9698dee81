package nl.doorstroom.publicatie.maandcijfers;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.realisatie.Grootboeken;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The monthly figures for everybody: the list, each publicatie as a table and as files, and the feed. */
@Openbaar
@Controller
class MaandPages {
    static final String ADRES = "/maandcijfers";

    private static final String CODE = "/{code:" + Maandcode.PATROON + "}";
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Page LIJST = Page.of(
            "Maandcijfers",
            "Hoeveel vergunninghouders elke gemeente huisvestte, per maand vastgelegd.",
            Section.CIJFERS,
            new Page.Link("Cijfers", "/cijfers"));

    private final Maandcijfers maandcijfers;
    private final Grootboeken grootboeken;

    MaandPages(Maandcijfers maandcijfers, Grootboeken grootboeken) {
        this.maandcijfers = maandcijfers;
        this.grootboeken = grootboeken;
    }

    @GetMapping(ADRES)
    ModelAndView lijst() {
        var regels = maandcijfers.gepubliceerde().stream().map(MaandView::kop).toList();
        return new ModelAndView("publicatie/maandcijfers/lijst", Map.of("page", LIJST, "regels", regels));
    }

    @GetMapping(ADRES + CODE)
    ModelAndView publicatie(
            @PathVariable String code,
            @RequestParam(defaultValue = "NL") String gebied,
            @RequestParam(defaultValue = "stand") String kolommen,
            HttpServletRequest request) {
        var opstelling = get(code);
        var view = view(opstelling, gebied, kolommen.equals("soorten"), TableRequest.from(request));
        var page = Page.of(
                "Maandcijfers van " + DutchFormat.date(opstelling.kop().code().peildatum()),
                "De cijfers van elke gemeente zoals ze zijn vastgelegd.",
                Section.CIJFERS,
                new Page.Link("Cijfers", "/cijfers"),
                new Page.Link("Maandcijfers", ADRES));
        return new ModelAndView("publicatie/maandcijfers/publicatie", Map.of("page", page, "view", view));
    }

    private MaandView view(Opstelling opstelling, String gebied, boolean perSoort, TableRequest vraag) {
        var indeling = indeling(opstelling);
        var tabel = tabel(indeling, opstelling);
        return new Maandbeschrijving(opstelling, indeling)
                .view(
                        vraag.search(),
                        gebied,
                        perSoort,
                        (perSoort ? tabel.perSoort() : tabel.metStand()).view(regels(opstelling, gebied), vraag));
    }

    @GetMapping(ADRES + CODE + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String code,
            @PathVariable String formaat,
            @RequestParam(defaultValue = "NL") String gebied,
            HttpServletRequest request) {
        var opstelling = get(code);
        var tabel = tabel(indeling(opstelling), opstelling)
                .alles()
                .export(
                        "Maandcijfers " + code,
                        MaandView.verantwoording(opstelling),
                        regels(opstelling, gebied),
                        TableRequest.from(request));
        return Downloads.table(formaat, "maandcijfers-" + code, tabel);
    }

    @GetMapping(ADRES + CODE + ".json")
    ResponseEntity<Maandbestand> alsJson(@PathVariable String code) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Maandbestand.van(get(code)));
    }

    /** The very text of the controlegetal. */
    @GetMapping(ADRES + CODE + ".txt")
    ResponseEntity<byte[]> alsTekst(@PathVariable String code) {
        var tekst = get(code).tekst().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(PLAIN).body(tekst);
    }

    /** Programs ask for it every hour or so, and get it again only when it has changed. */
    @GetMapping(ADRES + "/atom.xml")
    ResponseEntity<byte[]> atom() {
        var hier = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var koppen = maandcijfers.gepubliceerde();
        var feed = Atomfeed.van(koppen, hier);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(Sha256.hex(feed))
                .lastModified(Atomfeed.bijgewerkt(koppen))
                .body(feed);
    }

    private Opstelling get(String code) {
        return Maandcode.lees(code)
                .flatMap(maandcijfers::find)
                .filter(opstelling -> opstelling.kop().publicatie().isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private Gebiedsindeling indeling(Opstelling opstelling) {
        return grootboeken.indeling(opstelling.kop().code().peildatum());
    }

    private Maandtabel tabel(Gebiedsindeling indeling, Opstelling opstelling) {
        return new Maandtabel(indeling, opstelling, grootboeken.soorten());
    }

    /** Those of a provincie as it is frozen; of anything else all. */
    private static List<Maandregel> regels(Opstelling opstelling, String gebied) {
        var regels = opstelling.inhoud().regels();
        return gebied.startsWith("PV")
                ? regels.stream()
                        .filter(regel -> regel.provincie().equals(gebied))
                        .toList()
                : regels;
    }
}

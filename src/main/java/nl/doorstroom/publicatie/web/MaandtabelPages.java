package nl.doorstroom.publicatie.web;

import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Maandtabelcode;
import nl.doorstroom.realisatie.maandtabel.Maandtabellen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The official monthly tables: the list, and each as printed beside our own sums. */
@Openbaar
@Controller
class MaandtabelPages {
    static final String PAD = "/maandtabellen/";

    private static final String TABEL = PAD + "{code:[a-z]+-\\d{4}-\\d{2}-\\d{2}}";
    private static final String VERSIE = PAD + "{code:[a-z]+-\\d{4}-\\d{2}-\\d{2}\\.\\d{1,4}}";
    private static final Page.Link CIJFERS = new Page.Link("Cijfers", "/cijfers");
    private static final Page.Link LIJST = new Page.Link("Maandtabellen", "/maandtabellen");

    private final Maandtabellen maandtabellen;

    MaandtabelPages(Maandtabellen maandtabellen) {
        this.maandtabellen = maandtabellen;
    }

    @GetMapping("/maandtabellen")
    ModelAndView lijst() {
        var page = Page.of(
                "Maandtabellen",
                "De officiële tabellen met opgaven en realisatie per provincie en veiligheidsregio.",
                Section.CIJFERS,
                CIJFERS);
        var view = MaandtabellijstView.van(maandtabellen.versies());
        return new ModelAndView("publicatie/maandtabellen", Map.of("page", page, "view", view));
    }

    /** A table without version number leads to its newest version. */
    @GetMapping(TABEL)
    String nieuwste(@PathVariable String code) {
        return maandtabellen.versies().stream()
                .filter(kop -> kop.code().zonderVersie().equals(code))
                .findFirst()
                .map(kop -> "redirect:" + PAD + kop.code())
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping(VERSIE)
    ModelAndView versie(@PathVariable String code) {
        var tabel = get(code);
        var view = MaandtabelView.van(tabel, maandtabellen.versies());
        var page = Page.of(
                view.titel(),
                "De officiële maandtabel zoals afgedrukt, naast onze eigen optelling.",
                Section.CIJFERS,
                CIJFERS,
                LIJST);
        return new ModelAndView("publicatie/maandtabel", Map.of("page", page, "view", view));
    }

    @GetMapping(VERSIE + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String code, @PathVariable String formaat) {
        return Downloads.table(formaat, "maandtabel-" + code, Maandtabelbestanden.tabel(get(code)));
    }

    private Maandtabel get(String code) {
        return Maandtabelcode.lees(code).flatMap(maandtabellen::find).orElseThrow(NotFoundException::new);
    }
}

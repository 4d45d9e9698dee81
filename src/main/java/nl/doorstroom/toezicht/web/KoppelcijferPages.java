package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Koppelcijfers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What COA told last of the koppelingen of every gemeente that somebody may see. */
@Vereist(Bevoegdheid.BOEKING_INZIEN)
@Controller
class KoppelcijferPages {
    static final String PAD = "/koppelcijfers";
    static final String TITEL = "Koppelcijfers van het COA";
    static final Page.Link BEGIN = new Page.Link(TITEL, PAD);

    private static final Page PAGE = new Page(
            TITEL, "Hoeveel mensen er aan gemeenten zijn gekoppeld en op een woning wachten.", null, List.of());

    private final Koppelcijfers koppelcijfers;
    private final Clock klok;

    KoppelcijferPages(Koppelcijfers koppelcijfers, Clock klok) {
        this.koppelcijfers = koppelcijfers;
        this.klok = klok;
    }

    @GetMapping(PAD)
    ModelAndView laatste(HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var alle = koppelcijfers.laatste();
        var view = new KoppelcijferView(
                vraag.search(),
                Koppeltabel.scherm().view(alle, vraag),
                alle.isEmpty(),
                Handelend.nu().mag(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN));
        return new ModelAndView("toezicht/koppelcijfers", Map.of("page", PAGE, "view", view));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var noten = List.of(
                TITEL + ", op " + DutchFormat.date(LocalDate.now(klok)),
                "Aantallen mensen; per gemeente de laatste peildatum die is vastgelegd.");
        var tabel = Koppeltabel.bestand().export(TITEL, noten, koppelcijfers.laatste(), TableRequest.from(request));
        return Downloads.table(formaat, "koppelcijfers", tabel);
    }
}

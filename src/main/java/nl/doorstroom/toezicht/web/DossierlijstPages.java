package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Toezichtdossiers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All gemeenten of a provincie with where they stand, what runs and what there is to look at. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class DossierlijstPages {
    private static final String LIJST = "/toezicht/{provincie:PV\\d{2}}/dossiers";

    private final Toezichtdossiers dossiers;
    private final Rondevinder vinder;
    private final Clock klok;

    DossierlijstPages(Toezichtdossiers dossiers, Rondevinder vinder, Clock klok) {
        this.dossiers = dossiers;
        this.vinder = vinder;
        this.klok = klok;
    }

    @GetMapping(LIJST)
    ModelAndView lijst(@PathVariable String provincie, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var vraag = TableRequest.from(request);
        var page = new Page(
                titel(gebied),
                "Waar elke gemeente van " + gebied.naam() + " staat op de ladder.",
                null,
                List.of(ToezichtPages.BEGIN));
        var tabel = new Dossiertabel(adres(gebied)).scherm().view(dossiers.overzicht(gebied.code()), vraag);
        return new ModelAndView(
                "toezicht/dossiers",
                Map.of("page", page, "view", new DossierlijstView(adres(gebied), vraag.search(), tabel)));
    }

    @GetMapping(LIJST + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String provincie, @PathVariable String formaat, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var noten = List.of(
                titel(gebied), "Op " + DutchFormat.date(LocalDate.now(klok)) + ". Vertrouwelijk: trede en signalen.");
        var tabel = new Dossiertabel(adres(gebied))
                .bestand()
                .export(titel(gebied), noten, dossiers.overzicht(gebied.code()), TableRequest.from(request));
        return Downloads.table(formaat, "dossiers-" + provincie, tabel);
    }

    private static String titel(Gebied provincie) {
        return "Dossiers van " + provincie.naam();
    }

    private static String adres(Gebied provincie) {
        return "/toezicht/" + provincie.code();
    }
}

package nl.doorstroom.publicatie.opvang;

import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.PdfFile;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.platform.web.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The Opgavenoverzicht of any day: on the screen, as files and on paper. */
@Openbaar
@Controller
class OverzichtPages {
    private static final Page PAGE = Page.of(
            "Opgavenoverzicht",
            "Opgaven en realisatie van opvang en huisvesting per provincie en veiligheidsregio, voor elke dag.",
            Section.OPVANG,
            new Page.Link("Opvang", "/opvang"));

    private final Opgavenoverzichten overzichten;
    private final Templates templates;

    OverzichtPages(Opgavenoverzichten overzichten, Templates templates) {
        this.overzichten = overzichten;
        this.templates = templates;
    }

    @GetMapping(Overzichtbeschrijving.PAD)
    ModelAndView overzicht(
            @RequestParam(defaultValue = "") String peildatum, @RequestParam(defaultValue = "") String bekend) {
        var gevraagd = lees(peildatum, bekend);
        return new ModelAndView("publicatie/opvang/overzicht", Map.of("page", PAGE, "view", view(gevraagd)));
    }

    private OverzichtView view(Overzichtvraag.Antwoord gevraagd) {
        return Overzichtbeschrijving.van(op(gevraagd), gevraagd, overzichten.vandaag());
    }

    private Overzichtvraag.Antwoord lees(String peildatum, String bekend) {
        return new Overzichtvraag(peildatum, bekend).lees(overzichten.vandaag());
    }

    private Opgavenoverzicht op(Overzichtvraag.Antwoord gevraagd) {
        return gevraagd.bekendOp()
                .map(moment -> overzichten.op(gevraagd.dag(), moment))
                .orElseGet(() -> overzichten.op(gevraagd.dag()));
    }

    /** A file is asked with an address that somebody keeps, so what cannot be understood is no other day. */
    private Opgavenoverzicht precies(String peildatum, String bekend) {
        var gevraagd = lees(peildatum, bekend);
        if (!gevraagd.fouten().isEmpty()) {
            throw new NotFoundException();
        }
        return op(gevraagd);
    }

    @GetMapping(Overzichtbeschrijving.PAD + "/{tabel:tabel-1|tabel-2|doorstroom}.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String tabel,
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String bekend) {
        var overzicht = precies(peildatum, bekend);
        var bestand = switch (tabel) {
            case "tabel-1" -> Overzichtbestanden.tabel(overzicht.tabellen().getFirst());
            case "tabel-2" -> Overzichtbestanden.tabel(overzicht.tabellen().getLast());
            default -> Overzichtbestanden.eigen(overzicht);
        };
        return Downloads.table(formaat, "opgavenoverzicht-" + tabel + "-" + overzicht.peildatum(), bestand);
    }

    /** Both tables in one tagged, accessible PDF. */
    @GetMapping(Overzichtbeschrijving.PAD + ".pdf")
    ResponseEntity<byte[]> alsPdf(
            @RequestParam(defaultValue = "") String peildatum, @RequestParam(defaultValue = "") String bekend) {
        var gevraagd = lees(peildatum, bekend);
        if (!gevraagd.fouten().isEmpty()) {
            throw new NotFoundException();
        }
        var view = view(gevraagd);
        var xhtml = templates.render("publicatie/opvang/overzichtpdf", Map.of("view", view));
        return Downloads.pdf("opgavenoverzicht-" + view.peildatum(), PdfFile.write(xhtml));
    }
}

package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.publicatie.opvang.Opvangkorten;
import nl.doorstroom.publicatie.stand.Standkorten;
import nl.doorstroom.realisatie.maandtabel.Maandtabellen;
import nl.doorstroom.realisatie.maandtabel.Tabelvorm;
import nl.doorstroom.taakstelling.Taakstellingen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Provincies, veiligheidsregio's, named regions and COA-koppelregio's: the list and the page of each. */
@Openbaar
@Controller
class GebiedPages {
    private static final String SOORTEN =
            "/{soort:provincies|veiligheidsregios|regios|koppelregios}/{code:[A-Z]{2}\\d{2}}";

    private static final Page LIJST = Page.of(
            "Provincies en regio's",
            "De taakstelling opgeteld per provincie, veiligheidsregio, regio en COA-koppelregio.",
            Section.PROVINCIES);
    private static final List<Lijst> LIJSTEN = List.of(
            new Lijst("Provincies", Gebiedsoort.PROVINCIE, "De provincie houdt toezicht op haar gemeenten."),
            new Lijst("Regio's", Gebiedsoort.REGIO, "Gemeenten die samen aan een regionale tafel zitten."),
            new Lijst(
                    "Veiligheidsregio's",
                    Gebiedsoort.VEILIGHEIDSREGIO,
                    "Veiligheidsregio's regelen crisisnoodopvang en opvang van mensen uit Oekraïne."),
            new Lijst(
                    "COA-koppelregio's",
                    Gebiedsoort.KOPPELREGIO,
                    "Per koppelregio koppelt het COA mensen aan gemeenten."));

    /** One kind of area on the page that lists them all. */
    private record Lijst(String titel, Gebiedsoort soort, String uitleg) {}

    private final Beelden beelden;
    private final Taakstellingen taakstellingen;
    private final Maandtabellen maandtabellen;

    private final Standkorten standen;
    private final Opvangkorten opvang;

    GebiedPages(
            Beelden beelden,
            Taakstellingen taakstellingen,
            Maandtabellen maandtabellen,
            Standkorten standen,
            Opvangkorten opvang) {
        this.standen = standen;
        this.opvang = opvang;
        this.beelden = beelden;
        this.taakstellingen = taakstellingen;
        this.maandtabellen = maandtabellen;
    }

    @GetMapping("/provincies")
    ModelAndView lijst(@RequestParam(defaultValue = "") String versie) {
        var beeld = beelden.findOfStandaard(versie).orElseThrow(NotFoundException::new);
        var view = new GebiedenView(
                Keuze.versies(beelden.versies(), beeld.kop()),
                KaartView.opmerking(beeld),
                LIJSTEN.stream().map(lijst -> groep(beeld, lijst)).toList(),
                KaartView.bron(beeld));
        return new ModelAndView("publicatie/gebieden", Map.of("page", LIJST, "view", view));
    }

    private static GebiedenView.Groep groep(Beeld beeld, Lijst lijst) {
        var gebieden = beeld.indeling().gebieden(lijst.soort());
        return new GebiedenView.Groep(
                lijst.titel(),
                lijst.soort().name().toLowerCase(Locale.ROOT),
                lijst.uitleg(),
                gebieden.stream()
                        .map(gebied -> Gebiedsbeschrijving.deel(beeld, gebied))
                        .toList(),
                Gebiedsbeschrijving.deel(beeld, beeld.indeling().get(Gebiedscode.NEDERLAND)));
    }

    @GetMapping(SOORTEN)
    ModelAndView gebied(
            @PathVariable String soort,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versie,
            HttpServletRequest request) {
        var beeld = beelden.findOfStandaard(versie).orElseThrow(NotFoundException::new);
        var gebied = get(beeld, soort, code);
        var view = new Gebiedsbeschrijving(beeld, gebied)
                .view(
                        beelden.versies(),
                        taakstellingen.gedrukteTotalen(beeld.kop().code()),
                        TableRequest.from(request));
        var page = Page.of(
                gebied.naam(),
                "Taakstelling van de gemeenten in " + gebied.naam() + ", met totalen en bron.",
                Section.PROVINCIES,
                new Page.Link("Provincies en regio's", "/provincies"));
        var opgaven = OpgavenView.van(maandtabellen.findNieuwste(Tabelvorm.OPGAVEN), gebied.code(), gebied.naam());
        return new ModelAndView(
                "publicatie/gebied",
                Map.of(
                        "page", page,
                        "view", view,
                        "opgaven", opgaven,
                        "opvang", opvang.van(gebied, beeld.indeling()),
                        "stand", standen.van(gebied)));
    }

    @GetMapping(SOORTEN + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String soort,
            @PathVariable String code,
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String versie,
            HttpServletRequest request) {
        var beeld = beelden.findOfStandaard(versie).orElseThrow(NotFoundException::new);
        var gebied = get(beeld, soort, code);
        var tabel = Bestanden.tabel(
                beeld,
                "Taakstelling " + beeld.kop().code() + " " + gebied.naam(),
                Gemeentetabel.van(beeld, gebied.naam()),
                beeld.regelsIn(gebied.code()),
                TableRequest.from(request));
        return Downloads.table(formaat, "taakstelling-" + beeld.kop().code() + "-" + code, tabel);
    }

    /** The area at this address; the kind in the path and in the code must agree. */
    private static Gebied get(Beeld beeld, String soort, String code) {
        if (!Gebiedscode.isCode(code)) {
            throw new NotFoundException();
        }
        var gebied = beeld.indeling().find(new Gebiedscode(code)).orElseThrow(NotFoundException::new);
        if (!Adres.van(gebied).equals("/" + soort + "/" + code)) {
            throw new NotFoundException();
        }
        return gebied;
    }
}

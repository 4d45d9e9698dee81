package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.publicatie.opvang.Opvangkorten;
import nl.doorstroom.publicatie.stand.Boekingenkorten;
import nl.doorstroom.publicatie.stand.Standkorten;
import nl.doorstroom.taakstelling.Taakstellingen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of gemeenten and the page of each. */
@Openbaar
@Controller
class GemeentePages {
    private static final Page LIJST = Page.of(
            "Gemeenten", "Alle gemeenten met hun taakstelling: zoeken, sorteren en downloaden.", Section.GEMEENTEN);

    private final Beelden beelden;
    private final Taakstellingen taakstellingen;
    private final Standkorten standen;
    private final Boekingenkorten boekingen;
    private final Opvangkorten opvang;
    private final Rekensommen sommen = new Rekensommen();

    GemeentePages(
            Beelden beelden,
            Taakstellingen taakstellingen,
            Standkorten standen,
            Boekingenkorten boekingen,
            Opvangkorten opvang) {
        this.opvang = opvang;
        this.beelden = beelden;
        this.taakstellingen = taakstellingen;
        this.standen = standen;
        this.boekingen = boekingen;
    }

    @GetMapping("/gemeenten")
    ModelAndView lijst(
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "NL") String gebied,
            HttpServletRequest request) {
        var beeld = beelden.findOfStandaard(versie).orElseThrow(NotFoundException::new);
        var gekozen = KaartPages.gekozen(beeld, gebied);
        var vraag = TableRequest.from(request);
        var view = new GemeentelijstView(
                Keuze.versies(beelden.versies(), beeld.kop()),
                Keuze.gebieden(beeld.indeling(), gekozen),
                vraag.search(),
                KaartView.bron(beeld),
                KaartView.opmerking(beeld),
                tabel(beeld).view(beeld.regelsIn(gekozen), vraag));
        return new ModelAndView("publicatie/gemeenten", Map.of("page", LIJST, "view", view));
    }

    @GetMapping("/gemeenten.{formaat:csv|ods}")
    ResponseEntity<byte[]> lijstAlsBestand(
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "NL") String gebied,
            HttpServletRequest request) {
        var beeld = beelden.findOfStandaard(versie).orElseThrow(NotFoundException::new);
        var regels = beeld.regelsIn(KaartPages.gekozen(beeld, gebied));
        var titel = "Taakstelling " + beeld.kop().code();
        var bestand = Bestanden.tabel(beeld, titel, tabel(beeld), regels, TableRequest.from(request));
        return Downloads.table(formaat, "taakstelling-" + beeld.kop().code(), bestand);
    }

    @GetMapping("/gemeenten/{code:GM\\d{4}}")
    ModelAndView gemeente(@PathVariable String code, @RequestParam(defaultValue = "") String versie) {
        var gemeente = new Gebiedscode(code);
        var beeld = findBeeld(gemeente, versie).orElseThrow(NotFoundException::new);
        var cijfers = beeld.find(gemeente).orElseThrow(NotFoundException::new);
        var overdrachten = taakstellingen.overdrachten(beeld.kop().code().halfjaar());
        var view = new Gemeentebeschrijving(beeld, cijfers, alle(), overdrachten, sommen.van(beeld, cijfers)).view();
        var gebied = cijfers.gemeente();
        return new ModelAndView(
                "publicatie/gemeente",
                Map.of(
                        "page", pagina(view),
                        "view", view,
                        "stand", standen.van(gebied),
                        "opvang", opvang.van(gebied, beeld.indeling()),
                        "boekingen", boekingen.van(gebied)));
    }

    private static Page pagina(GemeenteView view) {
        return Page.of(
                view.naam(),
                view.naam() + " moet " + view.getal() + " " + view.woorden() + ". Zo is dat aantal berekend.",
                Section.GEMEENTEN,
                new Page.Link("Gemeenten", "/gemeenten"));
    }

    @GetMapping("/gemeenten/{code:GM\\d{4}}.{formaat:csv|ods}")
    ResponseEntity<byte[]> gemeenteAlsBestand(
            @PathVariable String code, @PathVariable String formaat, HttpServletRequest request) {
        var gemeente = new Gebiedscode(code);
        var historie = Gemeentehistorie.van(alle(), gemeente).orElseThrow(NotFoundException::new);
        return Downloads.table(formaat, "taakstelling-" + code, historie.tabel(TableRequest.from(request)));
    }

    /** The version asked for; when the gemeente isn't in it, the newest version that has it. */
    private Optional<Beeld> findBeeld(Gebiedscode gemeente, String versie) {
        return beelden.findOfStandaard(versie)
                .filter(beeld -> beeld.find(gemeente).isPresent())
                .or(() -> alle().stream()
                        .filter(beeld -> beeld.find(gemeente).isPresent())
                        .findFirst());
    }

    private List<Beeld> alle() {
        return beelden.versies().stream()
                .flatMap(kop -> beelden.find(kop.code()).stream())
                .toList();
    }

    private static TableDefinition<Gemeentecijfers> tabel(Beeld beeld) {
        return Gemeentetabel.van(beeld, "Taakstelling per gemeente, " + Versietekst.versie(beeld.kop()));
    }
}

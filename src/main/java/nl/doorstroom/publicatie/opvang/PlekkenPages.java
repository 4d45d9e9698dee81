package nl.doorstroom.publicatie.opvang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.publicatie.Gemeentecijfers;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Places of reception of every gemeente, as a table and as open data. */
@Openbaar
@Controller
class PlekkenPages {
    private static final Page PAGE = Page.of(
            "Opvangplekken per gemeente",
            "Hoeveel opvangplekken elke gemeente heeft, per soort.",
            Section.OPVANG,
            new Page.Link("Opvang", "/opvang"));

    private final Beelden beelden;
    private final Opvangkorten opvang;
    private final Opgavenoverzichten overzichten;

    PlekkenPages(Beelden beelden, Opvangkorten opvang, Opgavenoverzichten overzichten) {
        this.beelden = beelden;
        this.opvang = opvang;
        this.overzichten = overzichten;
    }

    @GetMapping(Plekken.PAD)
    ModelAndView plekken(HttpServletRequest request) {
        var regels = regels();
        return new ModelAndView(
                "publicatie/opvang/plekken",
                Map.of(
                        "page", PAGE,
                        "leeg", regels.isEmpty(),
                        "tabel", tabel().view(regels, TableRequest.from(request))));
    }

    /** None when nobody knows of any place. */
    private List<Gemeentecijfers> regels() {
        var plaatsen = opvang.plaatsen();
        return plaatsen.isEmpty()
                ? List.of()
                : beelden.findStandaard()
                        .orElseThrow(NotFoundException::new)
                        .met(plaatsen)
                        .regels();
    }

    private TableDefinition<Gemeentecijfers> tabel() {
        return Plekken.tabel("Opvangplekken per gemeente op " + DutchFormat.date(overzichten.vandaag()) + ". Bron: "
                + Opvangkorten.bron());
    }

    @GetMapping(Plekken.PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var dag = overzichten.vandaag();
        var titel = "Opvangplekken " + dag;
        var noten = List.of(
                "Opvangplekken per gemeente op " + DutchFormat.date(dag),
                "Bron: " + Opvangkorten.bron() + "; zonder adressen",
                "Licentie: CC0 1.0");
        var bestand = tabel().after(Column.text(
                        "code", "Code", cijfers -> cijfers.gemeente().code().waarde()))
                .export(titel, noten, regels(), TableRequest.from(request));
        return Downloads.table(formaat, "opvangplekken-" + dag, bestand);
    }

    @Bean
    static Doors openbarePlekken() {
        return Doors.of(Doors.Kind.PUBLIC, Plekken.PAD, Plekken.PAD + ".*");
    }
}

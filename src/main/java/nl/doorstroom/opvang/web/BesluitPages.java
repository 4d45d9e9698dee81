package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Besluitoverzicht;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitvergelijking;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The decisions on how many places there must be, for everybody. */
@Openbaar
@Controller
class BesluitPages {
    static final String PAD = Opvangbesluit.ADRES;

    private static final String CODE = PAD + "/{code:[A-Za-z0-9-]{1,40}}";
    private static final Page PAGE = Page.of(
            "Capaciteitsbesluiten",
            "Hoeveel plaatsen voor opvang er moeten zijn, per besluit.",
            Section.OPVANG,
            Opgavenwoorden.OPVANG);

    private final Opgaven opgaven;

    BesluitPages(Opgaven opgaven) {
        this.opgaven = opgaven;
    }

    @GetMapping(PAD)
    ModelAndView besluiten(HttpServletRequest request) {
        var view = new BesluitenView(
                lijst().view(opgaven.besluiten(), TableRequest.from(request)),
                Handelend.nu().mag(Bevoegdheid.CAPACITEIT_VASTLEGGEN));
        return new ModelAndView("opvang/besluiten", Map.of("page", PAGE, "view", view));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> lijstAlsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var tabel = lijst().export(PAGE.title(), List.of(), opgaven.besluiten(), TableRequest.from(request));
        return Downloads.table(formaat, "capaciteitsbesluiten", tabel);
    }

    private static TableDefinition<Opvangbesluit> lijst() {
        var naam = Column.<Opvangbesluit>text("besluit", "Besluit", Opvangbesluit::naam);
        List<Column<Opvangbesluit>> kolommen = List.of(
                naam.linkedTo(Opvangbesluit::adres),
                Column.number(
                        "plaatsen", "Plaatsen", een -> een.kolommen().getFirst().totaal()),
                Column.text("per", "Geldt per", een -> new Opgavenwoorden.Dag(een.per())),
                Column.text("bekend", "Bekend sinds", een -> DutchFormat.date(een.bekendOp())),
                Column.number("versie", "Versie", een -> (long) een.versie()),
                Column.text("bron", "Bron", een -> Opgavenwoorden.bron(een.bron())));
        return new TableDefinition<>("Besluiten die nu gelden", kolommen, "-per", Opvangbesluit::naam);
    }

    @GetMapping(CODE)
    ModelAndView besluit(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String waarom,
            HttpServletRequest request) {
        var versies = opgaven.versies(code);
        var besluit = kies(versies, versie);
        var overzicht = opgaven.vergelijk(besluit);
        var vergelijking = kies(overzicht, soort);
        var beschrijving = new Besluitbeschrijving(overzicht, vergelijking, opgaven.indeling());
        var view = new BesluitView(
                besluit.versie() != versies.getFirst().versie(),
                besluit.voorbehoud(),
                Besluitbeschrijving.feiten(besluit),
                kolommen(besluit),
                vergelijking.kolom().soort().code(),
                vergelijking.rijen().isEmpty()
                        ? null
                        : beschrijving.tabel().view(beschrijving.rijen(), TableRequest.from(request)),
                beschrijving.sommen(),
                beschrijving.uitleg(),
                beschrijving.sleutel().orElse(null),
                vergelijking.waaromNiet(),
                beschrijving.waarom(waarom).orElse(null),
                versies.stream().map(een -> versie(een, besluit)).toList());
        return new ModelAndView("opvang/besluit", Map.of("page", pagina(besluit), "view", view));
    }

    private static Page pagina(Opvangbesluit besluit) {
        return Page.of(
                besluit.naam(),
                "Hoeveel plaatsen er moeten zijn per " + DutchFormat.date(besluit.per()) + ".",
                Section.OPVANG,
                Opgavenwoorden.OPVANG,
                Opgavenwoorden.BESLUITEN);
    }

    private static BesluitView.Versie versie(Opvangbesluit een, Opvangbesluit hier) {
        return new BesluitView.Versie(
                "Versie " + een.versie() + (een.versie() == hier.versie() ? " (deze)" : ""),
                een.adres() + "?versie=" + een.versie(),
                DutchFormat.dayOrMoment(een.bekendOp()));
    }

    private static List<Choice> kolommen(Opvangbesluit besluit) {
        return besluit.kolommen().stream()
                .map(Besluitkolom::soort)
                .map(een -> new Choice(een.code(), DutchFormat.capitalized(een.naam())))
                .toList();
    }

    /** The newest when no other was asked. */
    private static Opvangbesluit kies(List<Opvangbesluit> versies, String versie) {
        return versies.stream()
                .filter(een -> versie.isEmpty() || String.valueOf(een.versie()).equals(versie))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Besluitvergelijking kies(Besluitoverzicht overzicht, String soort) {
        return overzicht.kolommen().stream()
                .filter(een -> een.kolom().soort().code().equals(soort))
                .findFirst()
                .orElse(overzicht.kolommen().getFirst());
    }

    @GetMapping(CODE + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String code,
            @PathVariable String formaat,
            @RequestParam(required = false) @Nullable String versie,
            @RequestParam(defaultValue = "") String soort,
            HttpServletRequest request) {
        var besluit = kies(opgaven.versies(code), versie == null ? "" : versie);
        var overzicht = opgaven.vergelijk(besluit);
        var vergelijking = kies(overzicht, soort);
        var beschrijving = new Besluitbeschrijving(overzicht, vergelijking, opgaven.indeling());
        var noten = new ArrayList<String>();
        noten.add("Bron: " + Opgavenwoorden.bron(besluit.bron()));
        beschrijving.sommen().forEach(een -> noten.add(een.naam() + ": " + een.waarde()));
        noten.add(vergelijking.waaromNiet().isEmpty() ? beschrijving.uitleg() : vergelijking.waaromNiet());
        var tabel = beschrijving
                .tabel()
                .after(Column.text("code", "Code", Besluitbeschrijving.Rij::code))
                .export(besluit.naam(), noten, beschrijving.rijen(), TableRequest.from(request));
        return Downloads.table(
                formaat, besluit.code() + "-" + vergelijking.kolom().soort().code(), tabel);
    }
}

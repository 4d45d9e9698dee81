package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Inwonerstand;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.verdeling.Methode;
import nl.doorstroom.verdeling.OnmogelijkeVerdeling;
import nl.doorstroom.verdeling.Verdeelvraag;
import nl.doorstroom.verdeling.Verdeler;
import nl.doorstroom.verdeling.Verdeling;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** "Verdeel zelf": another total, method or population, and at once who gains and who loses. */
@Openbaar
@Controller
class VerdeelPages {
    private static final Page PAGE = Page.of(
            "Verdeel zelf",
            "Reken de taakstelling zelf uit met een ander totaal, een andere methode of andere inwoners.",
            Section.VERDEEL_ZELF);
    private static final int GROOTSTE = 5;

    private final Beelden beelden;
    private final Gebieden gebieden;

    VerdeelPages(Beelden beelden, Gebieden gebieden) {
        this.beelden = beelden;
        this.gebieden = gebieden;
    }

    /** What came of the form: faults by field, or a distribution with its lines. */
    private record Antwoord(
            Beeld basis,
            VerdeelForm form,
            Map<String, String> fouten,
            List<Vergelijkregel> regels,
            List<Verdeling> verdeling) {}

    @GetMapping("/verdeel-zelf")
    ModelAndView verdeel(HttpServletRequest request) {
        var antwoord = antwoord(VerdeelForm.van(request));
        var punten = antwoord.basis().versie().uitgangspunten();
        var vraag = TableRequest.from(request);
        var uitkomst = antwoord.verdeling().stream()
                .findFirst()
                .map(verdeling -> uitkomst(antwoord, verdeling, vraag))
                .orElse(null);
        var view = new VerdeelView(
                antwoord.form(),
                Keuze.versies(beelden.versies(), antwoord.basis().kop()),
                methoden(
                        antwoord.form().methode().isEmpty()
                                ? punten.methode().code()
                                : antwoord.form().methode()),
                peildata(antwoord.form().peildatum(), punten.inwonersOp(), bekend(antwoord.basis())),
                antwoord.fouten(),
                uitkomst);
        return new ModelAndView("publicatie/verdeel", Map.of("page", PAGE, "view", view));
    }

    @GetMapping("/verdeel-zelf.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var antwoord = antwoord(VerdeelForm.van(request));
        if (antwoord.verdeling().isEmpty()) {
            throw new NotFoundException();
        }
        var zin = zin(antwoord.verdeling().getFirst());
        var tabel = tabel(antwoord.basis(), antwoord.regels())
                .export(
                        "Verdeel zelf",
                        List.of(zin, "Geen officiële taakstelling."),
                        antwoord.regels(),
                        TableRequest.from(request));
        return Downloads.table(formaat, "verdeel-zelf", tabel);
    }

    private Antwoord antwoord(VerdeelForm form) {
        var basis = beelden.findOfStandaard(form.basis()).orElseThrow(NotFoundException::new);
        var opdracht = new Verdeelopdracht(basis, form, bekend(basis));
        var inwoners = gebieden.inwoners(opdracht.peildatum(), basis.indeling().peildatum());
        var vraag = opdracht.vraag(inwoners);
        var fouten = new LinkedHashMap<>(opdracht.fouten());
        if (!fouten.isEmpty()) {
            return new Antwoord(basis, form, fouten, List.of(), List.of());
        }
        return switch (Verdeler.verdeel(vraag)) {
            case Verdeling verdeling -> new Antwoord(basis, form, fouten, regels(basis, verdeling), List.of(verdeling));
            case OnmogelijkeVerdeling(var redenen) -> {
                redenen.forEach(reden -> fouten.put(reden.veld(), reden.uitleg()));
                yield new Antwoord(basis, form, fouten, List.of(), List.of());
            }
        };
    }

    private List<LocalDate> bekend(Beeld basis) {
        return gebieden.inwonerstanden().stream()
                .filter(stand -> !stand.indeling().isAfter(basis.indeling().peildatum()))
                .map(Inwonerstand::peildatum)
                .toList();
    }

    private static List<Vergelijkregel> regels(Beeld basis, Verdeling verdeling) {
        return basis.regels().stream()
                .map(regel -> {
                    var nieuw = verdeling.aantal(regel.gemeente().code().waarde());
                    return new Vergelijkregel(
                            regel.gemeente(), regel.provincie().naam(), regel.aantal(), nieuw, nieuw - regel.aantal());
                })
                .toList();
    }

    private static TableDefinition<Vergelijkregel> tabel(Beeld basis, List<Vergelijkregel> regels) {
        return Vergelijkregel.tabel(
                "Uw verdeling naast " + Versietekst.versie(basis.kop()),
                "Versie " + basis.kop().code(),
                "Uw verdeling",
                regels);
    }

    private static VerdeelView.Uitkomst uitkomst(Antwoord antwoord, Verdeling verdeling, TableRequest vraag) {
        var regels = antwoord.regels();
        return new VerdeelView.Uitkomst(
                zin(verdeling),
                verdeling.deler().map(Rekenstappen::speling).orElse(""),
                List.of(
                        new KaartView.Cijfer(DutchFormat.number(verdeling.som()), "samen verdeeld", "#tabel"),
                        new KaartView.Cijfer(VergelijkPages.tel(regels, 1), "gemeenten krijgen er meer", "#tabel"),
                        new KaartView.Cijfer(VergelijkPages.tel(regels, -1), "gemeenten krijgen er minder", "#tabel"),
                        new KaartView.Cijfer(VergelijkPages.tel(regels, 0), "gemeenten blijven gelijk", "#tabel")),
                wisselingen(regels, 1),
                wisselingen(regels, -1),
                tabel(antwoord.basis(), antwoord.regels()).view(regels, vraag));
    }

    private static String zin(Verdeling verdeling) {
        Verdeelvraag vraag = verdeling.vraag();
        var overschot = verdeling.overschot() > 0
                ? " Door het afronden komen er " + DutchFormat.number(verdeling.overschot()) + " bij."
                : "";
        return DutchFormat.number(vraag.totaal()) + " mensen over " + DutchFormat.number(verdeling.eenheden())
                + " gemeenten en groepen, " + verdeling.methode().naam() + "." + overschot;
    }

    /** @param teken 1 for who gains most, -1 for who loses most */
    private static List<VerdeelView.Wisseling> wisselingen(List<Vergelijkregel> regels, int teken) {
        return regels.stream()
                .filter(regel -> Long.signum(regel.verandering()) == teken)
                .sorted(Comparator.comparingLong(regel -> -teken * regel.verandering()))
                .limit(GROOTSTE)
                .map(regel -> new VerdeelView.Wisseling(
                        regel.gemeente().naam(),
                        Adres.van(regel.gemeente()),
                        DutchFormat.number(regel.oud()),
                        DutchFormat.number(regel.nieuw()),
                        DutchFormat.signed(regel.verandering())))
                .toList();
    }

    private static List<Keuze> methoden(String gekozen) {
        return Stream.of(Methode.values())
                .map(methode ->
                        new Keuze(methode.code(), methode.naam(), methode.code().equals(gekozen)))
                .toList();
    }

    private static List<Keuze> peildata(String gekozen, LocalDate standaard, List<LocalDate> bekend) {
        var keuze = gekozen.isEmpty() ? standaard.toString() : gekozen;
        return bekend.stream()
                .map(datum -> new Keuze(
                        datum.toString(),
                        DutchFormat.date(datum),
                        datum.toString().equals(keuze)))
                .toList();
    }
}

package nl.doorstroom.publicatie.stand;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Frame;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.stand.StandView.Regel;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far gemeenten, provincies and the country are with housing: at any day, as known at any moment. */
@Openbaar
@Controller
class StandPages {
    private static final Page LIJST = Page.of(
            "Standen", "Hoeveel mensen elk gebied heeft gehuisvest, en wie voor- of achterloopt.", Section.STANDEN);
    private static final List<Gebiedsoort> SOORTEN =
            List.of(Gebiedsoort.PROVINCIE, Gebiedsoort.VEILIGHEIDSREGIO, Gebiedsoort.REGIO, Gebiedsoort.GEMEENTE);

    private final Grootboeken grootboeken;
    private final Standlezing lezing;

    StandPages(Grootboeken grootboeken, Standlezing lezing) {
        this.grootboeken = grootboeken;
        this.lezing = lezing;
    }

    @GetMapping("/standen")
    ModelAndView lijst(
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String bekend,
            @RequestParam(defaultValue = "provincie") String soort,
            HttpServletRequest request) {
        var laatste = grootboeken.laatste();
        var antwoord = new Peilingvraag(peildatum, bekend).lees(laatste);
        var standen = grootboeken.standen(antwoord.peiling());
        var indeling = grootboeken.indeling(antwoord.peiling().peildatum());
        var land = lezing.regel(indeling.get(Gebiedscode.NEDERLAND), standen);
        var vraag = TableRequest.from(request);
        var regels = regels(indeling, soort(soort), standen);
        var view = new StandenView(
                Peilingadres.keuze(antwoord.peiling(), laatste, antwoord.fouten()),
                soorten(soort(soort)),
                vraag.search(),
                land.voorbehoud(),
                cijfers(land),
                klassen(indeling, standen),
                tabel(regels, antwoord.peiling(), vraag));
        return new ModelAndView("publicatie/stand/standen", Map.of("page", LIJST, "view", view));
    }

    @GetMapping("/standen.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String formaat,
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String bekend,
            @RequestParam(defaultValue = "provincie") String soort,
            HttpServletRequest request) {
        var peiling =
                new Peilingvraag(peildatum, bekend).lees(grootboeken.laatste()).peiling();
        var standen = grootboeken.standen(peiling);
        var regels = regels(grootboeken.indeling(peiling.peildatum()), soort(soort), standen);
        var titel = "Standen " + Standwoorden.peiling(standen.peiling());
        var tabel = Standtabel.van(titel, "")
                .after(Column.text(
                        "code", "Code", regel -> regel.gebied().code().waarde()))
                .export(
                        titel,
                        List.of(titel, "Bron: de grootboeken in Doorstroom"),
                        regels,
                        TableRequest.from(request));
        return Downloads.table(formaat, "standen-" + peiling.peildatum(), tabel);
    }

    private List<Standregel> regels(Gebiedsindeling indeling, Gebiedsoort soort, Standen standen) {
        return indeling.gebieden(soort).stream()
                .map(gebied -> lezing.regel(gebied, standen))
                .toList();
    }

    private static TableView tabel(List<Standregel> regels, Peiling peiling, TableRequest vraag) {
        var bijschrift = "Standen " + Standwoorden.peiling(peiling);
        return Standtabel.van(bijschrift, Peilingadres.vraag(peiling)).view(regels, vraag);
    }

    private static Gebiedsoort soort(String code) {
        return SOORTEN.stream()
                .filter(soort -> soort.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(Gebiedsoort.PROVINCIE);
    }

    private static List<StandenView.Soortkeuze> soorten(Gebiedsoort gekozen) {
        return SOORTEN.stream()
                .map(soort -> new StandenView.Soortkeuze(
                        soort.name().toLowerCase(Locale.ROOT), soort.naam(), soort == gekozen))
                .toList();
    }

    private static List<Regel> cijfers(Standregel land) {
        return land.stand()
                .map(stand -> List.of(
                        Regel.van("opgave van " + stand.halfjaar(), DutchFormat.number(stand.opgave())),
                        Regel.van("gehuisvest", DutchFormat.number(stand.gerealiseerd())),
                        Regel.van(
                                "van de opgave",
                                Voortgang.van(stand)
                                        .percentage()
                                        .map(deel -> DutchFormat.decimal(deel, 1) + "%")
                                        .orElse(DutchFormat.NONE)),
                        Regel.van("de stand", Standwoorden.stand(stand))))
                .orElse(List.of());
    }

    private List<StandenView.Klasse> klassen(Gebiedsindeling indeling, Standen standen) {
        var gemeenten = indeling.gemeenten();
        var klassen = new ArrayList<StandenView.Klasse>();
        var bekend = 0;
        for (var klasse : Voortgang.Klasse.values()) {
            var aantal = gemeenten.stream()
                    .flatMap(gemeente -> standen.find(gemeente.code()).stream())
                    .filter(stand -> Voortgang.van(stand).klasse() == klasse)
                    .count();
            bekend += (int) aantal;
            klassen.add(klasse(klasse.naam(), aantal, gemeenten.size(), "s" + (klasse.ordinal() + 1)));
        }
        if (bekend < gemeenten.size()) {
            klassen.add(klasse("stand niet bekend", gemeenten.size() - bekend, gemeenten.size(), "geen"));
        }
        return klassen;
    }

    private static StandenView.Klasse klasse(String naam, long aantal, int alle, String stijl) {
        return new StandenView.Klasse(
                naam, DutchFormat.number(aantal), Math.toIntExact(aantal * 100 / Math.max(1, alle)), stijl);
    }

    @GetMapping("/standen/{code}")
    ModelAndView stand(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String peildatum,
            @RequestParam(defaultValue = "") String bekend,
            HttpServletRequest request) {
        var laatste = grootboeken.laatste();
        var antwoord = new Peilingvraag(peildatum, bekend).lees(laatste);
        var indeling = grootboeken.indeling(antwoord.peiling().peildatum());
        var gebied = gebied(indeling, code);
        var standen = grootboeken.standen(antwoord.peiling());
        var regel = lezing.regel(gebied, standen);
        var keuze = Peilingadres.keuze(antwoord.peiling(), laatste, antwoord.fouten());
        var onderdelen = onderdelen(indeling, gebied, standen, TableRequest.from(request));
        var view = view(new Lezing(regel, keuze, standen.peiling(), antwoord.peiling(), onderdelen));
        return new ModelAndView("publicatie/stand/stand", Map.of("page", pagina(gebied, regel), "view", view));
    }

    static Gebied gebied(Gebiedsindeling indeling, String code) {
        if (!Gebiedscode.isCode(code)) {
            throw new NotFoundException();
        }
        return indeling.find(new Gebiedscode(code)).orElseThrow(NotFoundException::new);
    }

    private static Page pagina(Gebied gebied, Standregel regel) {
        var woorden = regel.stand().map(Standwoorden::stand).orElse("stand niet bekend");
        return Page.of(
                "Stand van " + gebied.naam(),
                gebied.naam() + ": " + woorden + ". Zo is dat opgebouwd.",
                Section.STANDEN,
                new Page.Link("Standen", "/standen"));
    }

    private @Nullable TableView onderdelen(
            Gebiedsindeling indeling, Gebied gebied, Standen standen, TableRequest vraag) {
        if (gebied.code().soort() == Gebiedsoort.GEMEENTE) {
            return null;
        }
        var regels = indeling.gemeentenIn(gebied.code()).stream()
                .map(gemeente -> lezing.regel(gemeente, standen))
                .toList();
        return tabel(regels, standen.peiling(), vraag);
    }

    /** What is told of one area. */
    private record Lezing(
            Standregel regel,
            StandView.Peilingkeuze keuze,
            Peiling gelezen,
            Peiling gevraagd,
            @Nullable TableView onderdelen) {}

    private StandView view(Lezing lezing) {
        return lezing.regel()
                .stand()
                .map(stand -> bekend(lezing, stand))
                .orElseGet(() -> StandView.onbekend(
                        lezing.regel(), lezing.keuze(), lezing.onderdelen(), verantwoording(lezing.gelezen())));
    }

    private StandView bekend(Lezing deze, Stand stand) {
        var gebied = deze.regel().gebied();
        var woorden = new Standwoorden(grootboeken.soorten());
        var vraag = Peilingadres.vraag(deze.gevraagd());
        var tekst = new Standbeschrijving(gebied.code(), stand, woorden, vraag, Grootboeken.zietPerDag());
        return new StandView(
                gebied.naam(),
                gebied.code().waarde(),
                deze.keuze(),
                Standwoorden.stand(stand),
                true,
                deze.regel().voorbehoud(),
                tekst.som(),
                tekst.voortgang(),
                tekst.naijl(),
                lezing.verloop(gebied, stand, deze.gevraagd()),
                deze.onderdelen(),
                verantwoording(deze.gelezen()));
    }

    private static String bron() {
        return Frame.current().demo()
                ? "de grootboeken in Doorstroom; in deze demonstratie zijn de boekingen per gemeente verzonnen"
                : "de grootboeken in Doorstroom";
    }

    private List<Regel> verantwoording(Peiling gelezen) {
        return Arrays.asList(
                Regel.van("Peildatum", "begin van " + DutchFormat.date(gelezen.peildatum())),
                Regel.van("Zoals bekend op", DutchFormat.dayOrMoment(gelezen.bekendOp())),
                Regel.van(
                        "Regel", "stand bij begin + gehuisvest − taakstelling, van halfjaar op halfjaar overgedragen"),
                Regel.van("Bron", bron()));
    }
}

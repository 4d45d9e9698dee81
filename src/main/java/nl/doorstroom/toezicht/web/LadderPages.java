package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Ladders;
import nl.doorstroom.toezicht.Ladderstand;
import nl.doorstroom.toezicht.Stapvraag;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a decision about the ladder is written down, each step with what it needs. */
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
@Controller
class LadderPages {
    private static final String BESLUIT = Dossiervinder.DOSSIER + "/besluit/{stap:[a-z-]+}";
    private static final String GENOMEN = "genomen";
    private static final String TOT = "tot";
    private static final String BEZWAAR = "bezwaar";
    private static final String BEVESTIGD = "bevestigd";
    private static final String GEZIEN = "gezien";

    private final Ladders ladders;
    private final Dossiervinder vinder;
    private final Clock klok;

    LadderPages(Ladders ladders, Dossiervinder vinder, Clock klok) {
        this.ladders = ladders;
        this.vinder = vinder;
        this.klok = klok;
    }

    /** As in addresses: {@code maak-afspraken}. */
    static String code(Ladderstap stap) {
        return stap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Ladderstap stap(String code) {
        return Arrays.stream(Ladderstap.values())
                .filter(een -> code(een).equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping(BESLUIT)
    ModelAndView vraag(@PathVariable String provincie, @PathVariable String gemeente, @PathVariable String stap) {
        var gevonden = vinder.get(provincie, gemeente);
        var welke = stap(stap);
        var nu = ladders.van(gevonden.gemeente().code());
        var form = Form.empty()
                .with(GENOMEN, LocalDate.now(klok).toString())
                .with("door", "Gedeputeerde Staten")
                .with(GEZIEN, Integer.toString(nu.besluiten().size()));
        return DossierformView.toon(
                gevonden, titel(welke), view(gevonden, welke, nu, voorgesteld(gevonden, welke, form)));
    }

    @PostMapping(BESLUIT)
    ModelAndView neem(
            @PathVariable String provincie,
            @PathVariable String gemeente,
            @PathVariable String stap,
            HttpServletRequest request) {
        var gevonden = vinder.get(provincie, gemeente);
        var welke = stap(stap);
        var form = Form.from(request);
        var code = gevonden.gemeente().code();
        if (form.value("wat").equals("reken")) {
            var nieuw = voorgesteld(gevonden, welke, form);
            return DossierformView.toon(gevonden, titel(welke), view(gevonden, welke, ladders.van(code), nieuw));
        }
        return view(gevonden, welke, ladders.van(code), form)
                .na(ladders.neem(code, vraag(welke, form)), gevonden, titel(welke), "besluit");
    }

    private static Stapvraag vraag(Ladderstap stap, Form form) {
        return new Stapvraag(
                stap,
                FormReader.day(form, GENOMEN),
                form.value("door"),
                form.value("motivering"),
                form.has(BEVESTIGD, "ja"),
                FormReader.day(form, TOT),
                FormReader.day(form, BEZWAAR),
                form.number(GEZIEN));
    }

    /** With the last days that the beleidsregel and the law give from the day of the decision. */
    private Form voorgesteld(Dossiervinder.Gevonden gevonden, Ladderstap stap, Form form) {
        var genomen = Objects.requireNonNullElse(FormReader.day(form, GENOMEN), LocalDate.now(klok));
        var termijnen = ladders.termijnen(gevonden.gemeente().code(), stap, genomen);
        var met = termijnen.tot().map(dag -> form.with(TOT, dag.toString())).orElse(form);
        return termijnen
                .bezwaarTot()
                .map(dag -> met.with(BEZWAAR, dag.toString()))
                .orElse(met);
    }

    private static String titel(Ladderstap stap) {
        return Toezichtwoorden.hoofdletter(stap.naam());
    }

    private DossierformView view(Dossiervinder.Gevonden gevonden, Ladderstap stap, Ladderstand nu, Form form) {
        var genomen = Objects.requireNonNullElse(FormReader.day(form, GENOMEN), LocalDate.now(klok));
        var grond = ladders.termijnen(gevonden.gemeente().code(), stap, genomen).grond();
        var knoppen = new ArrayList<>(List.of(new Choice("neem", "Besluit vastleggen")));
        if (stap.vraagtTermijn()) {
            knoppen.add(new Choice("reken", "Termijn opnieuw berekenen"));
        }
        return new DossierformView(
                "stap",
                over(stap, nu),
                gevonden.adres() + "/besluit/" + code(stap),
                gevonden.adres(),
                new Stapvelden(stap, grond).velden(),
                knoppen,
                form);
    }

    private static List<String> over(Ladderstap stap, Ladderstand nu) {
        var staat = nu.staat().stap();
        var over = new ArrayList<String>();
        over.add("De gemeente staat nu op trede " + staat.nummer() + ", " + staat.naam() + ".");
        if (stap == Ladderstap.HERSTEL) {
            nu.vorige()
                    .ifPresent(vorige -> over.add("Zij komt weer op trede "
                            + vorige.stap().nummer() + ", " + vorige.stap().naam()
                            + ". Het besluit dat je herstelt, blijft leesbaar."));
        }
        over.add("Een besluit verandert niet meer. Klopt het niet, dan herstel je het met een nieuw besluit.");
        return over;
    }
}

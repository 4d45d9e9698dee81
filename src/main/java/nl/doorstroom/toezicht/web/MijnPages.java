package nl.doorstroom.toezicht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Looptermijn;
import nl.doorstroom.toezicht.Toezichtbeeld;
import nl.doorstroom.toezicht.Toezichtbeelden;
import nl.doorstroom.toezicht.Vastgesteldoordeel;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.ladder.Tredebesluit;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Supervision as a gemeente meets it: what is asked of it and by when, what was thought of it, where it stands. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class MijnPages {
    private final Toezichtbeelden beelden;
    private final Informatieverzoeken verzoeken;
    private final Clock klok;

    MijnPages(Toezichtbeelden beelden, Informatieverzoeken verzoeken, Clock klok) {
        this.beelden = beelden;
        this.verzoeken = verzoeken;
        this.klok = klok;
    }

    /** Who works for no gemeente has nothing here and is led to the rounds. */
    @GetMapping("/toezicht/mijn")
    ModelAndView mijn() {
        if (!beelden.isVoorGemeente()) {
            return new ModelAndView("redirect:/toezicht");
        }
        var page = new Page(
                "Toezicht op mijn gemeente",
                "Wat de provincie van je gemeente vraagt en wat zij heeft vastgesteld.",
                null,
                List.of(ToezichtPages.BEGIN));
        var gemeenten = beelden.eigen().stream().map(this::gemeente).toList();
        return new ModelAndView("toezicht/mijn", Map.of("page", page, "view", new MijnView(gemeenten)));
    }

    private MijnView.Gemeente gemeente(Toezichtbeeld beeld) {
        var code = beeld.gemeente().code();
        var stap = beeld.staat().stap();
        return new MijnView.Gemeente(
                code.waarde(),
                beeld.gemeente().naam(),
                beeld.regel().map(regel -> Toezichtwoorden.trede(regel, stap)).orElse(stap.naam()),
                betekenis(stap),
                beeld.staat().besluit().map(MijnPages::besluit).orElse(""),
                "/toezicht/" + beeld.provincie().code() + "/dossier/" + code,
                beleidsregel(beeld),
                beeld.termijnen().stream()
                        .filter(een -> een.aanZet() == Looptermijn.Partij.GEMEENTE)
                        .map(this::termijn)
                        .toList(),
                verzoeken.van(code).stream()
                        .map(een -> new Verzoekbeschrijving(een, vandaag()).kort())
                        .toList(),
                beeld.plan().mijlpalen().stream().map(MijnPages::afspraak).toList(),
                beeld.oordelen().stream().map(een -> oordeel(beeld, een)).toList());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** What a step asks of the gemeente itself, whatever a provincie calls it. */
    private static String betekenis(Trede.Stap stap) {
        return switch (stap) {
            case SIGNALEREN -> "De provincie kijkt naar de cijfers. Je hoeft niets extra's te doen.";
            case INFORMATIE -> "De provincie vraagt waarom de taakstelling niet is gehaald. Geef op tijd antwoord.";
            case AFSPRAKEN -> "Er zijn afspraken gemaakt over wanneer wat is gehaald. De provincie houdt ze bij.";
            case VOORAANKONDIGING ->
                "De provincie is van plan het van je over te nemen. Je kunt nog zeggen wat je daarvan vindt.";
            case BESLUIT ->
                "De provincie heeft besloten het van je over te nemen. Je kunt het tot de genoemde dag nog zelf doen.";
            case UITVOERING -> "De provincie huisvest in jouw plaats, op kosten van de gemeente.";
        };
    }

    private static String besluit(Tredebesluit besluit) {
        return "Sinds " + DutchFormat.date(besluit.genomenOp()) + ", besluit van " + besluit.door() + ": "
                + besluit.motivering();
    }

    private static @Nullable Choice beleidsregel(Toezichtbeeld beeld) {
        return beeld.regel()
                .map(regel -> new Choice("/toezicht/" + beeld.provincie().code() + "/beleidsregel", regel.naam()))
                .orElse(null);
    }

    private MijnView.Termijn termijn(Looptermijn termijn) {
        boolean voorbij = vandaag().isAfter(termijn.tot());
        return new MijnView.Termijn(
                Toezichtwoorden.hoofdletter(termijn.wat()),
                termijn.href(),
                DutchFormat.date(termijn.tot()),
                voorbij ? "te laat" : "loopt",
                voorbij ? "rood" : null);
    }

    private static String afspraak(Mijlpaal mijlpaal) {
        return DutchFormat.date(mijlpaal.datum()) + ": " + mijlpaal.open().zin();
    }

    private static MijnView.Oordeel oordeel(Toezichtbeeld beeld, Vastgesteldoordeel een) {
        return new MijnView.Oordeel(
                Toezichtwoorden.ronde(een.ronde()),
                Toezichtwoorden.adres(een.ronde()) + "/" + beeld.gemeente().code(),
                Toezichtwoorden.oordeel(een.regel(), een.oordeel()),
                Toezichtwoorden.kleur(een.regel(), een.oordeel()),
                een.oordeel().motivering());
    }
}

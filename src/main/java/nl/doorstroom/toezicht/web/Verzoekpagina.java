package nl.doorstroom.toezicht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Informatieantwoorden;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Toezichtbeelden;
import nl.doorstroom.toezicht.informatie.Antwoordversie;
import nl.doorstroom.toezicht.informatie.Bijlagesoort;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Uitstel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws the page of one request, for the gemeente and for the provincie, with what each can do there. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Component
class Verzoekpagina {
    private final Informatieverzoeken verzoeken;
    private final Informatieantwoorden antwoorden;
    private final Toezichtbeelden beelden;
    private final Clock klok;

    Verzoekpagina(Informatieverzoeken verzoeken, Informatieantwoorden antwoorden, Toezichtbeelden beelden, Clock klok) {
        this.verzoeken = verzoeken;
        this.antwoorden = antwoorden;
        this.beelden = beelden;
        this.klok = klok;
    }

    /** @throws NotFoundException when there is no such request for whoever asks */
    Informatieverzoek get(String nummer) {
        return verzoeken.find(Long.parseLong(nummer)).orElseThrow(NotFoundException::new);
    }

    ModelAndView naar(String nummer, String melding) {
        return new ModelAndView("redirect:/toezicht/informatie/" + nummer + "?melding=" + melding);
    }

    ModelAndView toon(Informatieverzoek verzoek, Form form, String melding) {
        var gemeente = verzoeken.naam(verzoek.gemeente());
        var page = new Page(
                "Verzoek om informatie aan " + gemeente,
                "Wat de provincie vraagt en wat de gemeente antwoordt.",
                null,
                List.of(ToezichtPages.BEGIN, omhoog(verzoek)));
        var model = new ModelAndView(
                "toezicht/verzoek", Map.of("page", page, "view", view(verzoek, gemeente, form, melding)));
        model.setStatus(form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    private Page.Link omhoog(Informatieverzoek verzoek) {
        return beelden.isVoorGemeente()
                ? new Page.Link("Toezicht op mijn gemeente", "/toezicht/mijn")
                : new Page.Link("Informatie van gemeenten", "/toezicht/" + verzoek.provincie() + "/informatie");
    }

    private VerzoekView view(Informatieverzoek verzoek, String gemeente, Form form, String melding) {
        var woorden = new Verzoekbeschrijving(verzoek, LocalDate.now(klok));
        return new VerzoekView(
                woorden.adres(),
                melding(melding),
                gemeente,
                ronde(verzoek),
                Verzoekbeschrijving.wie(verzoek.hand()),
                woorden.kort(),
                verzoek.vraag().punten(),
                verzoek.uiterlijk().equals(verzoek.gesteld()) ? "" : DutchFormat.date(verzoek.gesteld()),
                verzoek.uitstel().stream().map(Verzoekpagina::uitstel).toList(),
                intrekking(verzoek),
                doen(verzoek),
                begin(verzoek, form));
    }

    /** The forms begin with what was seen; what was typed stays. */
    private static Form begin(Informatieverzoek verzoek, Form form) {
        var met = form.with("gezien", Integer.toString(verzoek.antwoorden().size()));
        return verzoek.gevraagdUitstel()
                .filter(_ -> form.value("tot").isEmpty())
                .map(een -> met.with("tot", een.tot().toString()))
                .orElse(met);
    }

    private static @Nullable Choice ronde(Informatieverzoek verzoek) {
        return verzoek.peildatum()
                .map(dag -> new Rondecode(verzoek.provincie(), dag))
                .map(een ->
                        new Choice(Toezichtwoorden.adres(een) + "/" + verzoek.gemeente(), Toezichtwoorden.ronde(een)))
                .orElse(null);
    }

    private static VerzoekView.Uitstelregel uitstel(Uitstel een) {
        var vraag = new VerzoekView.Regel(
                "Uitstel gevraagd tot en met " + DutchFormat.date(een.tot()),
                Verzoekbeschrijving.wie(een.hand()),
                een.reden());
        return new VerzoekView.Uitstelregel(
                vraag, een.besluit().map(Verzoekpagina::besluit).orElse(null));
    }

    private static VerzoekView.Regel besluit(Uitstel.Besluit een) {
        return new VerzoekView.Regel(
                een.tot()
                        .map(tot -> "Uitstel verleend tot en met " + DutchFormat.date(tot))
                        .orElse("Geen uitstel"),
                Verzoekbeschrijving.wie(een.hand()),
                een.motivering());
    }

    private static VerzoekView.@Nullable Regel intrekking(Informatieverzoek verzoek) {
        return verzoek.intrekking()
                .map(een -> new VerzoekView.Regel("Ingetrokken", Verzoekbeschrijving.wie(een.hand()), een.reden()))
                .orElse(null);
    }

    private VerzoekView.Doen doen(Informatieverzoek verzoek) {
        boolean gemeente = mag(Bevoegdheid.TOEZICHT_BEANTWOORDEN, verzoek.gemeente());
        boolean provincie = mag(Bevoegdheid.TOEZICHT_BEOORDELEN, verzoek.gemeente());
        var gevraagd = verzoek.gevraagdUitstel();
        return new VerzoekView.Doen(
                gemeente && antwoorden.isOpen(verzoek),
                !verzoek.antwoorden().isEmpty(),
                gemeente ? concepten(verzoek) : List.of(),
                Bijlagesoort.keuze(),
                gemeente && verzoek.wacht() && gevraagd.isEmpty(),
                provincie ? gevraagd.map(Uitstel::volgnr).orElse(0) : 0,
                provincie && verzoek.wacht(),
                provincie ? verzoek.ongelezen().map(Antwoordversie::volgnr).orElse(0) : 0);
    }

    private List<Choice> concepten(Informatieverzoek verzoek) {
        return antwoorden.concepten(verzoek.nummer()).stream()
                .map(een ->
                        new Choice(Long.toString(een.nummer()), een.naam(), Verzoekbeschrijving.grootte(een.bytes())))
                .toList();
    }

    private static boolean mag(Bevoegdheid recht, Gebiedscode gemeente) {
        return Handelend.nu().mag(recht, gemeente);
    }

    private static String melding(String melding) {
        return switch (melding) {
            case "antwoord" -> "Je antwoord is verstuurd. De provincie ziet het nu.";
            case "uitstel" -> "Je vraag om uitstel is verstuurd. De provincie besluit erover.";
            case "verlenen" -> "Het uitstel is verleend. De gemeente ziet de nieuwe dag.";
            case "weigeren" -> "Het uitstel is geweigerd. De gemeente leest waarom.";
            case "intrekken" -> "Het verzoek is ingetrokken. De gemeente hoeft niet meer te antwoorden.";
            case "gelezen" -> "Het antwoord staat niet meer in de werkvoorraad.";
            default -> "";
        };
    }
}

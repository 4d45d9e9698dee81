package nl.doorstroom.toezicht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stuk;
import nl.doorstroom.toezicht.stuk.Stukinhoud;
import org.springframework.stereotype.Component;

/** How a paper is shown. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Component
class Stukpagina {
    private final Rondes rondes;
    private final Clock klok;

    Stukpagina(Rondes rondes, Clock klok) {
        this.rondes = rondes;
        this.klok = klok;
    }

    static String adres(Stuk stuk) {
        return "/toezicht/" + stuk.kop().ronde().provincie() + "/stukken/"
                + stuk.kop().nummer();
    }

    /** The form begins with the last text. */
    Form begin(Stuk stuk) {
        return Form.empty()
                .with("onderwerp", stuk.laatste().onderwerp())
                .with("tekst", stuk.laatste().tekst())
                .with("gezien", Integer.toString(stuk.laatste().volgnr()))
                .with("dagtekening", LocalDate.now(klok).toString());
    }

    /** @param versie which text to show; 0 for the last one */
    StukView view(Stuk stuk, String aan, int versie, Form form, String melding) {
        var getoond = stuk.versies().stream()
                .filter(een -> een.volgnr() == versie)
                .findFirst()
                .orElse(stuk.laatste());
        var isConcept = stuk.staat() == Stuk.Staat.CONCEPT;
        return new StukView(
                adres(stuk),
                getoond.onderwerp(),
                stuk.staat().naam(),
                tekst(melding),
                feiten(stuk, aan),
                getoond.inhoud().blokken(),
                versies(stuk),
                Integer.toString(getoond.volgnr()),
                isConcept ? stuk.laatste().inhoud().open() : List.of(),
                stuk.laatste().tabellen().stream()
                        .map(een -> new Choice(Stukinhoud.verwijzing(een.naam()), een.titel()))
                        .toList(),
                isConcept && mag(Bevoegdheid.TOEZICHT_BEOORDELEN, stuk),
                isConcept && mag(Bevoegdheid.TOEZICHT_VASTSTELLEN, stuk),
                stuk.laatste().door().isVan(Handelend.nu()),
                form);
    }

    private boolean mag(Bevoegdheid recht, Stuk stuk) {
        return rondes.mag(recht, stuk.kop().ronde().provincie());
    }

    private static List<Choice> feiten(Stuk stuk, String aan) {
        var feiten = new ArrayList<Choice>();
        feiten.add(new Choice(
                "Soort", Toezichtwoorden.hoofdletter(stuk.kop().soort().naam())));
        feiten.add(new Choice("Aan", aan));
        feiten.add(new Choice("Ronde", Toezichtwoorden.ronde(stuk.kop().ronde())));
        feiten.add(
                new Choice("Laatste tekst", Toezichtwoorden.wie(stuk.laatste().door())));
        stuk.vastgesteld().ifPresent(een -> feiten.addAll(vastgesteld(een)));
        stuk.ingetrokken()
                .ifPresent(een -> feiten.add(
                        new Choice("Ingetrokken", een.reden() + " (" + Toezichtwoorden.wie(een.door()) + ")")));
        return feiten;
    }

    private static List<Choice> vastgesteld(Stuk.Vaststelling vaststelling) {
        return List.of(
                new Choice("Kenmerk", vaststelling.kenmerk()),
                new Choice("Datum", DutchFormat.date(vaststelling.dagtekening())),
                new Choice("Vastgesteld door", Toezichtwoorden.wie(vaststelling.door())),
                new Choice("Controlegetal PDF (SHA-256)", vaststelling.pdf()),
                new Choice("Controlegetal ODT (SHA-256)", vaststelling.odt()));
    }

    private static List<Choice> versies(Stuk stuk) {
        return stuk.versies().stream()
                .map(een -> new Choice(
                        Integer.toString(een.volgnr()), "Tekst " + een.volgnr(), Toezichtwoorden.wie(een.door())))
                .toList();
    }

    private static String tekst(String melding) {
        return switch (melding) {
            case "opgesteld" -> "Het stuk is opgesteld. Lees het na en pas het aan.";
            case "bewaren" -> "De tekst is bewaard. De vorige tekst blijft te lezen.";
            case "verversen" -> "De cijfers in de tabellen zijn opnieuw opgehaald. De tekst is niet veranderd.";
            case "intrekken" -> "Het stuk is ingetrokken.";
            case "vaststellen" -> "Het stuk is vastgesteld en bewaard zoals het is verstuurd.";
            default -> "";
        };
    }
}

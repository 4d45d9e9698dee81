package nl.doorstroom.toezicht.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.informatie.Antwoordversie;
import nl.doorstroom.toezicht.informatie.Bijlage;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Ondertekening;
import nl.doorstroom.toezicht.informatie.Verzoekstaat;
import nl.doorstroom.toezicht.web.InformatieView.Antwoord;
import nl.doorstroom.toezicht.web.InformatieView.Bestand;
import org.jspecify.annotations.Nullable;

/** A request for information in words, as it stands on a day. */
record Verzoekbeschrijving(Informatieverzoek verzoek, LocalDate vandaag) {
    private static final int MEGA = 1 << 20;
    private static final int KILO = 1 << 10;

    String adres() {
        return "/toezicht/informatie/" + verzoek.nummer();
    }

    InformatieView.Verzoek kort() {
        return new InformatieView.Verzoek(
                verzoek.vraag().tekst(),
                adres(),
                staat(),
                kleur(),
                DutchFormat.date(verzoek.uiterlijk()),
                antwoorden());
    }

    String staat() {
        return switch (verzoek.staat(vandaag)) {
            case Verzoekstaat.Open(var uiterlijk) -> "Open tot en met " + DutchFormat.date(uiterlijk);
            case Verzoekstaat.TeLaat(var uiterlijk) ->
                "Te laat: het antwoord was nodig op " + DutchFormat.date(uiterlijk);
            case Verzoekstaat.Beantwoord een ->
                "Beantwoord op " + DutchFormat.date(een.op()) + (een.opTijd() ? "" : ", te laat");
            case Verzoekstaat.Ingetrokken(var op) -> "Ingetrokken op " + DutchFormat.date(op);
        };
    }

    /** Too late is red, and what the gemeente still has time for orange: never without its words. */
    @Nullable
    String kleur() {
        return switch (verzoek.staat(vandaag)) {
            case Verzoekstaat.Open _ -> "oranje";
            case Verzoekstaat.TeLaat _ -> "rood";
            case Verzoekstaat.Beantwoord _ -> "groen";
            case Verzoekstaat.Ingetrokken _ -> null;
        };
    }

    List<Antwoord> antwoorden() {
        return verzoek.antwoorden().stream().map(this::antwoord).toList();
    }

    private Antwoord antwoord(Antwoordversie versie) {
        return new Antwoord(
                versie.volgnr() == 1 ? "Antwoord" : "Aanvulling " + (versie.volgnr() - 1),
                wie(versie.hand()),
                versie.tekst(),
                versie.bijlagen().stream().map(een -> bestand(versie, een)).toList());
    }

    private Bestand bestand(Antwoordversie versie, Bijlage bijlage) {
        return new Bestand(
                bijlage.naam(),
                adres() + "/bijlagen/" + versie.volgnr() + "/" + bijlage.nummer(),
                grootte(bijlage.bytes()));
    }

    /** In the largest unit that leaves something before the comma: 1,4 MB. */
    static String grootte(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < MEGA ? bytes / KILO + " kB" : DutchFormat.decimal(megabytes(bytes), 1) + " MB";
    }

    private static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes * 10 / MEGA, 1);
    }

    static String wie(Ondertekening hand) {
        return hand.door() + ", " + DutchFormat.moment(hand.op());
    }
}

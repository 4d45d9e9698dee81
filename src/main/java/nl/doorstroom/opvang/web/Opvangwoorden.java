package nl.doorstroom.opvang.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Schrijver;

/** Values of reception as texts. */
final class Opvangwoorden {
    private Opvangwoorden() {}

    static String bron(Bron bron) {
        return bron.titel()
                + bron.gedateerd().map(dag -> ", " + DutchFormat.date(dag)).orElse("");
    }

    static String wie(Schrijver door) {
        return door.auteur() + ", " + DutchFormat.date(door.op());
    }

    /** Faults in the words of a file, in those of a form in which one chooses instead. */
    static List<Invoerfout> kiezend(List<Invoerfout> fouten) {
        return fouten.stream()
                .map(een -> switch (een.veld()) {
                    case "soort" -> Invoerfout.inVeld("soort", een.waarde(), "Kies wat voor locatie het is.");
                    case "partij" -> Invoerfout.inVeld("partij", een.waarde(), "Kies wie verantwoordelijk is.");
                    default -> een;
                })
                .toList();
    }

    /** The last day before the first on which it no longer holds. */
    static String totEnMet(LocalDate tot) {
        return DutchFormat.date(tot.minusDays(1));
    }

    static String maand(YearMonth maand) {
        return DutchFormat.date(maand.atDay(1));
    }

    static List<Choice> soorten() {
        return Arrays.stream(Locatiesoort.values())
                .map(een -> new Choice(een.name(), DutchFormat.capitalized(een.naam())))
                .toList();
    }

    static List<Choice> partijen() {
        return Arrays.stream(Partij.values())
                .map(een -> new Choice(een.name(), DutchFormat.capitalized(een.naam())))
                .toList();
    }

    static List<Choice> opgaven() {
        return Arrays.stream(Opgavesoort.values())
                .map(een -> new Choice(een.code(), DutchFormat.capitalized(een.naam())))
                .toList();
    }

    /** The one with this code; that of COA for any other text. */
    static Opgavesoort opgave(String code) {
        return Arrays.stream(Opgavesoort.values())
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElse(Opgavesoort.COA);
    }

    static String soort(Gebiedscode gebied) {
        return gebied.soort().naam().toLowerCase(Locale.ROOT);
    }

    /** "1 plaats", "1.200 plaatsen". */
    static String plaatsen(long aantal) {
        return DutchFormat.number(aantal) + (aantal == 1 ? " plaats" : " plaatsen");
    }

    /** What is lacking, or how much there is too many, in words. */
    static String tekort(long tekort) {
        if (tekort > 0) {
            return "tekort van " + plaatsen(tekort);
        }
        return tekort == 0 ? "precies genoeg" : plaatsen(-tekort) + " over";
    }
}

package nl.doorstroom.opvang.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.Tekortvraag;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/** What was chosen to look at, as it stands in the address; what can't be understood counts as not chosen. */
record Tekortkeuze(Opgavesoort soort, boolean noodopvang, Optional<Tekortvraag.Verlenging> alsof) {
    static Tekortkeuze van(Form form) {
        return new Tekortkeuze(
                Opvangwoorden.opgave(form.value("voor")), form.has("noodopvang", "ja"), verlenging(form));
    }

    private static Optional<Tekortvraag.Verlenging> verlenging(Form form) {
        try {
            var code = form.value("alsof");
            return code.matches("[A-Z0-9-]{1,30}")
                    ? Optional.of(new Tekortvraag.Verlenging(code, LocalDate.parse(form.value("tot"))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Tekortvraag vraag(Gebiedscode gebied) {
        return new Tekortvraag(gebied, soort, noodopvang, alsof);
    }

    /** As the rest of an address; empty for what is shown unless asked otherwise. */
    String adres() {
        var deel = (soort == Opgavesoort.COA ? "" : "&voor=" + soort.code()) + (noodopvang ? "&noodopvang=ja" : "");
        return deel.isEmpty() ? "" : "?" + deel.substring(1);
    }

    List<Choice> soorten() {
        return Opvangwoorden.opgaven();
    }

    String gekozen() {
        return soort.code();
    }

    /** What counts, as a sentence. */
    String telt() {
        return switch (soort) {
            case COA ->
                noodopvang
                        ? "Reguliere opvang, opvang van amv en noodopvang van het COA tellen mee."
                        : "Reguliere opvang en opvang van amv door het COA tellen mee. Noodopvang telt niet mee.";
            case OEKRAINE -> "Gemeentelijke opvang van mensen uit Oekraïne telt mee.";
            case AMV_COA -> "Procesopvanglocaties en kleinschalige woonvoorzieningen voor amv tellen mee.";
            case AMV_NIDOS -> "Opvang van amv door Nidos telt mee.";
        };
    }
}

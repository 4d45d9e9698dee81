package nl.doorstroom.opvang.web;

import nl.doorstroom.platform.form.Form;
import org.springframework.http.HttpStatus;

/** What was just done, as a sentence. */
final class Opvangmelding {
    private Opvangmelding() {}

    /** Empty for a word that isn't one of ours. */
    static String tekst(String melding) {
        return switch (melding) {
            case "vast" -> "Het is vastgelegd.";
            case "gelijk" -> "Er is niets veranderd: dit was al zo vastgelegd.";
            case "terug" -> "De plaatsen zijn teruggenomen. Wat er stond, blijft hieronder leesbaar.";
            case "begonnen" -> "Het project is vastgelegd.";
            case "open" -> "De locatie is open en staat nu bij Locaties.";
            default -> "";
        };
    }

    static HttpStatus status(Form form) {
        return form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}

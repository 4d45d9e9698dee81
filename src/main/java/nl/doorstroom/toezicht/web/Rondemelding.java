package nl.doorstroom.toezicht.web;

import nl.doorstroom.platform.web.DutchFormat;
import org.springframework.web.servlet.ModelAndView;

/** What a page says after something was done; the address holds what and for how many, and nothing else. */
final class Rondemelding {
    private static final String VORM = "(overnemen|akkoord|vaststellen|heropenen|wegen|oordelen|vragen)-(\\d{1,4})";

    private Rondemelding() {}

    static ModelAndView naar(String adres, String wat, int aantal) {
        return new ModelAndView("redirect:" + adres + "?melding=" + wat + "-" + aantal);
    }

    /** The sentence; empty when there is nothing to say. */
    static String tekst(String melding) {
        if (!melding.matches(VORM)) {
            return "";
        }
        int streep = melding.indexOf('-');
        long aantal = Long.parseLong(melding.substring(streep + 1));
        var gemeenten = aantal == 1 ? "een gemeente" : DutchFormat.number(aantal) + " gemeenten";
        return switch (melding.substring(0, streep)) {
            case "overnemen" -> "Het voorstel is overgenomen voor " + gemeenten + ". Een collega kan nu akkoord geven.";
            case "akkoord" -> "Je gaf akkoord voor " + gemeenten + ".";
            case "vaststellen" -> "De ronde is vastgesteld. De gemeenten zien nu hun oordeel.";
            case "heropenen" -> "De ronde is heropend. Wat was vastgesteld, blijft staan.";
            case "vragen" -> "Het verzoek om informatie is verstuurd aan " + gemeenten + ".";
            case "wegen" -> "De weging is vastgelegd. Het voorstel is opnieuw bepaald.";
            default -> "Het oordeel is vastgelegd. Een collega kan nu akkoord geven.";
        };
    }
}

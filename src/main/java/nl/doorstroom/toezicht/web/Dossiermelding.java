package nl.doorstroom.toezicht.web;

import org.springframework.web.servlet.ModelAndView;

/** What a dossier says after something was written in it; the address holds a word for it and nothing else. */
final class Dossiermelding {
    private Dossiermelding() {}

    static ModelAndView naar(String adres, String wat) {
        return new ModelAndView("redirect:" + adres + "?melding=" + wat);
    }

    /** The sentence; empty when there is nothing to say. */
    static String tekst(String melding) {
        return switch (melding) {
            case "besluit" -> "Het besluit is vastgelegd. De gemeente ziet het in haar dossier.";
            case "afspraak" -> "De afspraak is vastgelegd.";
            case "vervangen" -> "De afspraak is vervangen. De oude blijft leesbaar in de tijdlijn.";
            case "ingetrokken" -> "De afspraak is vervallen. Zij blijft leesbaar in de tijdlijn.";
            case "gesprek" -> "Het gesprek is vastgelegd.";
            case "uitvoering" -> "De uitvoering is vastgelegd.";
            case "teruggenomen" -> "De post is teruggenomen met een tegenboeking.";
            default -> "";
        };
    }
}

package nl.doorstroom.toegang.web;

import java.util.Arrays;
import java.util.Locale;

/** What a page says at the top about what was just done. */
enum Melding {
    GEWIJZIGD("De wijziging is opgeslagen."),
    BEEINDIGD("Het is beëindigd."),
    HERSTELD("Het is hersteld."),
    ROL_GEGEVEN("De rol is gegeven. Hij geldt bij de volgende klik of de volgende keer inloggen."),
    ROL_GEWIJZIGD("De rol is gewijzigd. Dat geldt meteen."),
    ROL_INGETROKKEN("De rol is ingetrokken. Dat geldt meteen."),
    UITNODIGING_INGETROKKEN("De uitnodiging is ingetrokken. De link werkt niet meer."),
    GEMAAKT("De organisatie is toegevoegd. Nodig nu haar eerste beheerder uit."),
    GEREGISTREERD("Het programma is geregistreerd."),
    ACHTERHAALD("Er is niets gewijzigd, want iemand anders was je voor. Kijk hoe het nu staat.");

    private final String tekst;

    Melding(String tekst) {
        this.tekst = tekst;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of the notice with this code; empty for any other. */
    static String tekst(String code) {
        return Arrays.stream(values())
                .filter(melding -> melding.code().equals(code))
                .findFirst()
                .map(melding -> melding.tekst)
                .orElse("");
    }
}

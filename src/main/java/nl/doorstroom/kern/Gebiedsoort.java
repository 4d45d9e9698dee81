package nl.doorstroom.kern;

import java.util.regex.Pattern;

/** The kinds of area in which the chain is steered, each with the shape of its codes (CBS where CBS has one). */
public enum Gebiedsoort {
    LAND("land", "NL"),
    PROVINCIE("provincie", "PV\\d{2}"),
    VEILIGHEIDSREGIO("veiligheidsregio", "VR\\d{2}"),
    /** One of the five regions in which COA links people to municipalities; the code is our own. */
    KOPPELREGIO("koppelregio", "KR\\d{2}"),
    /** A named region of municipalities, such as Twente; the code is our own. */
    REGIO("regio", "RG\\d{2}"),
    GEMEENTE("gemeente", "GM\\d{4}");

    private final String naam;
    private final String begin;
    private final Pattern vorm;

    Gebiedsoort(String naam, String vorm) {
        this.naam = naam;
        this.begin = vorm.substring(0, 2);
        this.vorm = Pattern.compile(vorm);
    }

    /** The word as it stands in a Dutch sentence, in lower case. */
    public String naam() {
        return naam;
    }

    /** Enough to tell the kinds apart once a code is known to be one; no pattern needed. */
    boolean begint(String code) {
        return code.startsWith(begin);
    }

    boolean past(String code) {
        return vorm.matcher(code).matches();
    }
}

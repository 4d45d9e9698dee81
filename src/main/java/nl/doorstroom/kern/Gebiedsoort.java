package nl.doorstroom.kern;

/** The kinds of area in which the chain is steered, each with the shape of its codes (CBS where CBS has one). */
public enum Gebiedsoort {
    LAND("land", "NL", 0),
    PROVINCIE("provincie", "PV", 2),
    VEILIGHEIDSREGIO("veiligheidsregio", "VR", 2),
    /** One of the five regions in which COA links people to municipalities; the code is our own. */
    KOPPELREGIO("koppelregio", "KR", 2),
    /** A named region of municipalities, such as Twente; the code is our own. */
    REGIO("regio", "RG", 2),
    GEMEENTE("gemeente", "GM", 4);

    private final String naam;
    private final String begin;
    private final int cijfers;

    Gebiedsoort(String naam, String begin, int cijfers) {
        this.naam = naam;
        this.begin = begin;
        this.cijfers = cijfers;
    }

    /** The word as it stands in a Dutch sentence, in lower case. */
    public String naam() {
        return naam;
    }

    /** Enough to tell the kinds apart once a code is known to be one; its digits need no look. */
    boolean begint(String code) {
        return code.startsWith(begin);
    }

    boolean past(String code) {
        return code.length() == begin.length() + cijfers
                && begint(code)
                && code.chars().skip(begin.length()).allMatch(teken -> teken >= '0' && teken <= '9');
    }
}

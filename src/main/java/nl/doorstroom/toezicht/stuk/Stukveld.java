package nl.doorstroom.toezicht.stuk;

import java.util.Arrays;
import java.util.Optional;

/** What a template can ask for, as {@code {naam}}. */
public enum Stukveld {
    PROVINCIE("provincie", "de naam van de provincie", true, true),
    GEMEENTE("gemeente", "de naam van de gemeente", true, false),
    HALFJAAR("halfjaar", "het halfjaar in woorden", true, true),
    PEILDATUM("peildatum", "de peildatum", true, true),
    EINDE_NAIJL("einde-na-ijl", "de dag waarop de na-ijl eindigt", true, true),
    CIJFERS("cijfers", "de cijfers van de gemeente in zinnen", true, false),
    OORDEEL("oordeel", "het vastgestelde oordeel", true, false),
    MOTIVERING("motivering", "de motivering van het oordeel", true, false),
    TREDE("trede", "de trede waarop de gemeente staat", true, false),
    AFSPRAKEN("afspraken", "de afspraken uit het plan van aanpak, op elke regel een", true, false),
    TERMIJN("termijn", "de laatste dag om te reageren", true, false),
    SCHAAL("schaal", "de oordelen waaruit de provincie kiest", true, true),
    SAMENVATTING("samenvatting", "de cijfers van de provincie in zinnen", false, true),
    OORDELEN("oordelen", "welke gemeenten welk oordeel hebben", false, true),
    GEMEENTEN("gemeenten", "een stuk tekst over elke gemeente", false, true);

    private final String naam;
    private final String omschrijving;
    private final boolean inBrief;
    private final boolean inMededeling;

    Stukveld(String naam, String omschrijving, boolean inBrief, boolean inMededeling) {
        this.naam = naam;
        this.omschrijving = omschrijving;
        this.inBrief = inBrief;
        this.inMededeling = inMededeling;
    }

    /** As it stands in a template, without braces. */
    public String naam() {
        return naam;
    }

    public String omschrijving() {
        return omschrijving;
    }

    /** Whether a paper of this kind can have it. */
    public boolean past(Stuksoort soort) {
        return soort.isPerGemeente() ? inBrief : inMededeling;
    }

    static Optional<Stukveld> van(String naam) {
        return Arrays.stream(values()).filter(een -> een.naam.equals(naam)).findFirst();
    }
}

package nl.doorstroom.verdeling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways to divide a total by inhabitants. The four divisor methods differ only in how they round inhabitants ÷
 * divisor; the divisor is chosen so that the sum is the total.
 */
public enum Methode {
    ADAMS(
            "Adams",
            "Deelt ieders inwoners door dezelfde deler en rondt altijd naar boven af; zo rekent de officiële tabel."),
    WEBSTER("Webster", "Deelt ieders inwoners door dezelfde deler en rondt af naar het dichtstbijzijnde gehele getal."),
    JEFFERSON("Jefferson", "Deelt ieders inwoners door dezelfde deler en rondt altijd naar beneden af."),
    HILL(
            "Hill",
            "Deelt ieders inwoners door dezelfde deler en rondt naar boven af vanaf het meetkundig gemiddelde van de twee"
                    + " gehele getallen eromheen."),
    HAMILTON(
            "Hamilton (grootste resten)",
            "Geeft ieder het hele deel van zijn evenredige aandeel en deelt de rest uit aan de grootste resten."),
    ARTIKEL_29(
            "Artikel 29, letterlijk",
            "Rondt ieders evenredige aandeel naar boven af, zoals de wet het letterlijk zegt; de som wordt hoger dan het"
                    + " totaal.");

    private final String naam;
    private final String uitleg;

    Methode(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    /** Reads the code of a method, {@code adams} or {@code artikel-29}, whatever its case; empty when there is none. */
    public static Optional<Methode> lees(String code) {
        return Arrays.stream(values())
                .filter(methode -> methode.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name on screens. */
    public String naam() {
        return naam;
    }

    /** One sentence in plain Dutch on how the method works. */
    public String uitleg() {
        return uitleg;
    }

    /** The name in addresses, options and the API: {@code artikel-29}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether one divisor explains the whole outcome; only these know the minimum rule. */
    public boolean isDelermethode() {
        return regel().isPresent();
    }

    Optional<Delerregel> regel() {
        return switch (this) {
            case ADAMS -> Optional.of(Lineair.ADAMS);
            case WEBSTER -> Optional.of(Lineair.WEBSTER);
            case JEFFERSON -> Optional.of(Lineair.JEFFERSON);
            case HILL -> Optional.of(new Meetkundig());
            case HAMILTON, ARTIKEL_29 -> Optional.empty();
        };
    }
}

package nl.doorstroom.opvang.opgave;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The key by which a decision says that it divided its places; the sums stand in module {@code verdeling}. */
public enum Sleutelkeuze {
    ONBEKEND("De sleutel van deze verdeling is niet gepubliceerd."),
    GEWOGEN_EXTRA("Wat erbij komt is verdeeld naar inwoners, zwaarder waar nog weinig opvang is."),
    INWONERS("Verdeeld naar inwoners."),
    OEKRAINE("Elke veiligheidsregio 2.000 plaatsen; de rest naar inwoners en landoppervlak."),
    SPREIDINGSWET("Verdeeld naar inwoners en welvaart per gemeente (Spreidingswet).");

    private final String uitleg;

    Sleutelkeuze(String uitleg) {
        this.uitleg = uitleg;
    }

    /** One sentence for whoever reads the table. */
    public String uitleg() {
        return uitleg;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key with this code; throws when there is none. */
    public static Sleutelkeuze van(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Sleutel (" + code + ") is not one of ours."));
    }

    /** The key with this code; empty when there is none. */
    public static Optional<Sleutelkeuze> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}

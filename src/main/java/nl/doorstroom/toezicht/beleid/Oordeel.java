package nl.doorstroom.toezicht.beleid;

/**
 * A judgement on the scale of a provincie: <i>adequaat</i>, green.
 *
 * @param code small letters and hyphens, as forms and files know it
 * @param betekenis what it stands for, in plain Dutch; may be empty
 */
public record Oordeel(String code, String naam, Kleur kleur, String betekenis) {
    /** The colour that a provincie shows with it, never without its name. */
    public enum Kleur {
        GROEN,
        ORANJE,
        ROOD
    }

    public Oordeel {
        if (!code.matches("[a-z]+(-[a-z]+)*") || naam.isBlank()) {
            throw new IllegalArgumentException("Oordeel (" + code + ", " + naam + ") needs a code and a name.");
        }
    }

    @Override
    public String toString() {
        return naam;
    }
}

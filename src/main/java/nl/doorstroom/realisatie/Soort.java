package nl.doorstroom.realisatie;

/**
 * A kind of housing, by its code in the configuration: {@code eigen-gemeente}, {@code doorstroomwoning}. Which kinds count,
 * and since when, {@link Telwijze} tells.
 *
 * @param code small letters, digits and hyphens
 */
public record Soort(String code) implements Comparable<Soort> {
    public Soort {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Soort (" + code + ") must be small letters, digits and hyphens.");
        }
    }

    @Override
    public int compareTo(Soort ander) {
        return code.compareTo(ander.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

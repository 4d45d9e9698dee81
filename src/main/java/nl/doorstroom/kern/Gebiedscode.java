package nl.doorstroom.kern;

import java.util.Arrays;

/**
 * The code of an area: {@code GM0363} (gemeente), {@code PV27} (provincie), {@code VR13} (veiligheidsregio), {@code KR01}
 * (COA-koppelregio), {@code RG01} (named region) or {@code NL} (the country). CBS codes where CBS has one.
 *
 * @throws IllegalArgumentException when the text has none of these shapes
 */
public record Gebiedscode(String waarde) implements Comparable<Gebiedscode> {
    /** The whole country. */
    public static final Gebiedscode NEDERLAND = new Gebiedscode("NL");

    public Gebiedscode {
        if (!isCode(waarde)) {
            throw new IllegalArgumentException(
                    "Gebiedscode (" + waarde + ") has no known shape. Maybe it lacks leading zeros, as in GM0363.");
        }
    }

    /** Whether the text has the shape of an area code; says nothing of whether the area exists. */
    public static boolean isCode(String tekst) {
        return Arrays.stream(Gebiedsoort.values()).anyMatch(soort -> soort.past(tekst));
    }

    /** The kind of area, read from the shape of the code. */
    public Gebiedsoort soort() {
        return Arrays.stream(Gebiedsoort.values())
                .filter(soort -> soort.begint(waarde))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int compareTo(Gebiedscode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}

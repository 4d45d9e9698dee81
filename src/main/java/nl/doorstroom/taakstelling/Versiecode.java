package nl.doorstroom.taakstelling;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorstroom.kern.Halfjaar;

/**
 * Names one version of the taakstelling of a half-year: {@code 2023-II.1}.
 *
 * @param nummer from 1 upward within the half-year
 */
public record Versiecode(Halfjaar halfjaar, int nummer) implements Comparable<Versiecode> {
    private static final Pattern VORM = Pattern.compile("(\\d{4}-I{1,2})\\.([1-9]\\d{0,3})");
    private static final Comparator<Versiecode> VOLGORDE =
            Comparator.comparing(Versiecode::halfjaar).thenComparingInt(Versiecode::nummer);

    public Versiecode {
        if (nummer < 1) {
            throw new IllegalArgumentException("Versiecode (" + halfjaar + "." + nummer + ") counts from 1.");
        }
    }

    /** Reads {@code 2023-II.1}; empty when the text is anything else. */
    public static Optional<Versiecode> lees(String tekst) {
        var delen = VORM.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        return Halfjaar.lees(delen.group(1))
                .map(halfjaar -> new Versiecode(halfjaar, Integer.parseInt(delen.group(2))));
    }

    @Override
    public int compareTo(Versiecode ander) {
        return VOLGORDE.compare(this, ander);
    }

    @Override
    public String toString() {
        return halfjaar + "." + nummer;
    }
}

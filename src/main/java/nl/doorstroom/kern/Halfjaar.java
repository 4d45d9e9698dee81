package nl.doorstroom.kern;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A half-year of the taakstelling (Huisvestingswet 2014 art. 29): {@code 2023-I} runs from 1 January to 1 July 2023,
 * {@code 2023-II} from 1 July 2023 to 1 January 2024, the last day excluded.
 *
 * @param jaar calendar year, 1995 to 2999
 * @param helft 1 or 2
 */
public record Halfjaar(int jaar, int helft) implements Comparable<Halfjaar> {
    private static final Pattern VORM = Pattern.compile("(\\d{4})-(I{1,2})");
    private static final Comparator<Halfjaar> VOLGORDE =
            Comparator.comparingInt(Halfjaar::jaar).thenComparingInt(Halfjaar::helft);

    public Halfjaar {
        if (jaar < 1995 || jaar > 2999 || helft < 1 || helft > 2) {
            throw new IllegalArgumentException(
                    "Halfjaar (jaar " + jaar + ", helft " + helft + ") must be a year from 1995 and half 1 or 2.");
        }
    }

    /** Reads {@code 2023-I} or {@code 2023-II}; empty when the text is anything else. */
    public static Optional<Halfjaar> lees(String tekst) {
        var delen = VORM.matcher(tekst);
        if (!delen.matches() || Integer.parseInt(delen.group(1)) < 1995 || Integer.parseInt(delen.group(1)) > 2999) {
            return Optional.empty();
        }
        return Optional.of(
                new Halfjaar(Integer.parseInt(delen.group(1)), delen.group(2).length()));
    }

    /** Reads {@code 2023-I} or {@code 2023-II}; throws when the text is anything else. */
    public static Halfjaar van(String tekst) {
        return lees(tekst)
                .orElseThrow(() ->
                        new IllegalArgumentException("Halfjaar (" + tekst + ") must look like 2023-I or 2023-II."));
    }

    /** The half-year in which a day lies. */
    public static Halfjaar op(LocalDate dag) {
        return new Halfjaar(dag.getYear(), dag.getMonthValue() <= 6 ? 1 : 2);
    }

    /** First day of the half-year. */
    public LocalDate begin() {
        return LocalDate.of(jaar, helft == 1 ? 1 : 7, 1);
    }

    /** The days of the half-year, half-open. */
    public Periode periode() {
        return new Periode(begin(), volgende().begin());
    }

    public Halfjaar volgende() {
        return helft == 1 ? new Halfjaar(jaar, 2) : new Halfjaar(jaar + 1, 1);
    }

    public Halfjaar vorige() {
        return helft == 2 ? new Halfjaar(jaar, 1) : new Halfjaar(jaar - 1, 2);
    }

    /** The reference date of the inhabitants that count: 1 January of the year before (art. 29 lid 1). */
    public LocalDate inwonerspeildatum() {
        return LocalDate.of(jaar - 1, 1, 1);
    }

    @Override
    public int compareTo(Halfjaar ander) {
        return VOLGORDE.compare(this, ander);
    }

    @Override
    public String toString() {
        return jaar + (helft == 1 ? "-I" : "-II");
    }
}

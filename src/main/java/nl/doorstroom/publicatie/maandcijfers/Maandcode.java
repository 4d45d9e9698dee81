package nl.doorstroom.publicatie.maandcijfers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By which an opstelling is known: {@code 2024-01-01.2}.
 *
 * @param nummer from 1, of the same peildatum
 */
public record Maandcode(LocalDate peildatum, int nummer) {
    static final String PATROON = "\\d{4}-\\d{2}-\\d{2}\\.\\d{1,4}";

    private static final Pattern VORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,4})");

    /** The code that a text is; empty when it is none. */
    public static Optional<Maandcode> lees(String tekst) {
        var vorm = VORM.matcher(tekst);
        try {
            return vorm.matches()
                    ? Optional.of(new Maandcode(LocalDate.parse(vorm.group(1)), Integer.parseInt(vorm.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return peildatum + "." + nummer;
    }
}

package nl.doorstroom.realisatie.maandtabel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one version of a monthly table: {@code opgaven-2023-05-02.1}.
 *
 * @param datum the day of which the table is, as its heading says
 * @param versie from 1; a later version replaces the earlier, which stays readable
 */
public record Maandtabelcode(Tabelvorm vorm, LocalDate datum, int versie) {
    /** Newest first, and of one day the shapes in their order. */
    static final Comparator<Maandtabelcode> NIEUWSTE_EERST = Comparator.comparing(Maandtabelcode::datum)
            .reversed()
            .thenComparing(Maandtabelcode::vorm)
            .thenComparing(Comparator.comparingInt(Maandtabelcode::versie).reversed());

    private static final Pattern VORM = Pattern.compile("([a-z]+)-(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,4})");

    public Maandtabelcode {
        if (versie < 1) {
            throw new IllegalArgumentException("Maandtabelcode needs a versie from 1, not " + versie + ".");
        }
    }

    /** Reads {@code opgaven-2023-05-02.1}; empty when the text is anything else. */
    public static Optional<Maandtabelcode> lees(String tekst) {
        var delen = VORM.matcher(tekst);
        if (!delen.matches() || Integer.parseInt(delen.group(3)) < 1) {
            return Optional.empty();
        }
        try {
            var datum = LocalDate.parse(delen.group(2));
            int versie = Integer.parseInt(delen.group(3));
            return Tabelvorm.find(delen.group(1)).map(vorm -> new Maandtabelcode(vorm, datum, versie));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Names the table whatever its version: {@code opgaven-2023-05-02}. */
    public String zonderVersie() {
        return vorm.code() + "-" + datum;
    }

    boolean isVersieVan(Maandtabelcode ander) {
        return vorm == ander.vorm && datum.equals(ander.datum);
    }

    @Override
    public String toString() {
        return zonderVersie() + "." + versie;
    }
}

package nl.doorstroom.realisatie.maandtabel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.kern.Halfjaar;
import org.jspecify.annotations.Nullable;

/**
 * A column of a monthly table.
 *
 * @param halfjaar of which half-year; null where the column is not about one
 */
public record Kolom(Kolomsoort soort, @Nullable Halfjaar halfjaar) {
    public Kolom {
        if (soort.isPerHalfjaar() == (halfjaar == null)) {
            throw new IllegalArgumentException("Kolom " + soort + " with halfjaar " + halfjaar + ".");
        }
    }

    /** Reads a head such as {@code taakstelling_2023_I}, however it is spaced or capitalised; empty for anything else. */
    public static Optional<Kolom> lees(String kop) {
        var sleutel =
                kop.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_").replace("ï", "i");
        return Arrays.stream(Kolomsoort.values())
                .flatMap(soort -> lees(soort, sleutel).stream())
                .findFirst();
    }

    private static Optional<Kolom> lees(Kolomsoort soort, String sleutel) {
        if (!soort.isPerHalfjaar()) {
            return Optional.of(new Kolom(soort, null)).filter(_ -> sleutel.equals(soort.sleutel()));
        }
        return Optional.of(sleutel)
                .filter(tekst -> tekst.startsWith(soort.sleutel()))
                .map(tekst -> tekst.substring(soort.sleutel().length()))
                .flatMap(rest -> Halfjaar.lees(rest.replace('_', '-').toUpperCase(Locale.ROOT)))
                .map(halfjaar -> new Kolom(soort, halfjaar));
    }

    /** As files and programs call it: {@code taakstelling_2023_I}. */
    public String code() {
        return soort.sleutel() + (halfjaar == null ? "" : halfjaar.toString().replace('-', '_'));
    }

    /** As the head of a table says it: "Taakstelling 2023-I". */
    public String label() {
        return halfjaar == null ? soort.label() : soort.label() + " " + halfjaar;
    }

    /** The column of another kind for the same half-year, if it is about one. */
    Kolom zoals(Kolomsoort ander) {
        return new Kolom(ander, halfjaar);
    }

    @Override
    public String toString() {
        return code();
    }
}

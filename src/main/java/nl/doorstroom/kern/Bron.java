package nl.doorstroom.kern;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, so that whoever sees it can go and look.
 *
 * @param titel what the source is called, never blank
 * @param datum its date; null when not known (the screens then say "te bevestigen")
 */
public record Bron(String titel, @Nullable LocalDate datum) {
    public Bron {
        if (titel.isBlank()) {
            throw new IllegalArgumentException("Bron needs a titel.");
        }
    }

    public Optional<LocalDate> gedateerd() {
        return Optional.ofNullable(datum);
    }

    @Override
    public String toString() {
        return datum == null ? titel : titel + " (" + datum + ")";
    }
}

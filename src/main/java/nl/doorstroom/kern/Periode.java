package nl.doorstroom.kern;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, half-open: {@code van} counts, {@code tot} does not. Without {@code tot} it has no end yet.
 *
 * @throws IllegalArgumentException when {@code tot} does not lie after {@code van}
 */
public record Periode(LocalDate van, @Nullable LocalDate tot) {
    public Periode {
        if (tot != null && !tot.isAfter(van)) {
            throw new IllegalArgumentException("Periode (" + van + " tot " + tot + ") must end after it begins.");
        }
    }

    public static Periode vanaf(LocalDate van) {
        return new Periode(van, null);
    }

    public Optional<LocalDate> einde() {
        return Optional.ofNullable(tot);
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || dag.isBefore(tot));
    }

    @Override
    public String toString() {
        return tot == null ? "vanaf " + van : van + " tot " + tot;
    }
}

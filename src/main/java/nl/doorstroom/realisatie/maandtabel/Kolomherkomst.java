package nl.doorstroom.realisatie.maandtabel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a column of a monthly table comes from. What is null is not known yet: the screens say "te bevestigen".
 *
 * @param peildatum the day on which the figures held
 * @param bron where they were taken from
 */
public record Kolomherkomst(
        @Nullable LocalDate peildatum, @Nullable String bron) {
    public static final Kolomherkomst ONBEKEND = new Kolomherkomst(null, null);

    public Optional<LocalDate> findPeildatum() {
        return Optional.ofNullable(peildatum);
    }

    public Optional<String> findBron() {
        return Optional.ofNullable(bron);
    }
}

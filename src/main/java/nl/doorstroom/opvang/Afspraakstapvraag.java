package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import org.jspecify.annotations.Nullable;

/**
 * The next step of an afspraak, as somebody hands it in.
 *
 * @param plaatsen after the step; those of before where the step ends the afspraak
 */
public record Afspraakstapvraag(
        Optional<Afspraakstap> stap,
        @Nullable LocalDate dag,
        @Nullable Integer plaatsen,
        String toelichting) {}

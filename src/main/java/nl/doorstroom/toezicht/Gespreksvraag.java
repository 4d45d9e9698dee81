package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A talk as somebody wants to note it.
 *
 * @param gehoudenOp null when that was not told
 * @param soort null as before
 * @param besproken 1 to 4,000 characters, and no names or anything else personal
 * @param afgesproken up to 4,000 characters, as before
 * @param vervangt the number of the note that it corrects; empty when it is new
 */
public record Gespreksvraag(
        @Nullable LocalDate gehoudenOp,
        Gesprek.@Nullable Soort soort,
        String besproken,
        String afgesproken,
        OptionalLong vervangt) {}

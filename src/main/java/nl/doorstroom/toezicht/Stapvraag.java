package nl.doorstroom.toezicht;

import java.time.LocalDate;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import org.jspecify.annotations.Nullable;

/**
 * A decision about the ladder as somebody wants to write it down.
 *
 * @param genomenOp the day on which it was taken and made known; null when that was not told
 * @param door who decided: Gedeputeerde Staten, or a function with a mandate; never a name
 * @param motivering why; 1 to 4,000 characters, and nothing personal
 * @param bevestigd whether the gemeente answered or gave its zienswijze; for the last step whether a court ordered to wait
 * @param tot the last day of the term that it gives; null when that was not told or it gives none
 * @param bezwaarTot the last day for bezwaar; null as {@code tot}
 * @param gezien how many decisions about the gemeente that one has seen; with more nothing is written, for somebody was first
 */
public record Stapvraag(
        Ladderstap stap,
        @Nullable LocalDate genomenOp,
        String door,
        String motivering,
        boolean bevestigd,
        @Nullable LocalDate tot,
        @Nullable LocalDate bezwaarTot,
        int gezien) {}

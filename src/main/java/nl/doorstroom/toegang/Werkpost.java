package nl.doorstroom.toegang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param soort what kind of work, as the heading of a list
 * @param titel what must be done, beginning with the verb
 * @param uitleg for whom or why; a colleague may be named, somebody of a dossier never
 * @param adres page on which it is done
 * @param uiterlijk last day; null when there is none
 */
public record Werkpost(
        String soort,
        String titel,
        String uitleg,
        String adres,
        @Nullable LocalDate uiterlijk) {}

package nl.doorstroom.opvang.pijplijn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was told of a project once.
 *
 * @param dag for {@code VERWACHT} when the step will be done, for {@code KLAAR} when it was, for the others when it happened
 * @param reden why a step is expected later than before, or why it ended
 * @param toelichting no personal data; may be empty
 */
public record Projectfeit(Soort soort, Stap stap, LocalDate dag, Optional<Vertraging> reden, String toelichting) {
    /** What can be told. */
    public enum Soort {
        /** The step is expected to be done on a day; what was expected of it before stays readable. */
        VERWACHT,
        KLAAR,
        /** It turned out not to be done after all. */
        TERUGGEZET,
        /** The project ended in this step. */
        GESTOPT,
        /** A project that ended goes on. */
        HERVAT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package nl.doorstroom.toegang.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants to find in the audit. Empty texts ask nothing.
 *
 * @param periode which days, half-open
 * @param soort code of an {@link Auditsoort}
 * @param handeling the act or its beginning
 * @param naam part of the name of a person, program or task
 * @param organisatie part of the name of the organisation
 * @param onderwerp kind or id of the subject
 * @param correlatie a trace
 */
public record Auditvraag(
        Dagen periode,
        String soort,
        String handeling,
        String naam,
        String organisatie,
        String onderwerp,
        String correlatie) {
    /** Everything. */
    public static final Auditvraag ALLES =
            new Auditvraag(new Dagen(Optional.empty(), Optional.empty()), "", "", "", "", "", "");

    /** Days, each end open when empty. */
    public record Dagen(Optional<LocalDate> van, Optional<LocalDate> tot) {}

    /** The same question about one subject. */
    public Auditvraag metOnderwerp(String ander) {
        return new Auditvraag(periode, soort, handeling, naam, organisatie, ander, correlatie);
    }
}

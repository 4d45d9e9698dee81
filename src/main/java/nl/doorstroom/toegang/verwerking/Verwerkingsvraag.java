package nl.doorstroom.toegang.verwerking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants to find among the verwerkingen.
 *
 * @param van first day
 * @param tot the day after the last
 * @param activiteit URI, or empty for all
 * @param betrokkene whom it was about, or empty for all
 * @param trace a trace, or empty for all
 */
public record Verwerkingsvraag(
        Optional<LocalDate> van,
        Optional<LocalDate> tot,
        String activiteit,
        Optional<Betrokkene> betrokkene,
        String trace) {
    /** Everything. */
    public static final Verwerkingsvraag ALLES =
            new Verwerkingsvraag(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
}

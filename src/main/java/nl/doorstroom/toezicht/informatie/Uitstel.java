package nl.doorstroom.toezicht.informatie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * More time that a gemeente asked for.
 *
 * @param volgnr its place among those of the request, from 1
 * @param tot the day that was asked for
 * @param besluit empty as long as the provincie did not decide
 */
public record Uitstel(int volgnr, LocalDate tot, String reden, Ondertekening hand, Optional<Besluit> besluit) {
    /** @param tot the new last day; empty when no time was given */
    public record Besluit(Optional<LocalDate> tot, String motivering, Ondertekening hand) {}

    /** The new last day; empty when there is none. */
    Optional<LocalDate> verleend() {
        return besluit.flatMap(Besluit::tot);
    }
}

package nl.doorstroom.toezicht;

import java.util.Optional;
import java.util.OptionalLong;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;

/**
 * What COA told last of a gemeente.
 *
 * @param naam of the gemeente
 * @param vorige of the last day before it
 */
public record Koppelstand(String naam, Koppelmelding laatste, Optional<Koppelcijfer> vorige) {
    /** By how many the people who wait for a home became more; below 0 when they became fewer. */
    public OptionalLong groei() {
        return vorige.map(een -> OptionalLong.of((long) laatste.cijfer().wachtend() - een.wachtend()))
                .orElse(OptionalLong.empty());
    }
}

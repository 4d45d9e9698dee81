package nl.doorstroom.toezicht.signaal;

import java.time.LocalDate;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a signal.
 *
 * @param waarde as it is written
 * @param lezing the stand that it comes from; null when it is worked out from the others
 */
public record Deel(String naam, String waarde, @Nullable Lezing lezing) {
    /** A stand: of which day, as known at the beginning of which day. */
    public record Lezing(LocalDate peildatum, LocalDate bekend) {}

    /** One that stands in the grootboek. */
    static Deel van(String naam, long getal, Lezing lezing) {
        return new Deel(naam, DutchFormat.number(getal), lezing);
    }

    /** One that follows from the others. */
    static Deel gerekend(String naam, String waarde) {
        return new Deel(naam, waarde, null);
    }
}

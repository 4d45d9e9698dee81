package nl.doorstroom.toezicht.signaal;

import java.time.LocalDate;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a signal.
 *
 * @param waarde as it is written
 * @param herkomst where it stands; null when it is worked out from the others
 */
public record Deel(String naam, String waarde, @Nullable Herkomst herkomst) {
    /** Where a figure stands. */
    public sealed interface Herkomst {}

    /** In the grootboek, as a stand: of which day, as known at the beginning of which day. */
    public record Lezing(LocalDate peildatum, LocalDate bekend) implements Herkomst {}

    /** In what COA told of the koppelingen of a day. */
    public record Coaopgave(LocalDate peildatum) implements Herkomst {}

    /** One that stands somewhere. */
    static Deel van(String naam, long getal, Herkomst herkomst) {
        return new Deel(naam, DutchFormat.number(getal), herkomst);
    }

    /** One that follows from the others. */
    static Deel gerekend(String naam, String waarde) {
        return new Deel(naam, waarde, null);
    }
}

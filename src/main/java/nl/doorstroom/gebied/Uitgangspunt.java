package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.doorstroom.kern.Gebiedscode;

/**
 * What is known when a herindeling is entered.
 *
 * @param vooraf the division on the day before
 * @param versies every version of each gemeente the herindeling names
 * @param latereStanden reference dates of which inhabitants are stored in the division of that day or later
 * @param inwoners newest figures in the division of the day before; empty when there are none
 */
record Uitgangspunt(
        Gebiedsindeling vooraf,
        Map<Gebiedscode, List<Gebied>> versies,
        List<LocalDate> latereStanden,
        SortedMap<Gebiedscode, Long> inwoners) {
    /** The gemeente as it stands on the day before and goes on for now. */
    Optional<Gebied> lopend(Gebiedscode code) {
        return vooraf.find(code).filter(gebied -> gebied.geldig().einde().isEmpty());
    }

    boolean isNieuw(Gebiedscode code) {
        return versies.getOrDefault(code, List.of()).isEmpty();
    }

    String naam(Gebiedscode code) {
        return vooraf.find(code).map(Gebied::toString).orElse(code.waarde());
    }
}

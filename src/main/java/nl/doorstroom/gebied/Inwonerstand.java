package nl.doorstroom.gebied;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * The newest known inhabitants of one reference date, in short.
 *
 * @param peildatum the day on which people were counted, always 1 January
 * @param indeling the day whose division the source used; later than peildatum where the source summed old areas itself
 * @param gemeenten how many gemeenten have a figure
 * @param totaal inhabitants of all of them
 */
public record Inwonerstand(
        LocalDate peildatum, LocalDate indeling, Bron bron, Instant geregistreerdOp, int gemeenten, long totaal) {
    static Inwonerstand van(
            LocalDate peildatum,
            LocalDate indeling,
            Bron bron,
            Instant geregistreerdOp,
            Map<Gebiedscode, Long> aantallen) {
        long totaal = aantallen.values().stream().mapToLong(Long::longValue).sum();
        return new Inwonerstand(peildatum, indeling, bron, geregistreerdOp, aantallen.size(), totaal);
    }
}

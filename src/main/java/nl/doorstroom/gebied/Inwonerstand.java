package nl.doorstroom.gebied;

import java.time.Instant;
import java.time.LocalDate;
import nl.doorstroom.kern.Bron;

/**
 * The newest known inhabitants of one reference date, in short.
 *
 * @param peildatum the day on which people were counted, always 1 January
 * @param indeling the day whose division the source used; later than peildatum where the source summed old areas itself
 * @param gemeenten how many gemeenten have a figure
 * @param totaal inhabitants of all of them
 */
public record Inwonerstand(
        LocalDate peildatum, LocalDate indeling, Bron bron, Instant geregistreerdOp, int gemeenten, long totaal) {}

package nl.doorstroom.gebied;

import java.time.LocalDate;
import nl.doorstroom.kern.Bron;

/**
 * A file with inhabitants as somebody hands it in: CBS StatLine table 03759ned as CSV.
 *
 * @param inhoud the whole text of the file
 * @param peildatum the 1 January whose figures are wanted; rows of other periods are passed over
 */
public record Inwonersbestand(String inhoud, LocalDate peildatum, Bron bron) {}

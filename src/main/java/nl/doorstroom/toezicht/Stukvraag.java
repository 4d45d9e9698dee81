package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.stuk.Stuksoort;

/**
 * A paper to be drawn up.
 *
 * @param gemeente to which it is written; ignored for a mededeling
 * @param termijn the last day to react, where the text has one; empty to fill it in later
 */
public record Stukvraag(
        Rondecode ronde, Stuksoort soort, Optional<Gebiedscode> gemeente, Optional<LocalDate> termijn) {}

package nl.doorstroom.opvang;

import java.time.LocalDate;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Opgavesoort;

/** What a source prints under the division of places within a provincie; the lines may add up to something else. */
public record Gedrukttotaal(Gebiedscode provincie, Opgavesoort soort, LocalDate per, long gedrukt, Bron bron) {}

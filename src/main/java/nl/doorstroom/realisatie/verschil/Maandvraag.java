package nl.doorstroom.realisatie.verschil;

import java.time.YearMonth;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Which month of which gemeente somebody writes about.
 *
 * @param gezien how many zetten that one has seen of it; with more nothing is written, for somebody was first
 */
public record Maandvraag(Gebiedscode gemeente, YearMonth maand, int gezien) {}

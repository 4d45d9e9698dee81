package nl.doorstroom.gebied;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;

/** From this day on a share of what was {@code van} is {@code naar}. */
public record Overgang(LocalDate datum, Gebiedscode van, Gebiedscode naar, Aandeel aandeel) {}

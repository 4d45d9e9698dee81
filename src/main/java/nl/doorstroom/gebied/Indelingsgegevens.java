package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/** The rows of which a division on one day is made, as the store reads them. */
record Indelingsgegevens(
        LocalDate peildatum,
        List<Gebied> gebieden,
        List<Lidmaatschap> lidmaatschappen,
        List<Alias> aliassen,
        List<Plek> plekken) {
    /** A gemeente lies in an area. */
    record Lidmaatschap(Gebiedscode gemeente, Gebiedscode gebied) {}

    /** Another name of an area, and where that name is used. */
    record Alias(Gebiedscode code, String naam, String herkomst) {}

    /** Where a gemeente stands on the map and, when known, in the country. */
    record Plek(Gebiedscode gemeente, Zeshoek zeshoek, Optional<Ligging> ligging) {}
}

package nl.doorstroom.opvang.invoer;

import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort;

/** Whether whoever hands something in may do so for a locatie of this kind in this gemeente. */
@FunctionalInterface
public interface Invoerrecht {
    boolean mag(Locatiesoort soort, Gebiedscode gemeente);
}

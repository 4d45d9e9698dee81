package nl.doorstroom.opvang;

import nl.doorstroom.kern.Bron;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.toegang.Schrijver;

/** What was told of a locatie once, without its places. */
public record Locatieversie(Locatiemelding melding, Bron bron, Schrijver door) {}

package nl.doorstroom.publicatie.maandcijfers;

import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Standen;

/** Where the standen come from. */
@FunctionalInterface
interface Standbron {
    /** The standen of all gemeenten in one reading. */
    Standen standen(Peiling peiling);
}

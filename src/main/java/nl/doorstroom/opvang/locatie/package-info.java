/**
 * A place where people are received: its kind, its places through time and the terms on which it stands. Pure: no Spring.
 */
@NullMarked
package nl.doorstroom.opvang.locatie;

import org.jspecify.annotations.NullMarked;

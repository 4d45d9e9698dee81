/**
 * A place where people are received: its kind, its places through time and the terms on which it stands. Pure: no Spring.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.opvang.locatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

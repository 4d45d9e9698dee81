/** How many places an area must have, from which day and by which decision. Pure: no Spring. */
@NamedInterface
@NullMarked
package nl.doorstroom.opvang.opgave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

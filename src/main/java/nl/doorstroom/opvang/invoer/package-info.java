/**
 * Reads what is handed in about locaties and their occupancy, from a file or a form: all of it or nothing, with every fault
 * by line. Pure: no Spring.
 */
@NullMarked
package nl.doorstroom.opvang.invoer;

import org.jspecify.annotations.NullMarked;

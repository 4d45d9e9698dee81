/** The rules of the house, each with a negative control: a rule that never failed proves nothing. */
@NullMarked
package nl.doorstroom.architecture;

import org.jspecify.annotations.NullMarked;

/** What the module gebied promises, asked through its facade on a real database; parsing and lookups without one. */
@NullMarked
package nl.doorstroom.gebied;

import org.jspecify.annotations.NullMarked;

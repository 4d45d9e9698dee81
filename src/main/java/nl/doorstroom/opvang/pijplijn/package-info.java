/**
 * Locaties that are not open yet: the steps that each has to go through, and how likely it is that it gets through them.
 * Pure: no Spring.
 */
@NullMarked
package nl.doorstroom.opvang.pijplijn;

import org.jspecify.annotations.NullMarked;

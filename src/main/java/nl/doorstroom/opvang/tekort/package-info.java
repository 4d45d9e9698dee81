/**
 * What will be lacking: the opgave of an area less the places that there are, that end and that may come, month by month.
 * Pure: no Spring.
 */
@NullMarked
package nl.doorstroom.opvang.tekort;

import org.jspecify.annotations.NullMarked;

/**
 * What people do with the product, in a real browser: reading, searching, recomputing and downloading, with script and
 * without, by keyboard, on a phone and on paper. Each page is held to WCAG 2.2 A and AA as far as a program can measure.
 *
 * <p>Start at {@link nl.doorstroom.journeys.Reader}. Expected figures come from the official tables.
 */
@NullMarked
package nl.doorstroom.journeys;

import org.jspecify.annotations.NullMarked;

/**
 * The screens on which realisatie comes into the grootboek: the way of a file, the list of entries, one entry with all of it,
 * and the forms to book, to correct (we were wrong) and to go on (the world changed).
 *
 * <p>Start at {@link nl.doorstroom.realisatie.invoer.web.InvoerPages} and {@link
 * nl.doorstroom.realisatie.invoer.web.BoekPages}.
 */
@NullMarked
package nl.doorstroom.realisatie.invoer.web;

import org.jspecify.annotations.NullMarked;

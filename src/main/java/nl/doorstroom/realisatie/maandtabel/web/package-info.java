/**
 * The pages on which a monthly table is read in, and how any page shows one.
 *
 * <p>Invariants: a file is looked at before it is kept, and what was looked at is what is kept; nothing lies on the server in
 * between.
 *
 * <p>Start at {@link nl.doorstroom.realisatie.maandtabel.web.InleesPages}; {@link
 * nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld} is for the public pages too.
 */
@NamedInterface("maandtabelbeeld")
@NullMarked
package nl.doorstroom.realisatie.maandtabel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What COA tells of the koppelingen of a gemeente, in numbers: how many people were linked, how many of them wait for a home
 * and for how many that takes too long. Nothing here is about one person. Start at
 * {@link nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer}.
 */
@NullMarked
package nl.doorstroom.toezicht.koppelcijfer;

import org.jspecify.annotations.NullMarked;

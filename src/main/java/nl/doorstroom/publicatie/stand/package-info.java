/**
 * The pages of standen: the country side by side, one area as a sum, the entries behind a figure and what changed between two
 * readings.
 *
 * <p>Standen of the beginnings of months are public; of every day, and the entries, for who may see entries somewhere. Start
 * at {@link nl.doorstroom.publicatie.stand.StandView}.
 */
@NullMarked
package nl.doorstroom.publicatie.stand;

import org.jspecify.annotations.NullMarked;

/**
 * Reception for the public: the living Opgavenoverzicht for any peildatum, and what each area is asked and has.
 *
 * <p>Legal basis: Rijksbrief of 2 May 2023 with the Opgavenoverzicht (Tabel 1 and Tabel 2); Wet COA art. 3.
 *
 * <p>Terms: a told figure was printed by whoever owns it (COA, Nidos, veiligheidsregio's) and holds from the peildatum of
 * its column; a figure of our own follows from what Doorstroom keeps.
 *
 * <p>Invariants: of a column the figure that was told last on or before the peildatum stands there, with its day and its
 * source, or nothing does; a printed total is never changed, ours stands beside it. Start at {@link
 * nl.doorstroom.publicatie.opvang.Opgavenoverzichten}.
 */
@NullMarked
package nl.doorstroom.publicatie.opvang;

import org.jspecify.annotations.NullMarked;

package nl.doorstroom.publicatie.maandcijfers;

import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/**
 * The sum of the gemeenten of a provincie, or of all of them.
 *
 * @param bekend gemeenten in the sum
 * @param onbekend gemeenten without a stand, which are not in the sum
 * @param cijfers empty when no gemeente has a stand
 */
public record Maandtotaal(Gebiedscode gebied, int bekend, int onbekend, Optional<Maandregel> cijfers) {}

package nl.doorstroom.publicatie.maandcijfers;

import nl.doorstroom.kern.Gebiedscode;

/**
 * A gemeente of which no stand was known.
 *
 * @param provincie code of the provincie in which it lay; empty when it lay in none
 * @param reden why not, as a sentence in plain Dutch
 */
public record Zonderstand(Gebiedscode gemeente, String provincie, String reden) {
    /** As it stands in the text of the controlegetal. */
    String tekst() {
        return gemeente + "," + provincie + "," + reden;
    }
}

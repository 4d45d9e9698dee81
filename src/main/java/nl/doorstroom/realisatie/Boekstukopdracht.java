package nl.doorstroom.realisatie;

import nl.doorstroom.kern.Bron;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to be booked, without the entries.
 *
 * @param sleutel by which the sender says that it is the same as before; null when it doesn't say so
 * @param vingerafdruk SHA-256 of what was handed in, in hexadecimals; null when it is made on the spot
 */
record Boekstukopdracht(
        Boekstuk.Wijze wijze,
        Bron bron,
        boolean synthetisch,
        @Nullable String sleutel,
        @Nullable String vingerafdruk) {
    static Boekstukopdracht van(Boekstuk.Wijze wijze, Bron bron) {
        return new Boekstukopdracht(wijze, bron, false, null, null);
    }
}

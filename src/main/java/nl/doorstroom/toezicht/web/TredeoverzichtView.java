package nl.doorstroom.toezicht.web;

import java.util.List;

/**
 * Supervision of a provincie through time.
 *
 * @param treden the heads of the table
 * @param namen of the treden, by number
 * @param hoogte of the picture
 * @param oordeelnamen the heads of the table of judgements
 */
public record TredeoverzichtView(
        String adres,
        List<String> treden,
        List<String> namen,
        List<Rij> rijen,
        List<Staaf> staven,
        int hoogte,
        List<String> oordeelnamen,
        List<Rij> oordelen) {
    /** A peildatum or a round with its numbers, in the order of the heads. */
    public record Rij(String naam, List<String> aantallen) {}

    /** A bar of the picture with its parts. */
    public record Staaf(String label, int y, List<Stuk> stukken) {}

    /**
     * A part of a bar.
     *
     * @param trede 1 to 6
     * @param breedte in the units of the picture
     */
    public record Stuk(int trede, int x, int breedte, String aantal) {}
}

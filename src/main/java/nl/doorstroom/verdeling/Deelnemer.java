package nl.doorstroom.verdeling;

/**
 * One area in a distribution, before pooling. The natural order is the tie rule: more inhabitants first, then the key in
 * ascending order.
 *
 * @param sleutel unique in the distribution, for instance {@code GM1979}
 * @param inwoners 0 up to {@link #MEESTE_INWONERS}; nobody living there means no places
 */
public record Deelnemer(String sleutel, long inwoners) implements Comparable<Deelnemer> {
    /** Far above any real area; keeps every sum of a million areas inside 64 bits. */
    public static final long MEESTE_INWONERS = 1_000_000_000_000L;

    public Deelnemer {
        if (sleutel.isBlank() || inwoners < 0) {
            throw new IllegalArgumentException(
                    "Deelnemer (" + sleutel + ", " + inwoners + " inwoners) needs a sleutel and 0 or more inwoners.");
        }
    }

    @Override
    public int compareTo(Deelnemer ander) {
        var meer = Long.compare(ander.inwoners, inwoners);
        return meer != 0 ? meer : sleutel.compareTo(ander.sleutel);
    }
}

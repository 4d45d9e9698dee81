package nl.doorstroom.opvang.locatie;

import java.time.LocalDate;

/**
 * How many people lived at a locatie on a day.
 *
 * @param bewoners 0 or more
 */
public record Bezetting(String locatie, LocalDate dag, int bewoners) {
    /** Of a hundred places so many can be used: families don't fill rooms exactly, and people must be able to live. */
    public static final int PLANNORM = 92;

    public Bezetting {
        if (bewoners < 0) {
            throw new IllegalArgumentException("Bezetting of " + locatie + " (" + bewoners + ") must be 0 or more.");
        }
    }

    /**
     * People that places can hold by the rule of 92 in a hundred, rounded down.
     *
     * @param plaatsen 0 or more
     */
    public static long bruikbaar(long plaatsen) {
        return plaatsen * PLANNORM / 100;
    }

    /** Whether people live closer together than is planned on. */
    public static boolean isBovenNorm(long bewoners, long plaatsen) {
        return bewoners * 100 > plaatsen * PLANNORM;
    }
}

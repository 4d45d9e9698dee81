package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What makes one divisor method differ from another: the series d(0) &lt; d(1) &lt; … by which inhabitants are divided.
 * Place number s + 1 of a unit with p inhabitants has priority p / d(s); the highest priorities get the places. All
 * comparisons are exact.
 */
sealed interface Delerregel permits Lineair, Meetkundig {
    /** Compares the priorities p / d(s) and q / d(t). */
    int vergelijk(long p, long s, long q, long t);

    /** How many places of a unit with p inhabitants have a priority of at least q / d(t). */
    long plaatsenVanaf(long p, long q, long t);

    /** How many places p inhabitants are worth at the divisor inwoners / totaal, the boundary included. */
    long plaatsenBij(long p, long inwoners, long totaal);

    /** The fewest inhabitants p with p / d(s) at least q / d(t); d(t) must not be 0. */
    BigInteger drempel(long s, long q, long t);

    /** Whether d(s) is 0, so that this place goes to every unit that has inhabitants. */
    boolean komtIedereenToe(long s);

    /** The total to start from, so that rounding brings the sum near the wanted total. */
    long begintotaal(long totaal, int eenheden);

    /** The divisors between the best place not given and the weakest one given, absent when none was given. */
    Delerinterval interval(Voorrang laagste, Optional<Voorrang> zwakste);

    /** The priority p / d(s) of one place. */
    record Voorrang(long p, long s) {}
}

package nl.doorstroom.verdeling;

import java.math.BigInteger;

/** Exact arithmetic on products that need more than 64 bits; operands are never negative. */
final class Rekenen {
    /** Stands for any quotient above it; larger than every total, small enough to add a little to. */
    static final long VEEL = 1L << 60;

    private Rekenen() {}

    /** Compares a · b with c · d. */
    static int vergelijk(long a, long b, long c, long d) {
        var hoog = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return hoog != 0 ? hoog : Long.compareUnsigned(a * b, c * d);
    }

    /** The whole part of a · b / c, at most {@link #VEEL}. */
    static long quotient(long a, long b, long c) {
        if (pastInLong(a, b)) {
            return Math.min(VEEL, a * b / c);
        }
        return begrensd(product(a, b).divide(BigInteger.valueOf(c)));
    }

    /** What is left of a · b after division by c. */
    static long rest(long a, long b, long c) {
        return pastInLong(a, b)
                ? a * b % c
                : product(a, b).mod(BigInteger.valueOf(c)).longValueExact();
    }

    static long begrensd(BigInteger getal) {
        return getal.bitLength() > 60 ? VEEL : getal.longValueExact();
    }

    static BigInteger naarBoven(BigInteger teller, BigInteger noemer) {
        var delen = teller.divideAndRemainder(noemer);
        return delen[1].signum() == 0 ? delen[0] : delen[0].add(BigInteger.ONE);
    }

    /** The smallest whole number whose square is at least the given one. */
    static BigInteger wortelNaarBoven(BigInteger getal) {
        var delen = getal.sqrtAndRemainder();
        return delen[1].signum() == 0 ? delen[0] : delen[0].add(BigInteger.ONE);
    }

    private static boolean pastInLong(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}

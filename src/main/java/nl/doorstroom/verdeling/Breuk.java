package nl.doorstroom.verdeling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms, so that no place is ever won or lost by rounding inside the sum.
 *
 * @param teller numerator, carries the sign
 * @param noemer denominator, always above 0
 * @throws ArithmeticException when the denominator is 0
 */
public record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {
    public static final Breuk NUL = van(0);
    public static final Breuk EEN = van(1);

    public Breuk {
        if (noemer.signum() == 0) {
            throw new ArithmeticException("Breuk (" + teller + "/0) has no denominator.");
        }
        var deler = noemer.signum() < 0 ? teller.gcd(noemer).negate() : teller.gcd(noemer);
        teller = teller.divide(deler);
        noemer = noemer.divide(deler);
    }

    public static Breuk van(long geheel) {
        return van(geheel, 1);
    }

    public static Breuk van(long teller, long noemer) {
        return new Breuk(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
    }

    /** The exact value of a decimal, for instance 0.306. */
    public static Breuk van(BigDecimal decimaal) {
        var gelijk = decimaal.setScale(Math.max(0, decimaal.scale()), RoundingMode.UNNECESSARY);
        return new Breuk(gelijk.unscaledValue(), BigInteger.TEN.pow(gelijk.scale()));
    }

    public Breuk plus(Breuk ander) {
        return new Breuk(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    public Breuk min(Breuk ander) {
        return plus(new Breuk(ander.teller.negate(), ander.noemer));
    }

    public Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    public Breuk gedeeldDoor(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    /** The value in so many decimals. */
    public BigDecimal decimaal(int cijfers, RoundingMode afronding) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), cijfers, afronding);
    }

    /** The nearest whole number in the given direction. */
    public BigInteger afgerond(RoundingMode afronding) {
        return decimaal(0, afronding).toBigIntegerExact();
    }

    public boolean isGeheel() {
        return noemer.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Breuk ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }

    @Override
    public String toString() {
        return isGeheel() ? teller.toString() : teller + "/" + noemer;
    }
}

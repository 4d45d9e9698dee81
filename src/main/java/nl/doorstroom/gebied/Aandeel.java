package nl.doorstroom.gebied;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact share, above 0 and at most 1, in lowest terms: {@code 1/3}.
 *
 * @throws IllegalArgumentException when the fraction is not above 0 and at most 1
 */
public record Aandeel(long teller, long noemer) implements Comparable<Aandeel> {
    /** All of it. */
    public static final Aandeel GEHEEL = new Aandeel(1, 1);

    private static final Pattern VORM = Pattern.compile("(\\d{1,15})/(\\d{1,15})");

    public Aandeel {
        if (teller <= 0 || noemer < teller) {
            throw new IllegalArgumentException(
                    "Aandeel (" + teller + "/" + noemer + ") must be above 0 and at most 1.");
        }
        long deler = BigInteger.valueOf(teller).gcd(BigInteger.valueOf(noemer)).longValueExact();
        teller /= deler;
        noemer /= deler;
    }

    /** Reads {@code 1/3} or {@code 1}; empty when the text is anything else or not above 0 and at most 1. */
    public static Optional<Aandeel> lees(String tekst) {
        var delen = VORM.matcher(tekst.strip().equals("1") ? "1/1" : tekst.strip());
        if (!delen.matches()) {
            return Optional.empty();
        }
        long teller = Long.parseLong(delen.group(1));
        long noemer = Long.parseLong(delen.group(2));
        return teller > 0 && teller <= noemer ? Optional.of(new Aandeel(teller, noemer)) : Optional.empty();
    }

    /** Whether these shares are together exactly the whole. */
    static boolean samenEen(Collection<Aandeel> aandelen) {
        var noemer =
                aandelen.stream().map(a -> BigInteger.valueOf(a.noemer)).reduce(BigInteger.ONE, BigInteger::multiply);
        var som = aandelen.stream()
                .map(a -> noemer.divide(BigInteger.valueOf(a.noemer)).multiply(BigInteger.valueOf(a.teller)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return som.equals(noemer);
    }

    @Override
    public int compareTo(Aandeel ander) {
        return BigInteger.valueOf(teller)
                .multiply(BigInteger.valueOf(ander.noemer))
                .compareTo(BigInteger.valueOf(ander.teller).multiply(BigInteger.valueOf(noemer)));
    }

    @Override
    public String toString() {
        return noemer == 1 ? "1" : teller + "/" + noemer;
    }
}

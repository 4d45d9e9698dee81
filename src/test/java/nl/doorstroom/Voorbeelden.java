package nl.doorstroom;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Checks a property on generated cases: small ones first, then larger. A failure tells the seed and the smallest failing
 * case found. Another seed: {@code -Dvoorbeelden.zaad=7}.
 */
public final class Voorbeelden {
    private static final long ZAAD = Long.getLong("voorbeelden.zaad", 20230502L);
    private static final int POGINGEN_PER_OMVANG = 200;

    private Voorbeelden() {}

    /** Makes a case; omvang is 1 for the smallest and grows to the number asked for. */
    @FunctionalInterface
    public interface Maker<T> {
        T maak(RandomGenerator toeval, int omvang);
    }

    /** Throws when a case does not have the property. */
    @FunctionalInterface
    public interface Eis<T> {
        void toets(T voorbeeld);
    }

    /** Checks so many cases whose size runs evenly from 1 to the largest. */
    public static <T> void voorAlle(int aantal, int grootste, Maker<T> maker, Eis<T> eis) {
        for (int nummer = 0; nummer < aantal; nummer++) {
            int omvang = 1 + (int) ((long) nummer * grootste / aantal);
            var voorbeeld = maker.maak(toeval(nummer), omvang);
            var fout = fout(voorbeeld, eis);
            if (fout.isPresent()) {
                throw kleinste(maker, eis, omvang, voorbeeld, fout.get());
            }
        }
    }

    private static <T> AssertionError kleinste(
            Maker<T> maker, Eis<T> eis, int omvang, T voorbeeld, Throwable eersteFout) {
        for (int kleiner = 1; kleiner < omvang; kleiner++) {
            for (int poging = 0; poging < POGINGEN_PER_OMVANG; poging++) {
                var ander = maker.maak(toeval(-poging - 1), kleiner);
                var fout = fout(ander, eis);
                if (fout.isPresent()) {
                    return melding(ander, fout.get());
                }
            }
        }
        return melding(voorbeeld, eersteFout);
    }

    private static AssertionError melding(Object voorbeeld, Throwable fout) {
        return new AssertionError(
                "Seed " + ZAAD + ", smallest failing case:\n" + voorbeeld + "\n" + fout.getMessage(), fout);
    }

    private static <T> Optional<Throwable> fout(T voorbeeld, Eis<T> eis) {
        try {
            eis.toets(voorbeeld);
            return Optional.empty();
        } catch (AssertionError | RuntimeException fout) {
            return Optional.of(fout);
        }
    }

    private static RandomGenerator toeval(long nummer) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(ZAAD * 1_000_003 + nummer);
    }
}

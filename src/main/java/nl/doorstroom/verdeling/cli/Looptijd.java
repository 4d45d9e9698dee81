package nl.doorstroom.verdeling.cli;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times of one piece of work done again and again, in nanoseconds, shortest first. */
record Looptijd(long[] tijden) {
    static final String KOP = String.format("%-28s %12s %12s %12s", "", "kortste", "mediaan", "p95");

    private static final int NANO_PER_MICRO = 1_000;

    static Looptijd meet(int keer, Callable<?> werk) {
        long[] tijden = new long[keer];
        for (int ronde = 0; ronde < keer; ronde++) {
            long begin = System.nanoTime();
            doe(werk);
            tijden[ronde] = System.nanoTime() - begin;
        }
        Arrays.sort(tijden);
        return new Looptijd(tijden);
    }

    /** Bytes each outcome keeps in use, over so many of them; an estimate, the collector is only asked. */
    static long geheugen(int keer, Callable<?> werk) {
        var uitkomsten = new Object[keer];
        long voor = inGebruik();
        Arrays.setAll(uitkomsten, nummer -> doe(werk));
        long na = inGebruik();
        Reference.reachabilityFence(uitkomsten);
        return Math.max(0, na - voor) / keer;
    }

    private static Object doe(Callable<?> werk) {
        try {
            return werk.call();
        } catch (Exception fout) {
            throw new IllegalStateException("The work that was to be measured failed.", fout);
        }
    }

    private static long inGebruik() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    long mediaan() {
        return tijden[tijden.length / 2];
    }

    String regel(String naam) {
        return String.format("%-28s %12s %12s %12s", naam, ms(0), ms(tijden.length / 2), ms(tijden.length * 95 / 100));
    }

    private String ms(int plaats) {
        var micro = tijden[plaats] / NANO_PER_MICRO;
        return String.format(Locale.of("nl", "NL"), "%,d,%03d", micro / 1000, micro % 1000);
    }
}

package nl.doorstroom.koppeling.solver;

import java.util.function.BooleanSupplier;

/** Says when a search has to stop: its time is over, or somebody asks for it. */
final class Clock {
    /** Part of the time that is kept for the proof of the bound. */
    private static final double FOR_PROOF = 0.15;

    /** Part of the time, within the former, for working out what was proven at last. */
    private static final double FOR_LAST_PROOF = 0.08;

    private static final double FOR_PRICES = 0.5;

    private final long begin = System.nanoTime();
    private final long length;
    private final BooleanSupplier cancelled;

    Clock(Koppelinstelling setting) {
        this.length = setting.tijd().toNanos();
        this.cancelled = setting.afbreken();
    }

    boolean isOver() {
        return isCancelled() || elapsed() >= length;
    }

    /** Time to work out what was proven: that takes a moment too. */
    boolean isAlmostOver() {
        return isCancelled() || elapsed() >= length * (1 - FOR_LAST_PROOF);
    }

    /** Time to stop improving and to prove how good the plan is. */
    boolean isNearlyOver() {
        return isCancelled() || elapsed() >= length * (1 - FOR_PROOF);
    }

    /** Time to be content with the prices found: without a plan they are of no use. */
    boolean isOverForPrices() {
        return isCancelled() || elapsed() >= length * FOR_PRICES;
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    private long elapsed() {
        return System.nanoTime() - begin;
    }
}

package nl.doorstroom.platform;

import java.util.Optional;

/**
 * Work the product does by itself or for whoever runs it: loading its data, a command on the command line, cleaning up. It
 * has every right, so it begins only where no question from outside can reach it, and its name stands in the audit, with the
 * trace it belongs to.
 */
public final class SystemTask {
    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private SystemTask() {}

    /**
     * Does work as the system.
     *
     * @param name what is done, in plain Dutch, as in "gegevens laden"
     */
    public static <T, X extends Throwable> T run(String name, ScopedValue.CallableOp<T, X> work) throws X {
        var trace = Trace.isBound() ? Trace.current() : Trace.begin();
        return trace.run(() -> ScopedValue.where(CURRENT, name).call(work));
    }

    /** The name of the work in hand; empty when somebody outside asks. */
    public static Optional<String> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}

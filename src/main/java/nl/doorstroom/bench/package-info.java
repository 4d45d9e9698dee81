/**
 * Measures the running product as a visitor meets it: how soon it starts, how fast its pages answer, what they weigh, how
 * much memory it takes. The measurement of the distribution alone stands in {@code verdeling.cli}.
 *
 * <p>Invariants: only this computer is asked; every request counts and one that fails ends the measurement; load is bounded
 * in number and time; nothing here is a test.
 *
 * <p>Start at {@link nl.doorstroom.bench.WebBench}.
 */
@ApplicationModule(allowedDependencies = {"platform", "verdeling :: cli"})
@NullMarked
package nl.doorstroom.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Work that the product does by itself, at set times: each run once, over all instances beside one database.
 *
 * <p>Invariants: only a product that was started with {@code start} works by plan, a command never does; an instance that dies
 * during a run is missed by its heartbeat and the run is done again, so a job can be done twice without harm; a run that
 * fails is tried again, later each time; neither log nor table tells anything about people.
 *
 * <p>Start at {@link nl.doorstroom.platform.planning.PlannedJob}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Looks back at a plan: whether groups of people came off worse than others. Only here nationality, origin and sex exist;
 * the engine can not see this package, and a rule of architecture guards that.
 *
 * <p>A household counts in every group that one of its members belongs to. Groups of fewer than five households are not
 * shown, and neither is what they could be found with.
 *
 * <p>Legal basis: Algemene wet gelijke behandeling art. 7 (equal treatment in housing); Grondwet art. 1.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.audit.Groepsrapport}.
 */
@NullMarked
package nl.doorstroom.koppeling.audit;

import org.jspecify.annotations.NullMarked;

/**
 * Proposes which household goes to which place: the plan with the most points that breaks no rule, together with a proven
 * upper bound on what any plan can reach and a price for every place that says who waits and why.
 *
 * <p>Pure Java: no Spring, no web, no database. The same question, seed and budget of work give the same plan for any
 * number of threads. Nothing in this package can hold nationality, origin, mother tongue, religion or sex.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.solver.Koppelaar}; the method is told in docs/algoritme.md.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.koppeling.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

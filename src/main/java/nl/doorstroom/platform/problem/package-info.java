/**
 * What goes wrong in words a program can read (RFC 9457), the same wherever it went wrong.
 *
 * <p>Invariants: a type keeps its address and its meaning for good; a fault of ours is logged under a mark that the answer
 * repeats, and nothing else of it leaves the house.
 *
 * <p>Start at {@link nl.doorstroom.platform.problem.ProblemType}.
 */
@NullMarked
package nl.doorstroom.platform.problem;

import org.jspecify.annotations.NullMarked;

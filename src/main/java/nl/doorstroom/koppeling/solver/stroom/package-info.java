/**
 * Links households while they arrive, in rounds, without knowing who comes later. Prices of the places are carried from
 * round to round and found again each time: for who waits, and for futures drawn from another year and from what this
 * year brought so far.
 *
 * <p>Terms: a <em>ronde</em> is a batch of arrivals that is decided at once; a <em>stand</em> is all that one round leaves
 * to the next; the <em>pad</em> of a place is the part of its room that should be filled by then when intake is even.
 *
 * <p>Invariants: a place never takes more persons than it has room for; a household is decided once and then stays; the
 * same stand, arrivals and seed give the same decisions for any number of threads.
 *
 * <p>Start at {@link nl.doorstroom.koppeling.solver.stroom.Stroom}; what it is worth is measured by {@code ./doorstroom
 * koppel-simulatie}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.koppeling.solver.stroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

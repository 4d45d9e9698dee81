/**
 * The audit: who did what, on whose behalf, when, and what was changed by it. Rows only grow and hang together by hashes.
 *
 * <p>Legal basis: AVG art. 5 lid 2 and 32; BIO2 8.15.
 *
 * <p>Terms: a {@code Voorval} is what happened; an {@code Auditregel} is how it was recorded; the {@code keten} is the chain of
 * hashes, a {@code zegel} a place in it that was written down elsewhere.
 *
 * <p>Invariants: numbers have no gaps; the database gives number, moment and hash; what is undone is not recorded and what is
 * done is; a refusal is recorded whatever happens to the act.
 *
 * <p>Start at {@link nl.doorstroom.toegang.audit.Auditlog}, which writes, and {@link nl.doorstroom.toegang.audit.Logboek}, which
 * reads.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.toegang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

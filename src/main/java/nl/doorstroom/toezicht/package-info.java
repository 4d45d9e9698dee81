/**
 * Supervision by the provincie: whether every gemeente met its taakstelling, what the provincie thinks of it, and the ladder
 * of treden that only a decision moves.
 *
 * <p>Legal basis: Gemeentewet art. 124 and further; Huisvestingswet 2014 art. 28 and 29. Invariants: the same facts give the same proposal; no state changes without a decision of a person; what became known
 * later changes no decision. Start at {@link nl.doorstroom.toezicht.Rondes}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kern",
            "platform",
            "platform :: *",
            "gebied",
            "realisatie",
            "realisatie :: verschil",
            "toegang",
            "toegang :: *"
        })
@NullMarked
package nl.doorstroom.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

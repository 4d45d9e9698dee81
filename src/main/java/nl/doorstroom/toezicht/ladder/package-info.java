/**
 * The ladder of supervision and its terms: states that only a decision moves, each decision with its own requirements.
 *
 * <p>Legal basis: Gemeentewet art. 124 (indeplaatsstelling), Algemene wet bestuursrecht art. 4:8 (zienswijze), 6:7 and 6:8
 * (bezwaar and beroep), Algemene termijnenwet. Start at {@link nl.doorstroom.toezicht.ladder.Toezichtstaat}.
 */
@NullMarked
package nl.doorstroom.toezicht.ladder;

import org.jspecify.annotations.NullMarked;

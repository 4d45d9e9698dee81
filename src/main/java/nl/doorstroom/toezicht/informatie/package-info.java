/**
 * What a provincie asks a gemeente, by when, and what came of it. Where a request stands follows from what was written and
 * from the day on which one looks; nothing else is kept.
 *
 * <p>Legal basis: Gemeentewet art. 124 and further; Awb art. 4:7 and 4:8 (to be heard before a decision that one is expected
 * to object to). By which article a gemeente owes the information is to be confirmed. Invariants: a withdrawn request is not
 * answered any more; a term never becomes shorter. Start at {@link nl.doorstroom.toezicht.informatie.Informatieverzoek}.
 */
@NullMarked
package nl.doorstroom.toezicht.informatie;

import org.jspecify.annotations.NullMarked;

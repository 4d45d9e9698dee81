package nl.doorstroom.toezicht;

import java.time.Instant;
import java.util.Optional;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;

/**
 * What was thought of a gemeente in a round, with the figures as they were then. Nothing that becomes known later changes it.
 *
 * @param volgnr its place among those about this gemeente in this round, from 1
 * @param gemist whether the taakstelling was not met, with all that the beleidsregel counts along
 * @param voorstel what was proposed then, in words
 * @param volgtVoorstel whether it is what was proposed
 * @param bekendOp the moment of the second reading
 * @param akkoord the second pair of eyes; empty as long as nobody looked
 */
public record Gemeenteoordeel(
        int volgnr,
        Uitkomst uitkomst,
        Beweging beweging,
        boolean gemist,
        Optional<Verwijtbaarheid> verwijtbaarheid,
        String motivering,
        String voorstel,
        boolean volgtVoorstel,
        Cijfers cijfers,
        Instant bekendOp,
        Schrijver door,
        Optional<Schrijver> akkoord) {}

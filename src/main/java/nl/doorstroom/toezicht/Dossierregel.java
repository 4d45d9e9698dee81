package nl.doorstroom.toezicht;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.toezicht.signaal.Signaal;

/**
 * A gemeente among others: where it stands and what there is to look at.
 *
 * @param termijn the first to end of those that run or ran out unanswered; empty when there is none
 */
public record Dossierregel(
        Gebied gemeente, Ladderstand ladder, Optional<Looptermijn> termijn, List<Signaal> signalen) {}

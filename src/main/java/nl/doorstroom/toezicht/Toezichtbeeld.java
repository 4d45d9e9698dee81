package nl.doorstroom.toezicht;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.plan.PlanVanAanpak;

/**
 * What supervision says about one gemeente now.
 *
 * @param regel of its provincie; empty when there is none
 * @param oordelen what was established, newest first
 * @param termijnen that run or ran out, of every kind and of both parties, soonest first
 */
public record Toezichtbeeld(
        Gebied gemeente,
        Gebied provincie,
        Optional<Beleidsregel> regel,
        Toezichtstaat staat,
        PlanVanAanpak plan,
        List<Vastgesteldoordeel> oordelen,
        List<Looptermijn> termijnen) {
    public Toezichtbeeld {
        oordelen = List.copyOf(oordelen);
        termijnen = List.copyOf(termijnen);
    }
}

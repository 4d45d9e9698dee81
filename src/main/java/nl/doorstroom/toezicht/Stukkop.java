package nl.doorstroom.toezicht;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.stuk.Stuksoort;

/**
 * Which paper: of which round, of what kind and to whom.
 *
 * @param nummer under which it is kept; its number for readers is the kenmerk
 * @param gemeente to which it is written; empty of a mededeling
 * @param gemeenten whom it is about: who may see all of them, sees it
 */
public record Stukkop(
        long nummer, Rondecode ronde, Stuksoort soort, Optional<Gebiedscode> gemeente, List<Gebiedscode> gemeenten) {
    public Stukkop {
        gemeenten = List.copyOf(gemeenten);
    }
}

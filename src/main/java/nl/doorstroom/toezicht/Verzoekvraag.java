package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.informatie.Vraagstelling;

/**
 * What a supervisor wants to ask of gemeenten, each of which gets a request of its own.
 *
 * @param peildatum of the round that it is for; empty when it stands apart from one
 * @param gemeenten at least one, each once
 * @param uiterlijk the last day for the answer; empty when what was typed is no day
 */
public record Verzoekvraag(
        Gebiedscode provincie,
        Optional<LocalDate> peildatum,
        List<Gebiedscode> gemeenten,
        Vraagstelling vraag,
        Optional<LocalDate> uiterlijk) {
    public Verzoekvraag {
        gemeenten = gemeenten.stream().distinct().toList();
    }

    /** The round that it is for. */
    Optional<Rondecode> ronde() {
        return peildatum.map(dag -> new Rondecode(provincie, dag));
    }
}

package nl.doorstroom.toezicht.informatie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;

/**
 * What a provincie asks one gemeente, with all that was written about it since.
 *
 * @param nummer by which it is found; says nothing
 * @param peildatum of the round that it is asked for; empty when it stands apart from one
 * @param gesteld the last day as it was asked
 * @param antwoorden the versions, in order
 * @param uitstel what was asked for, in order
 */
public record Informatieverzoek(
        long nummer,
        Gebiedscode provincie,
        Gebiedscode gemeente,
        Optional<LocalDate> peildatum,
        Vraagstelling vraag,
        LocalDate gesteld,
        Ondertekening hand,
        List<Antwoordversie> antwoorden,
        List<Uitstel> uitstel,
        Optional<Intrekking> intrekking) {
    public Informatieverzoek {
        antwoorden = List.copyOf(antwoorden);
        uitstel = List.copyOf(uitstel);
    }

    /** The last day on which an answer is in time: as asked, or the latest that was given since. */
    public LocalDate uiterlijk() {
        return Stream.concat(Stream.of(gesteld), uitstel.stream().flatMap(een -> een.verleend().stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Where it stands on a day. */
    public Verzoekstaat staat(LocalDate vandaag) {
        if (intrekking.isPresent()) {
            return new Verzoekstaat.Ingetrokken(intrekking.get().hand().dag());
        }
        if (!antwoorden.isEmpty()) {
            var op = antwoorden.getFirst().hand().dag();
            return new Verzoekstaat.Beantwoord(op, !op.isAfter(uiterlijk()));
        }
        return vandaag.isAfter(uiterlijk()) ? new Verzoekstaat.TeLaat(uiterlijk()) : new Verzoekstaat.Open(uiterlijk());
    }

    /** Whether the gemeente still has to answer. */
    public boolean wacht() {
        return intrekking.isEmpty() && antwoorden.isEmpty();
    }

    /** More time that was asked for and not decided on; empty when nothing waits. */
    public Optional<Uitstel> gevraagdUitstel() {
        return wacht() ? uitstel.stream().filter(een -> een.besluit().isEmpty()).findFirst() : Optional.empty();
    }

    /** The last answer when no supervisor said to have read it. */
    public Optional<Antwoordversie> ongelezen() {
        return intrekking.isPresent() || antwoorden.isEmpty()
                ? Optional.empty()
                : Optional.of(antwoorden.getLast()).filter(een -> !een.gelezen());
    }

    /** The same for who may not see files. */
    public Informatieverzoek zonderBijlagen() {
        var kaal = antwoorden.stream()
                .map(een -> new Antwoordversie(een.volgnr(), een.tekst(), List.of(), een.gelezen(), een.hand()))
                .toList();
        return new Informatieverzoek(
                nummer, provincie, gemeente, peildatum, vraag, gesteld, hand, kaal, uitstel, intrekking);
    }
}

package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;

/**
 * Where a gemeente stands on the ladder and by which decisions it came there, oldest first.
 *
 * @param besluiten in the order in which they were written
 */
public record Ladderstand(List<Ladderbesluit> besluiten) {
    /** Nobody decided anything. */
    public static final Ladderstand BEGIN = new Ladderstand(List.of());

    public Ladderstand {
        besluiten = List.copyOf(besluiten);
    }

    /** Where it stands now. */
    public Toezichtstaat staat() {
        return besluiten.isEmpty()
                ? Toezichtstaat.Signaleren.begin()
                : besluiten.getLast().staat();
    }

    /** Where it stood before the last decision; empty when there was none. */
    public Optional<Toezichtstaat> vorige() {
        return besluiten.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ladderstand(besluiten.subList(0, besluiten.size() - 1)).staat());
    }

    /** The day since when it stands on this trede without a break; empty when nobody decided anything. */
    public Optional<LocalDate> sinds() {
        return besluiten.reversed().stream()
                .takeWhile(een -> een.staat().stap() == staat().stap())
                .reduce((_, eerder) -> eerder)
                .map(een -> een.besluit().genomenOp());
    }

    /** What can be decided from here. */
    public List<Ladderstap> stappen() {
        return Ladderstap.vanuit(staat());
    }
}

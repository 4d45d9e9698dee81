package nl.doorstroom.realisatie.verschil;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A month of a gemeente: its own telling beside the grootboek, and all that was said about it.
 *
 * @param zetten in the order in which they were made
 * @param coa people in the grootboek who moved in that month and count, as known now
 */
public record Maandverschil(Gebiedscode gemeente, YearMonth maand, List<Zet> zetten, long coa) {
    public Maandverschil {
        zetten = List.copyOf(zetten);
    }

    /** What the gemeente counted last; empty when it didn't yet. */
    public OptionalLong telling() {
        return zetten.isEmpty()
                ? OptionalLong.empty()
                : zetten.getLast().stempel().telling();
    }

    /** Gemeente less COA; empty without a telling. */
    public OptionalLong verschil() {
        return telling().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(telling().getAsLong() - coa);
    }

    public Verschilstaat staat() {
        if (telling().isEmpty()) {
            return Verschilstaat.ONTBREEKT;
        }
        if (verschil().getAsLong() == 0) {
            return wasAnders() ? Verschilstaat.GECORRIGEERD : Verschilstaat.GELIJK;
        }
        return verklaring().isPresent() ? Verschilstaat.VERKLAARD : Verschilstaat.OPEN;
    }

    private boolean wasAnders() {
        return zetten.stream().anyMatch(zet -> zet.stempel().isAnders());
    }

    /** What explains the difference there is now; empty when nothing does. */
    public Optional<Zet.Verklaring> verklaring() {
        return zetten.stream()
                .filter(zet -> zet instanceof Zet.Verklaring || zet instanceof Zet.Heropening)
                .reduce((_, later) -> later)
                .flatMap(zet -> zet instanceof Zet.Verklaring verklaring ? Optional.of(verklaring) : Optional.empty())
                .filter(zet -> zet.stempel().verschil().equals(verschil()));
    }

    /**
     * Who must act; empty when nobody must. A telling that is missing and a difference nobody spoke of are the gemeente's:
     * it knows who lives there. After that whoever was spoken to.
     */
    public Optional<Partij> aanZet() {
        return switch (staat()) {
            case ONTBREEKT -> Optional.of(Partij.GEMEENTE);
            case OPEN -> Optional.of(gesprek().map(Partij::ander).orElse(Partij.GEMEENTE));
            case VERKLAARD, GECORRIGEERD, GELIJK -> Optional.empty();
        };
    }

    /** Who spoke last. A verklaring that no longer fits was spoken too. */
    private Optional<Partij> gesprek() {
        return zetten.stream()
                .filter(zet -> !(zet instanceof Zet.Telling))
                .map(zet -> zet.stempel().partij())
                .reduce((_, later) -> later);
    }
}

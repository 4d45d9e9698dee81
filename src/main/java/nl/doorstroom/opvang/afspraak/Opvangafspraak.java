package nl.doorstroom.opvang.afspraak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.toegang.Schrijver;

/**
 * What is asked of an area or offered by it: all places of one kind that it must have from a day on.
 *
 * @param gebied a gemeente, or a veiligheidsregio or named region within the provincie
 * @param gemeenten of that area when it was written down
 * @param stappen oldest first, at least one
 */
public record Opvangafspraak(
        long nummer,
        Gebiedscode gebied,
        Gebiedscode provincie,
        Set<Gebiedscode> gemeenten,
        Opgavesoort soort,
        LocalDate per,
        Bron bron,
        List<Stap> stappen) {
    public Opvangafspraak {
        gemeenten = Set.copyOf(gemeenten);
        stappen = List.copyOf(stappen);
        if (stappen.isEmpty()) {
            throw new IllegalArgumentException("Afspraak " + nummer + " needs a stap.");
        }
    }

    /**
     * A step that was taken.
     *
     * @param plaatsen after this step
     * @param bekendOp from when it counts for whoever asks what was known
     */
    public record Stap(
            Afspraakstap stap,
            LocalDate dag,
            int plaatsen,
            String toelichting,
            Partij partij,
            Instant bekendOp,
            Schrijver door) {}

    public Stap laatste() {
        return stappen.getLast();
    }

    public Afspraakstap staat() {
        return laatste().stap();
    }

    public int plaatsen() {
        return laatste().plaatsen();
    }

    public boolean isVast() {
        return staat().isVast();
    }

    /** As it was known at a moment; empty when it was not. */
    public Optional<Opvangafspraak> op(Instant bekendOp) {
        var bekend = stappen.stream()
                .filter(een -> !een.bekendOp().isAfter(bekendOp))
                .toList();
        return bekend.isEmpty()
                ? Optional.empty()
                : Optional.of(new Opvangafspraak(nummer, gebied, provincie, gemeenten, soort, per, bron, bekend));
    }

    @Override
    public String toString() {
        return "afspraak " + nummer + ": " + gebied + " " + plaatsen() + " per " + per + ", " + staat().naam();
    }
}

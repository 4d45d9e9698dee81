package nl.doorstroom.toezicht.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.plan.Maandtoets;

/**
 * All of a gemeente that signals follow from.
 *
 * @param stand of now; empty when there is none
 * @param bekend the day on which all of it was read
 * @param tempo of the last whole months
 * @param mijlpalen those that hold, as they stand
 * @param koppelcijfers what COA told of the last days, newest first
 * @param beoordeeld what was established, with what is known of it now
 */
public record Waarneming(
        Optional<Stand> stand,
        LocalDate bekend,
        Tempo tempo,
        List<Maandtoets> mijlpalen,
        List<Koppelcijfer> koppelcijfers,
        List<Beoordeeld> beoordeeld) {
    /** A peildatum that was judged: the stand it rested on, and the stand of that day as known now. */
    public record Beoordeeld(LocalDate peildatum, CijfersGewijzigd.Lezing toen, CijfersGewijzigd.Lezing nu) {}

    public Waarneming {
        mijlpalen = List.copyOf(mijlpalen);
        koppelcijfers = List.copyOf(koppelcijfers);
        beoordeeld = List.copyOf(beoordeeld);
    }

    /** The signals that follow, always in the same order. */
    public List<Signaal> signalen() {
        return Stream.of(
                        mijlpalen.stream().map(een -> Mijlpaalsignaal.bij(een, tempo)),
                        stand.stream().map(een -> TeLangzaam.bij(een, bekend, tempo)),
                        Stream.of(Stapel.bij(koppelcijfers, tempo)),
                        beoordeeld.stream().map(een -> CijfersGewijzigd.bij(een.peildatum(), een.toen(), een.nu())))
                .flatMap(soort -> soort)
                .flatMap(Optional::stream)
                .toList();
    }
}

package nl.doorstroom.toezicht.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a gemeente and the provincie agreed on.
 *
 * @param mijlpalen in the order of their days
 */
public record PlanVanAanpak(List<Mijlpaal> mijlpalen) {
    public static final PlanVanAanpak LEEG = new PlanVanAanpak(List.of());

    private static final int MAANDEN = 6;

    public PlanVanAanpak {
        mijlpalen = List.copyOf(mijlpalen);
    }

    /** The milestone that matters at a peildatum: the last one of the half-year that ended, or else the next one. */
    public Optional<Mijlpaal> mijlpaal(LocalDate peildatum) {
        var vorige = peildatum.minusMonths(MAANDEN);
        return mijlpalen.stream()
                .filter(een -> een.datum().isAfter(vorige) && !een.datum().isAfter(peildatum))
                .reduce((_, later) -> later)
                .or(() -> mijlpalen.stream()
                        .filter(een -> een.datum().isAfter(peildatum))
                        .findFirst());
    }
}

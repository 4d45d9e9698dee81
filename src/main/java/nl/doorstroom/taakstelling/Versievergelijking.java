package nl.doorstroom.taakstelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side, in the gemeenten of the later division.
 *
 * @param indelingOp day whose gemeenten the lines are about
 */
public record Versievergelijking(Versiekop oud, Versiekop nieuw, LocalDate indelingOp, List<Verschil> verschillen) {
    public Versievergelijking {
        verschillen = List.copyOf(verschillen);
    }

    /** @param verandering new minus old */
    public record Verschil(
            Gebiedscode gemeente,
            @Nullable Long oud,
            @Nullable Long nieuw,
            long verandering) {}

    static Versievergelijking van(
            Versiekop oud, Map<Gebiedscode, Long> eerst, Versiekop nieuw, Map<Gebiedscode, Long> later, LocalDate op) {
        var alle = new TreeSet<>(eerst.keySet());
        alle.addAll(later.keySet());
        var verschillen = alle.stream()
                .map(gemeente -> verschil(gemeente, eerst.get(gemeente), later.get(gemeente)))
                .toList();
        return new Versievergelijking(oud, nieuw, op, verschillen);
    }

    private static Verschil verschil(Gebiedscode gemeente, @Nullable Long oud, @Nullable Long nieuw) {
        var was = Objects.requireNonNullElse(oud, 0L);
        var wordt = Objects.requireNonNullElse(nieuw, 0L);
        return new Verschil(gemeente, oud, nieuw, wordt - was);
    }
}

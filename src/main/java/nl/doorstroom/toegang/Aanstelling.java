package nl.doorstroom.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in one role of one organisation, for a time.
 *
 * @param gebieden only for this part of the organisation's area; empty: for all of it
 * @param ingetrokkenOp when it was taken back; null when it was not
 * @param versie counts its changes
 */
public record Aanstelling(
        UUID id,
        AccountId account,
        Organisatieverwijzing bij,
        Rol rol,
        List<Gebiedscode> gebieden,
        Periode geldig,
        @Nullable Instant ingetrokkenOp,
        int versie) {
    public Aanstelling {
        gebieden = List.copyOf(gebieden);
    }

    /** Whether it lets somebody act on this day. */
    public boolean geldtOp(LocalDate dag) {
        return ingetrokkenOp == null && geldig.bevat(dag);
    }

    @Override
    public String toString() {
        return rol.naam() + " van " + bij.naam() + ", " + geldig;
    }
}

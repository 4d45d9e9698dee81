package nl.doorstroom.toegang;

import java.time.Instant;
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
 */
public record Aanstelling(
        UUID id,
        AccountId account,
        Organisatieverwijzing bij,
        Rol rol,
        List<Gebiedscode> gebieden,
        Periode geldig,
        @Nullable Instant ingetrokkenOp) {
    public Aanstelling {
        gebieden = List.copyOf(gebieden);
    }

    @Override
    public String toString() {
        return rol.naam() + " van " + bij.naam() + ", " + geldig;
    }
}

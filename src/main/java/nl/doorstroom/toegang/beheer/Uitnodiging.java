package nl.doorstroom.toegang.beheer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which somebody connects an identity to an account, once.
 *
 * @param gebruiktOp when that was done; null when it wasn't
 * @param ingetrokkenOp when it was taken back; null when it wasn't
 */
public record Uitnodiging(
        Instant geldigTot,
        @Nullable Instant gebruiktOp,
        @Nullable Instant ingetrokkenOp) {
    /** Whether the link can still be used. */
    public boolean isOpen(Instant nu) {
        return gebruiktOp == null && ingetrokkenOp == null && geldigTot.isAfter(nu);
    }
}

package nl.doorstroom.toegang.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;

/**
 * An entry of the register.
 *
 * @param nummer by which people and programs name it, as in {@code D-2026-000123}
 * @param gemeente whose it is
 * @param synthetisch made up for the demonstration
 */
public record Dossier(
        UUID id, String nummer, Dossiersoort soort, Gebiedscode gemeente, boolean synthetisch, Instant aangemaaktOp) {
    @Override
    public String toString() {
        return nummer + " (" + soort.naam() + ", " + gemeente + ")";
    }
}

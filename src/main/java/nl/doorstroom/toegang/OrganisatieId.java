package nl.doorstroom.toegang;

import java.util.UUID;

/** Which organisation. */
public record OrganisatieId(UUID waarde) {
    @Override
    public String toString() {
        return waarde.toString();
    }
}

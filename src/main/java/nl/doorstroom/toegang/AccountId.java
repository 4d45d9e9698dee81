package nl.doorstroom.toegang;

import java.util.UUID;

/** Which person; says nothing of who that is. */
public record AccountId(UUID waarde) {
    @Override
    public String toString() {
        return waarde.toString();
    }
}

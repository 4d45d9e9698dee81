package nl.doorstroom.toezicht.ladder;

import java.time.LocalDate;

/**
 * The decision that moves the ladder: on which day, by whom and why.
 *
 * @param genomenOp the day on which it was taken and made known
 * @param door who decided, as it is told: Gedeputeerde Staten, or a function with a mandate
 * @param motivering why, never blank
 */
public record Tredebesluit(LocalDate genomenOp, String door, String motivering) {
    public Tredebesluit {
        if (door.isBlank() || motivering.isBlank()) {
            throw new IllegalArgumentException("Tredebesluit of " + genomenOp + " needs who decided and why.");
        }
    }
}

package nl.doorstroom.toezicht;

import java.time.LocalDate;

/** What a provincie thought of a half-year of a gemeente. */
public sealed interface Uitkomst {
    /** @param code on the scale of the beleidsregel */
    record Geoordeeld(String code) implements Uitkomst {}

    /** Judged later, on that day. */
    record Aangehouden(LocalDate tot) implements Uitkomst {}
}

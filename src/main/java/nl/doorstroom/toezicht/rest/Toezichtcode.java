package nl.doorstroom.toezicht.rest;

import java.util.Locale;

/** How constants are written for programs: small letters with hyphens. */
final class Toezichtcode {
    private Toezichtcode() {}

    static String van(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

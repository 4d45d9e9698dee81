package nl.doorstroom.toegang.beheer;

import java.util.List;

/**
 * What somebody filled in to invite a person, as it was typed.
 *
 * @param rollen codes of the roles
 * @param gebieden names or codes of a part of the organisation's area; none: all of it
 * @param van first day the roles hold; blank: today
 * @param totEnMet last day, or blank
 */
public record Uitnodigingsinvoer(
        String naam, String email, List<String> rollen, List<String> gebieden, String van, String totEnMet) {
    public Uitnodigingsinvoer {
        rollen = List.copyOf(rollen);
        gebieden = List.copyOf(gebieden);
    }

    /** What it says of one of the roles. */
    Aanstellingsinvoer aanstelling(String rol) {
        return new Aanstellingsinvoer(rol, gebieden, van, totEnMet);
    }
}

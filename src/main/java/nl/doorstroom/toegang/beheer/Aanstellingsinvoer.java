package nl.doorstroom.toegang.beheer;

import java.util.List;

/**
 * What somebody filled in about an appointment, as it was typed.
 *
 * @param rol code of the role; an appointment keeps the role it was given for
 * @param gebieden names or codes of a part of the organisation's area; none: all of it
 * @param van first day; blank: today
 * @param totEnMet last day, or blank
 */
public record Aanstellingsinvoer(String rol, List<String> gebieden, String van, String totEnMet) {
    public Aanstellingsinvoer {
        gebieden = List.copyOf(gebieden);
    }
}

package nl.doorstroom.toegang.web;

import java.util.List;

/**
 * The programs of an organisation.
 *
 * @param pad address of the page
 */
public record ApiclientsView(
        String organisatie, String pad, List<Regel> actief, List<Regel> beeindigd, String melding) {
    /**
     * One program.
     *
     * @param tijd since when, or from when to when
     */
    public record Regel(
            String id, String client, String uitgever, String omschrijving, List<String> rechten, String tijd) {}
}

package nl.doorstroom.realisatie.invoer.web;

import java.util.List;
import java.util.Map;

/**
 * What would be booked, to look at once more.
 *
 * @param regels before and after, side by side
 * @param verborgen fields of the form, to send along
 */
public record BoekbevestigView(
        String actie, String uitleg, List<Regel> regels, Map<String, String> verborgen, String knop) {
    /** A fact as it is now and as it would be; the first of the two is empty when there is nothing now. */
    public record Regel(String wat, String nu, String straks) {}
}

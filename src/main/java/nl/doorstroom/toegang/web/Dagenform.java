package nl.doorstroom.toegang.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of days as a form asks it; the last day counts.
 *
 * @param van first day, as in 2026-07-01, or empty
 * @param totEnMet last day, or empty
 */
public record Dagenform(String van, String totEnMet) {
    /** What is wrong, by field; empty when nothing is. */
    Map<String, String> fouten() {
        var fouten = new LinkedHashMap<String, String>();
        if (!van.isBlank() && lees(van).isEmpty()) {
            fouten.put("van", "'" + van + "' is geen datum. Schrijf een datum als 2026-07-01.");
        }
        if (!totEnMet.isBlank() && lees(totEnMet).isEmpty()) {
            fouten.put("tot-en-met", "'" + totEnMet + "' is geen datum. Schrijf een datum als 2026-07-01.");
        }
        if (fouten.isEmpty() && isOmgekeerd()) {
            fouten.put("tot-en-met", "De laatste dag ligt voor de eerste. Draai ze om.");
        }
        return fouten;
    }

    private boolean isOmgekeerd() {
        return lees(van).isPresent()
                && lees(totEnMet).filter(lees(van).get()::isAfter).isPresent();
    }

    Optional<LocalDate> eerste() {
        return lees(van);
    }

    /** The day after the last. */
    Optional<LocalDate> tot() {
        return lees(totEnMet).map(dag -> dag.plusDays(1));
    }

    private static Optional<LocalDate> lees(String tekst) {
        try {
            return tekst.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(tekst.strip()))
                            .filter(dag -> dag.getYear() > 0 && dag.getYear() < 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package nl.doorstroom.realisatie.invoer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.realisatie.Soort;

/**
 * Gives the lines of one file the keys by which they are known again. A person is known by source and reference; a line with
 * a count by source, gemeente, soort, day and reference, and of lines that are equal in these by which of them it is.
 */
final class Regelsleutels {
    private static final String DOEL = "realisatie.invoer.sleutel";

    private final Keys keys;
    private final String bron;
    private final Map<String, Integer> gezien = new HashMap<>();

    Regelsleutels(Keys keys, String bron) {
        this.keys = keys;
        this.bron = bron.strip().toLowerCase(Locale.ROOT);
    }

    String persoon(String verwijzing) {
        return hash("persoon", verwijzing);
    }

    String telling(Gebiedscode gemeente, Soort soort, LocalDate dag, String verwijzing) {
        var wat = String.join("\n", gemeente.waarde(), soort.code(), dag.toString(), verwijzing);
        return hash("telling", wat + "\n" + gezien.merge(wat, 1, Integer::sum));
    }

    private String hash(String vorm, String wat) {
        return keys.hash(DOEL, bron.length() + ":" + bron + "\n" + vorm + "\n" + wat);
    }
}

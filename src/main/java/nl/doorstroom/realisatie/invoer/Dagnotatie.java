package nl.doorstroom.realisatie.invoer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as people and programs write them: 2023-05-04, 4-5-2023 and 4/5/2023 are the same day. */
public final class Dagnotatie {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T00:00(:00)?)?");
    private static final Pattern NEDERLANDS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private Dagnotatie() {}

    /** The day; empty when it is none, as 31-2-2023. */
    public static Optional<LocalDate> lees(String tekst) {
        var iso = ISO.matcher(tekst.strip());
        if (iso.matches()) {
            return dag(iso.group(1), iso.group(2), iso.group(3));
        }
        var nederlands = NEDERLANDS.matcher(tekst.strip());
        return nederlands.matches()
                ? dag(nederlands.group(3), nederlands.group(2), nederlands.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> dag(String jaar, String maand, String dag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

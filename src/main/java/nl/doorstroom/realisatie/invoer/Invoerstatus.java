package nl.doorstroom.realisatie.invoer;

import java.util.Locale;

/** How far a file is on its way into the grootboek. */
public enum Invoerstatus {
    /** Its columns are still to be told. */
    ONTVANGEN("Kolommen kiezen"),
    /** Being tried out. */
    TOETSEN("Proef loopt"),
    /** Somebody is to look at the trial. */
    BEPROEFD("Proef klaar"),
    /** Being booked. */
    BEZIG("Wordt geboekt"),
    KLAAR("Geboekt"),
    GEANNULEERD("Geannuleerd"),
    MISLUKT("Mislukt"),
    /** The work was never heard of again; nothing was booked. */
    ONDERBROKEN("Onderbroken"),
    /** Nobody went on with it within a day. */
    VERLOPEN("Verlopen");

    private final String naam;

    Invoerstatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** Whether something is being done with it now. */
    public boolean loopt() {
        return this == TOETSEN || this == BEZIG;
    }

    /** Whether the file is there still, to be tried out (again). */
    public boolean isOpen() {
        return this == ONTVANGEN || this == BEPROEFD || this == MISLUKT || this == ONDERBROKEN;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

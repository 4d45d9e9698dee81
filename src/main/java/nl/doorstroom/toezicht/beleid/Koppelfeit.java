package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * How many people COA had linked to a gemeente when their homes could still be found within the half-year.
 *
 * @param peildatum of the koppelingen
 * @param gekoppeld people linked for the opgave of the half-year, 0 or more
 * @param opgave people to house in the half-year; 0 or below when a voorsprong covers all of it
 */
public record Koppelfeit(LocalDate peildatum, long gekoppeld, long opgave) {
    public Koppelfeit {
        if (gekoppeld < 0) {
            throw new IllegalArgumentException("Gekoppeld is " + gekoppeld + ", and must be 0 or more.");
        }
    }

    /** Whether it is less than so many percent of the opgave; without an opgave it never is. */
    boolean isMinderDan(int procent) {
        return 100 * gekoppeld < procent * opgave;
    }

    /** As a sentence, with its figures. */
    String zin() {
        var wat = "Op " + DutchFormat.date(peildatum) + " waren er " + DutchFormat.number(gekoppeld)
                + " mensen gekoppeld";
        return opgave <= 0
                ? wat + "; door de voorsprong was er geen opgave."
                : wat + " voor een opgave van " + DutchFormat.number(opgave) + ": "
                        + DutchFormat.number(100 * gekoppeld / opgave) + " procent.";
    }
}

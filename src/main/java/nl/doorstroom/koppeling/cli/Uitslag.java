package nl.doorstroom.koppeling.cli;

import java.util.Locale;

/**
 * What was measured beside what we aim at.
 *
 * @param doel the number of the aim
 * @param hoogstens NaN when there is no aim for this
 */
record Uitslag(int doel, String wat, double gemeten, double hoogstens, String eenheid) {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    String oordeel() {
        if (Double.isNaN(gemeten)) {
            return "niet te beoordelen";
        }
        if (Double.isNaN(hoogstens)) {
            return "geen doel";
        }
        return isGehaald() ? "gehaald" : "NIET gehaald";
    }

    private boolean isGehaald() {
        return gemeten <= hoogstens;
    }

    @Override
    public String toString() {
        return String.format(
                NEDERLANDS,
                "%-4d %-62s %14s %14s  %s",
                doel,
                wat,
                getal(gemeten),
                Double.isNaN(hoogstens) ? "" : getal(hoogstens),
                oordeel());
    }

    private String getal(double waarde) {
        var vorm = waarde == Math.rint(waarde) ? "%,.0f" : Math.abs(waarde) < 1 ? "%,.4f" : "%,.2f";
        return (String.format(NEDERLANDS, vorm, waarde) + " " + eenheid).strip();
    }
}

package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorstroom.koppeling.solver.Puntentabel;

/** The points of one pair as written, when that is not plain digits: their number and decimals, or what is wrong. */
record Puntenveld(double getal, int decimalen, Optional<String> fout) {
    private static final Pattern GETAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,5})?");
    private static final String GEEN_GETAL =
            "Geen getal. Schrijf bijvoorbeeld 12.50, zonder punten voor duizendtallen, of laat het leeg als het niet mag.";
    private static final String TE_GROOT = "Te groot. Gebruik getallen tussen -1000000000 en 1000000000.";

    /**
     * @param kommaMag whether a comma may stand before the decimals; where it separates the fields it does not, for there
     *     it would rather stand between thousands
     */
    static Puntenveld lees(String tekst, boolean kommaMag) {
        if (tekst.isEmpty()) {
            return new Puntenveld(Puntentabel.VERBODEN, 0, Optional.empty());
        }
        var getal = kommaMag && tekst.indexOf('.') < 0 ? tekst.replaceFirst(",", ".") : tekst;
        return GETAL.matcher(getal).matches() ? van(getal) : met(GEEN_GETAL);
    }

    private static Puntenveld van(String getal) {
        // Zero is written in two ways, and both are the same.
        double punten = Double.parseDouble(getal) + 0.0;
        return Math.abs(punten) <= Puntentabel.MEESTE_PUNTEN
                ? new Puntenveld(punten, Math.max(0, new BigDecimal(getal).scale()), Optional.empty())
                : met(TE_GROOT);
    }

    private static Puntenveld met(String fout) {
        return new Puntenveld(Puntentabel.VERBODEN, 0, Optional.of(fout));
    }
}

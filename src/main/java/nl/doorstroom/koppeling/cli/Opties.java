package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads options that came in as text and tells of each what is wrong. */
record Opties(Fouten fouten) {
    private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,6})?");

    /** The text, or empty and a fault when nothing was typed. */
    String verplicht(String optie, @Nullable String waarde, String uitleg) {
        if (waarde == null || waarde.isBlank()) {
            fouten.optie(optie, "", uitleg);
            return "";
        }
        return waarde;
    }

    /** The whole number, or the lowest one and a fault. */
    long geheel(String optie, @Nullable String waarde, long minste, long meeste) {
        var tekst = waarde == null ? "" : waarde;
        var getal = geheel(tekst.strip());
        if (getal.isPresent() && getal.getAsLong() >= minste && getal.getAsLong() <= meeste) {
            return getal.getAsLong();
        }
        fouten.optie(optie, tekst, "Geef een geheel getal van " + minste + " tot en met " + meeste + ".");
        return minste;
    }

    private static OptionalLong geheel(String tekst) {
        try {
            return OptionalLong.of(Long.parseLong(tekst));
        } catch (NumberFormatException anders) {
            return OptionalLong.empty();
        }
    }

    /** The number, or zero and a fault. */
    BigDecimal procent(String optie, String waarde, int minste, int meeste) {
        var tekst = waarde.strip().replace(',', '.');
        var getal = GETAL.matcher(tekst).matches() ? new BigDecimal(tekst) : BigDecimal.valueOf(meeste + 1L);
        if (getal.compareTo(BigDecimal.valueOf(minste)) >= 0 && getal.compareTo(BigDecimal.valueOf(meeste)) <= 0) {
            return getal;
        }
        var grenzen = minste + " tot en met " + meeste;
        fouten.optie(optie, waarde, "Geef een percentage van " + grenzen + ", bijvoorbeeld 5.");
        return BigDecimal.ZERO;
    }
}

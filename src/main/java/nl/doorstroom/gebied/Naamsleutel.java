package nl.doorstroom.gebied;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable: no capitals, diacritics or apostrophes; any other sign is a space. */
final class Naamsleutel {
    private static final Pattern TEKENS = Pattern.compile("[\\p{M}'‘’`´]");
    private static final Pattern SCHEIDING = Pattern.compile("[^a-z0-9]+");

    private Naamsleutel() {}

    /** {@code 's-Gravenhage} is {@code s gravenhage}. */
    static String van(String naam) {
        var kaal =
                TEKENS.matcher(Normalizer.normalize(naam, Normalizer.Form.NFD)).replaceAll("");
        return SCHEIDING.matcher(kaal.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** As {@link #van} without spaces, so that {@code sgravenhage} is the same name too. */
    static String dicht(String naam) {
        return van(naam).replace(" ", "");
    }

    /** Sorts as Bijlage A does: an apostrophe or hyphen does not part words, a space does. */
    static String volgorde(String naam) {
        return van(naam.replace("-", ""));
    }
}

package nl.doorstroom.toegang;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The made-up people as the log-in page offers them. */
public final class Demonstratie {
    private static final Pattern KNOP =
            Pattern.compile("name=\"account\" value=\"([^\"]+)\"><strong>([^<]+)</strong><span>([^<]+)</span>");

    private Demonstratie() {}

    /** Names with what they do, in the order of the page. */
    public static Map<String, String> personen() {
        try (var bezoek = Bezoek.zonderAccount()) {
            var personen = new LinkedHashMap<String, String>();
            var knoppen = KNOP.matcher(bezoek.get("/inloggen").body());
            while (knoppen.find()) {
                personen.put(knoppen.group(2), knoppen.group(3));
            }
            return personen;
        }
    }

    static String account(String naam, String inlogpagina) {
        return KNOP.matcher(inlogpagina)
                .results()
                .filter(knop -> knop.group(2).equals(naam))
                .map(knop -> knop.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody of the demonstration is called " + naam));
    }
}

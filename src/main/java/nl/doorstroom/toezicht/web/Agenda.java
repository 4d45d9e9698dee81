package nl.doorstroom.toezicht.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.Looptermijn;

/**
 * Terms as a calendar that other programs read (RFC 5545): a whole day each, with nothing personal in it.
 *
 * @param namen of gemeenten
 * @param gemaakt when it was made
 */
record Agenda(List<Looptermijn> termijnen, Map<Gebiedscode, String> namen, Instant gemaakt) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LANGSTE_REGEL = 75;

    /** The file: lines of at most 75 octets, each ended by CR and LF. */
    String tekst() {
        var regels = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Doorstroom//Toezicht//NL", "CALSCALE:GREGORIAN"));
        termijnen.forEach(een -> regels.addAll(gebeurtenis(een)));
        regels.add("END:VCALENDAR");
        return String.join("", regels.stream().map(een -> vouw(een) + "\r\n").toList());
    }

    private List<String> gebeurtenis(Looptermijn een) {
        var naam = namen.getOrDefault(een.gemeente(), een.gemeente().waarde());
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + een.gemeente() + "-" + DAG.format(een.tot()) + "-"
                        + Integer.toHexString(een.wat().hashCode()) + "@doorstroom",
                "DTSTAMP:" + MOMENT.format(gemaakt),
                "DTSTART;VALUE=DATE:" + DAG.format(een.tot()),
                "DTEND;VALUE=DATE:" + DAG.format(een.tot().plusDays(1)),
                "SUMMARY:" + tekst(naam + ": " + een.wat()),
                "DESCRIPTION:" + tekst("Laatste dag. Aan zet: " + een.aanZet().naam() + "."),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String tekst(String woorden) {
        return woorden.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A long line goes on after a line break and a space; no character is cut in two. */
    static String vouw(String regel) {
        var gevouwen = new StringBuilder();
        int lengte = 0;
        for (int teken : regel.codePoints().toArray()) {
            var nu = Character.toString(teken);
            int octetten = nu.getBytes(StandardCharsets.UTF_8).length;
            if (lengte + octetten > LANGSTE_REGEL) {
                gevouwen.append("\r\n ");
                lengte = 1;
            }
            gevouwen.append(nu);
            lengte += octetten;
        }
        return gevouwen.toString();
    }
}

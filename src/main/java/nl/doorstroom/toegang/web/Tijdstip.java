package nl.doorstroom.toegang.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in Dutch words and Dutch time: 21 november 2026, 14.03 uur. */
final class Tijdstip {
    private static final DateTimeFormatter NOTATIE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH.mm 'uur'", Locale.of("nl", "NL"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private Tijdstip() {}

    static String woorden(Instant moment) {
        return NOTATIE.format(moment);
    }
}

package nl.doorstroom.toegang.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.toegang.audit.Auditregel;

/** What an act was done to, in words: a number or name where the log knows one, and else the beginning of its mark. */
final class Onderwerpwoorden {
    private static final int KORT = 8;

    private Onderwerpwoorden() {}

    /** @param velden what the log tells of the subject: its fields after the act, and else those before */
    static String van(Auditregel regel, Map<String, String> velden) {
        var betreft = regel.betreft();
        var id = betreft.id();
        if (id == null) {
            return "";
        }
        return id.equals(String.valueOf(regel.wie().account()))
                ? "het eigen account"
                : betreft.soort() + " " + naam(velden).orElseGet(() -> kort(id));
    }

    private static Optional<String> naam(Map<String, String> velden) {
        return Stream.of("naam", "client", "rol")
                .flatMap(veld -> Optional.ofNullable(velden.get(veld)).stream())
                .findFirst();
    }

    /** A mark of 36 characters tells a reader nothing; the page of the act has it whole. */
    private static String kort(String id) {
        return isKenmerk(id) ? id.substring(0, KORT) + "…" : id;
    }

    static boolean isKenmerk(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}

package nl.doorstroom.verdeling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** State as one line: {@code A 50 | B 30 | C 14}. */
final class Notatie {
    private Notatie() {}

    static List<Deelnemer> deelnemers(String regel) {
        return Arrays.stream(regel.split("\\|"))
                .map(deel -> deel.strip().split(" "))
                .map(woorden -> new Deelnemer(woorden[0], Long.parseLong(woorden[1])))
                .toList();
    }

    static Verdeelvraag vraag(Methode methode, long totaal, String regel) {
        return Verdeelvraag.van(methode, totaal, deelnemers(regel));
    }

    static String verdeel(Methode methode, long totaal, String regel) {
        return toon(Verdeler.verdeel(vraag(methode, totaal, regel)));
    }

    static String verdeel(long totaal, String regel) {
        return verdeel(Methode.HAMILTON, totaal, regel);
    }

    static String toon(Verdeeluitkomst uitkomst) {
        return switch (uitkomst) {
            case Verdeling verdeling -> toon(verdeling.aantallen());
            case OnmogelijkeVerdeling kanNiet ->
                kanNiet.redenen().stream().map(Object::toString).collect(Collectors.joining(" | "));
        };
    }

    static String toon(Map<String, Long> aantallen) {
        return aantallen.entrySet().stream()
                .map(regel -> regel.getKey() + " " + regel.getValue())
                .collect(Collectors.joining(" | "));
    }

    static String toon(Afstand afstand) {
        return toon("+", afstand.meer()) + " " + toon("-", afstand.minder());
    }

    private static String toon(String teken, OptionalLong aantal) {
        return aantal.isPresent() ? teken + aantal.getAsLong() : teken + "?";
    }
}

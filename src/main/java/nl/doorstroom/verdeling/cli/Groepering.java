package nl.doorstroom.verdeling.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Groep;

/** Gathers the rows with the same group and finds who carries out for them. */
final class Groepering {
    private final Map<String, List<Deelnemer>> leden = new LinkedHashMap<>();
    private final Map<String, Deelnemer> uitvoerders = new HashMap<>();

    void voegToe(int regel, Deelnemer deelnemer, String groep, String uitvoerder, List<Invoerfout> fouten) {
        var voertUit = uitvoerder.toLowerCase(Locale.ROOT);
        if (!List.of("", "ja", "nee").contains(voertUit)) {
            fouten.add(new Invoerfout(regel, Kopregel.UITVOERDER, uitvoerder, "Vul ja of nee in, of laat het leeg."));
        }
        if (groep.isEmpty()) {
            return;
        }
        leden.computeIfAbsent(groep, nieuw -> new ArrayList<>()).add(deelnemer);
        var ander = voertUit.equals("ja") ? uitvoerders.putIfAbsent(groep, deelnemer) : null;
        if (ander != null) {
            fouten.add(new Invoerfout(regel, Kopregel.UITVOERDER, uitvoerder, bezet(groep, ander)));
        }
    }

    private static String bezet(String groep, Deelnemer uitvoerder) {
        return "In groep " + groep + " is " + uitvoerder.sleutel() + " al uitvoerder. Kies er één.";
    }

    /** The groups; without a marked row the largest carries out, and of equals the first by name. */
    List<Groep> groepen(List<Invoerfout> fouten) {
        if (!fouten.isEmpty()) {
            return List.of();
        }
        var groepen = new ArrayList<Groep>();
        leden.forEach((naam, samen) -> {
            var grootste = samen.stream().sorted().findFirst().orElseThrow();
            var namen = new TreeSet<String>();
            samen.forEach(lid -> namen.add(lid.sleutel()));
            groepen.add(new Groep(uitvoerders.getOrDefault(naam, grootste).sleutel(), namen));
        });
        return List.copyOf(groepen);
    }
}

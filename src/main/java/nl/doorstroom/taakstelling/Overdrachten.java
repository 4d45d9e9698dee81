package nl.doorstroom.taakstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;

/** The rules of a transfer: two different gemeenten, never more than there is, and the sum stays (art. 29 lid 2). */
final class Overdrachten {
    private Overdrachten() {}

    static Map<Gebiedscode, Long> verwerk(Map<Gebiedscode, Long> aantallen, List<Overdracht> overdrachten) {
        var na = new TreeMap<>(aantallen);
        for (var overdracht : overdrachten) {
            na.merge(overdracht.van(), -overdracht.aantal(), Long::sum);
            na.merge(overdracht.naar(), overdracht.aantal(), Long::sum);
        }
        return na;
    }

    static List<Invoerfout> bezwaren(Overdracht overdracht, boolean gepubliceerd, Map<Gebiedscode, Long> nu) {
        if (!gepubliceerd) {
            return List.of(fout(
                    "halfjaar",
                    overdracht.halfjaar(),
                    "Van dit halfjaar is nog geen taakstelling gepubliceerd. Publiceer die eerst."));
        }
        var bezwaren = new ArrayList<Invoerfout>();
        eisBekend("van", overdracht.van(), nu, bezwaren);
        eisBekend("naar", overdracht.naar(), nu, bezwaren);
        if (overdracht.van().equals(overdracht.naar())) {
            bezwaren.add(fout("naar", overdracht.naar(), "Kies een andere gemeente dan die overdraagt."));
        }
        eisGenoeg(overdracht, nu, bezwaren);
        return bezwaren;
    }

    private static void eisBekend(
            String veld, Gebiedscode gemeente, Map<Gebiedscode, Long> nu, List<Invoerfout> bezwaren) {
        if (!nu.containsKey(gemeente)) {
            bezwaren.add(fout(
                    veld,
                    gemeente,
                    "Deze gemeente staat niet in de taakstelling van dit halfjaar. Controleer de code."));
        }
    }

    private static void eisGenoeg(Overdracht overdracht, Map<Gebiedscode, Long> nu, List<Invoerfout> bezwaren) {
        if (overdracht.aantal() < 1) {
            bezwaren.add(fout("aantal", overdracht.aantal(), "Draag minstens 1 persoon over."));
        }
        var beschikbaar = nu.get(overdracht.van());
        if (beschikbaar != null && overdracht.aantal() > beschikbaar) {
            bezwaren.add(fout(
                    "aantal",
                    overdracht.aantal(),
                    "De gemeente heeft nog " + beschikbaar + " over te dragen. Geef hoogstens dat aantal."));
        }
    }

    private static Invoerfout fout(String veld, Object waarde, String uitleg) {
        return Invoerfout.inVeld(veld, waarde.toString(), uitleg);
    }
}

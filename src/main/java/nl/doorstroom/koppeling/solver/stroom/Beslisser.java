package nl.doorstroom.koppeling.solver.stroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import nl.doorstroom.koppeling.solver.stroom.Ronde.Besluit;
import org.jspecify.annotations.Nullable;

/** Sends households to their best place at given prices, as far as there is room and it is worth it. */
final class Beslisser {
    private static final int NERGENS = -1;

    private final int[] vrij;
    private final double[] prijzen;
    private final Paden paden;
    private final double drempel;
    private final List<Besluit> besluiten = new ArrayList<>();
    private final List<Aankomst> wachtend = new ArrayList<>();

    /** @param drempel points per person that a place must leave a household */
    Beslisser(Stand stand, double[] prijzen, Paden paden, double drempel) {
        this.vrij = stand.vrij().stream().mapToInt(Integer::intValue).toArray();
        this.prijzen = prijzen;
        this.paden = paden;
        this.drempel = drempel;
    }

    /** Who loses most by not getting the best place goes first; of equals who came first. */
    Ronde beslis(Stand stand) {
        var verlies = new HashMap<Aankomst, Double>();
        stand.wachtend().forEach(wie -> verlies.put(wie, verlies(wie)));
        var volgorde = new ArrayList<>(stand.wachtend());
        volgorde.sort(Comparator.comparing(verlies::get, Comparator.reverseOrder()));
        volgorde.forEach(this::kies);
        vulAan();
        var blijft = new ArrayList<>(stand.wachtend());
        blijft.retainAll(new HashSet<>(wachtend));
        var vrijNa = Arrays.stream(vrij).boxed().toList();
        var prijzenNa = Arrays.stream(prijzen).boxed().toList();
        return new Ronde(besluiten, new Stand(stand.ronde() + 1, vrijNa, prijzenNa, blijft, stand.aangekomen()));
    }

    private double verlies(Aankomst wie) {
        int beste = beste(wie, NERGENS);
        int tweede = beste == NERGENS ? NERGENS : beste(wie, beste);
        return waarde(wie, beste) - waarde(wie, tweede);
    }

    private double waarde(Aankomst wie, int plaats) {
        return plaats == NERGENS ? 0 : wie.netto(plaats, prijs(plaats));
    }

    private double prijs(int plaats) {
        return prijzen[plaats] + paden.opslag(plaats, vrij[plaats]);
    }

    /** The place that leaves most above 0, besides one; the first of equals. */
    private int beste(Aankomst wie, int behalve) {
        int beste = NERGENS;
        double meest = 0;
        for (int plaats = 0; plaats < vrij.length; plaats++) {
            if (plaats != behalve && kan(wie, plaats) && waarde(wie, plaats) > meest) {
                beste = plaats;
                meest = waarde(wie, plaats);
            }
        }
        return beste;
    }

    private boolean kan(Aankomst wie, int plaats) {
        return wie.personen() <= vrij[plaats] && wie.mag(plaats) && paden.past(plaats, vrij[plaats], wie.personen());
    }

    private void kies(Aankomst wie) {
        int beste = beste(wie, NERGENS);
        if (beste != NERGENS && waarde(wie, beste) >= drempel * wie.personen()) {
            plaats(wie, beste);
        } else {
            wachtend.add(wie);
        }
    }

    private void plaats(Aankomst wie, int plaats) {
        vrij[plaats] -= wie.personen();
        besluiten.add(new Besluit(wie, plaats));
    }

    /** A place behind its pad takes from who waits whoever costs least there. */
    private void vulAan() {
        for (int plaats = 0; plaats < vrij.length; plaats++) {
            var wie = nodig(plaats);
            while (wie != null) {
                wachtend.remove(wie);
                plaats(wie, plaats);
                wie = nodig(plaats);
            }
        }
    }

    private @Nullable Aankomst nodig(int plaats) {
        if (!paden.looptAchter(plaats, vrij[plaats])) {
            return null;
        }
        return wachtend.stream()
                .filter(wie -> kan(wie, plaats) && wie.punten()[plaats] > 0)
                .max(Comparator.comparingDouble(wie -> wie.netto(plaats, prijzen[plaats]) / wie.personen()))
                .orElse(null);
    }
}

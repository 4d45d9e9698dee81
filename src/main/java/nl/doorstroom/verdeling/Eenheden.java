package nl.doorstroom.verdeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The units that take part: groups pooled, areas without inhabitants left out, in the order of the tie rule. So of two
 * units at equal priority the one with the lower index goes first.
 */
final class Eenheden {
    private final Deelnemer[] rij;
    private final long[] inwoners;
    private final long som;

    private Eenheden(Deelnemer[] rij) {
        Arrays.sort(rij);
        this.rij = rij;
        this.inwoners = Arrays.stream(rij).mapToLong(Deelnemer::inwoners).toArray();
        this.som = Arrays.stream(inwoners).reduce(0, Math::addExact);
    }

    static Eenheden van(Verdeelvraag vraag) {
        return new Eenheden(gebundeld(vraag).stream()
                .filter(eenheid -> eenheid.inwoners() > 0)
                .toArray(Deelnemer[]::new));
    }

    private static List<Deelnemer> gebundeld(Verdeelvraag vraag) {
        if (vraag.groepen().isEmpty()) {
            return vraag.deelnemers();
        }
        var uitvoerders = new HashMap<String, String>();
        vraag.groepen().forEach(groep -> groep.leden().forEach(lid -> uitvoerders.put(lid, groep.uitvoerder())));
        var eenheden = new ArrayList<>(vraag.deelnemers());
        eenheden.removeIf(deelnemer -> uitvoerders.containsKey(deelnemer.sleutel()));
        bundels(vraag, uitvoerders).forEach((uitvoerder, samen) -> eenheden.add(new Deelnemer(uitvoerder, samen)));
        return eenheden;
    }

    /** Inhabitants of each group together, by the member that carries out. */
    private static Map<String, Long> bundels(Verdeelvraag vraag, Map<String, String> uitvoerders) {
        var bundels = new HashMap<String, Long>();
        for (var deelnemer : vraag.deelnemers()) {
            var uitvoerder = uitvoerders.get(deelnemer.sleutel());
            if (uitvoerder != null) {
                bundels.merge(uitvoerder, deelnemer.inwoners(), Math::addExact);
            }
        }
        return bundels;
    }

    int aantal() {
        return rij.length;
    }

    long inwoners(int plaats) {
        return inwoners[plaats];
    }

    Deelnemer eenheid(int plaats) {
        return rij[plaats];
    }

    /** Inhabitants of all units together. */
    long som() {
        return som;
    }

    /** The most populous units only. */
    Eenheden eerste(int hoeveel) {
        return new Eenheden(Arrays.copyOf(rij, hoeveel));
    }

    /** The same with other inhabitants (1 or more) in one unit, which may move it to another place in the order. */
    Eenheden met(int plaats, long anders) {
        var kopie = rij.clone();
        kopie[plaats] = new Deelnemer(rij[plaats].sleutel(), anders);
        return new Eenheden(kopie);
    }

    int plaatsVan(Deelnemer eenheid) {
        return Arrays.binarySearch(rij, eenheid);
    }
}

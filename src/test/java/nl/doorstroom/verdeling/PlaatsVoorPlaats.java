package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slow and obvious way: one place at a time to the highest priority. Compared with by the tests. */
final class PlaatsVoorPlaats {
    private PlaatsVoorPlaats() {}

    static Map<String, Long> verdeel(Verdeelvraag vraag) {
        return verdeel(vraag.methode(), vraag.totaal(), vraag.deelnemers());
    }

    private static Map<String, Long> verdeel(Methode methode, long totaal, List<Deelnemer> deelnemers) {
        var aantallen = new HashMap<String, Long>();
        deelnemers.forEach(deelnemer -> aantallen.put(deelnemer.sleutel(), 0L));
        Comparator<Deelnemer> volgorde = (een, ander) -> {
            var links = kwadraat(ander).multiply(deler(methode, aantallen.getOrDefault(een.sleutel(), 0L)));
            var rechts = kwadraat(een).multiply(deler(methode, aantallen.getOrDefault(ander.sleutel(), 0L)));
            return links.compareTo(rechts);
        };
        for (long plaats = 0; plaats < totaal; plaats++) {
            var eerste = deelnemers.stream()
                    .min(volgorde.thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            aantallen.merge(eerste.sleutel(), 1L, Long::sum);
        }
        return inVolgorde(deelnemers, aantallen);
    }

    /** Tries every number of units, the largest first. */
    static Map<String, Long> metMinimum(Verdeelvraag vraag) {
        var opGrootte = vraag.deelnemers().stream().sorted().toList();
        for (int leden = opGrootte.size(); leden > 0; leden--) {
            if (vraag.totaal() >= leden) {
                var aantallen = verdeel(vraag.methode(), vraag.totaal(), opGrootte.subList(0, leden));
                if (aantallen.values().stream()
                        .allMatch(aantal -> aantal >= vraag.minimum().orElseThrow())) {
                    return inVolgorde(vraag.deelnemers(), aantallen);
                }
            }
        }
        throw new AssertionError("No set reaches the minimum.");
    }

    private static Map<String, Long> inVolgorde(List<Deelnemer> deelnemers, Map<String, Long> aantallen) {
        var rij = new LinkedHashMap<String, Long>();
        deelnemers.forEach(deelnemer -> rij.put(deelnemer.sleutel(), aantallen.getOrDefault(deelnemer.sleutel(), 0L)));
        return rij;
    }

    private static BigInteger kwadraat(Deelnemer deelnemer) {
        return BigInteger.valueOf(deelnemer.inwoners()).pow(2);
    }

    /** The square of d(s). */
    private static BigInteger deler(Methode methode, long s) {
        var getal = BigInteger.valueOf(s);
        return switch (methode) {
            case ADAMS -> getal.pow(2);
            case JEFFERSON -> getal.add(BigInteger.ONE).pow(2);
            case WEBSTER -> getal.multiply(BigInteger.TWO).add(BigInteger.ONE).pow(2);
            case HILL -> getal.multiply(getal.add(BigInteger.ONE));
            case HAMILTON, ARTIKEL_29 -> throw new IllegalArgumentException(methode + " has no divisors.");
        };
    }
}

package nl.doorstroom.opvang.opgave;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Which decisions hold at a moment, and what they ask together. */
public final class Boekhouder {
    private Boekhouder() {}

    /** Of every code the newest version that was known; oldest decision first. */
    public static List<Opvangbesluit> geldend(List<Opvangbesluit> alle, Instant bekendOp) {
        return alle.stream()
                .filter(een -> !een.bekendOp().isAfter(bekendOp))
                .collect(Collectors.toMap(
                        Opvangbesluit::code,
                        een -> een,
                        BinaryOperator.maxBy(Comparator.comparingInt(Opvangbesluit::versie)),
                        TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Opvangbesluit::bekendOp)
                        .thenComparing(Opvangbesluit::per)
                        .thenComparing(Opvangbesluit::code))
                .toList();
    }

    /** Where two decisions ask something of one area, kind and day, that which was known last counts. */
    public static Opgavenboek boek(List<Opvangbesluit> geldend, List<Opgave> afgesproken) {
        Map<List<Object>, Opgave> laatste = new LinkedHashMap<>();
        geldend.forEach(besluit -> besluit.opgaven().forEach(een -> laatste.put(sleutel(een), een)));
        afgesproken.forEach(een -> laatste.putIfAbsent(sleutel(een), een));
        return new Opgavenboek(laatste.values());
    }

    private static List<Object> sleutel(Opgave opgave) {
        return List.of(opgave.gebied(), opgave.soort(), opgave.per());
    }

    /** The newest of the decisions that lay down something of this kind; empty when none does. */
    public static Optional<Opvangbesluit> nieuwste(List<Opvangbesluit> geldend, Opgavesoort soort) {
        return geldend.stream().filter(een -> een.kolom(soort).isPresent()).reduce((_, later) -> later);
    }
}

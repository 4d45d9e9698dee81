package nl.doorstroom.verdeling;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One component of a key: a part of the total goes by this measure.
 *
 * @param naam for instance "inwoners"
 * @param gewicht the part of the total that goes by this measure, from 0 to 1
 * @param maat the measure by area; 0 or more, above 0 somewhere
 */
public record Bestanddeel(String naam, Breuk gewicht, Map<String, Breuk> maat) {
    public Bestanddeel {
        maat = Collections.unmodifiableMap(new TreeMap<>(maat));
        if (gewicht.compareTo(Breuk.NUL) < 0 || maat.values().stream().anyMatch(m -> m.compareTo(Breuk.NUL) < 0)) {
            throw new IllegalArgumentException("Bestanddeel (" + naam + ") must have no negative gewicht or maat.");
        }
        if (maat.values().stream().allMatch(Breuk.NUL::equals)) {
            throw new IllegalArgumentException("Bestanddeel (" + naam + ") measures nothing anywhere.");
        }
    }

    /** A component with a whole number as measure, such as inhabitants. */
    public static Bestanddeel van(String naam, Breuk gewicht, Map<String, Long> maat) {
        return new Bestanddeel(
                naam,
                gewicht,
                maat.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Breuk.van(e.getValue()))));
    }

    /** Everybody's part of the places that a key hands out, through this component alone: weight × measure ÷ all. */
    Map<String, Breuk> aandelen() {
        var factor = gewicht.gedeeldDoor(maat.values().stream().reduce(Breuk.NUL, Breuk::plus));
        var aandelen = new TreeMap<String, Breuk>();
        maat.forEach((sleutel, waarde) -> aandelen.put(sleutel, waarde.maal(factor)));
        return aandelen;
    }
}

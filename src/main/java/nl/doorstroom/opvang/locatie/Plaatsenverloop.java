package nl.doorstroom.opvang.locatie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many places there are through time: from each day on so many, until the next. A locatie that closes has 0, and more
 * again when it opens once more.
 *
 * <pre>{@code
 * Plaatsenverloop.van(Map.of(OPEN, 300, DICHT, 0)).op(DICHT) // 0
 * }</pre>
 *
 * @param vanaf places from a day on, 0 or more
 */
public record Plaatsenverloop(NavigableMap<LocalDate, Integer> vanaf) {
    /** Nothing told yet. */
    public static final Plaatsenverloop GEEN = new Plaatsenverloop(new TreeMap<>());

    public Plaatsenverloop {
        vanaf = Collections.unmodifiableNavigableMap(new TreeMap<>(vanaf));
        vanaf.forEach((dag, plaatsen) -> {
            if (plaatsen < 0) {
                throw new IllegalArgumentException("Plaatsen (" + plaatsen + ") vanaf " + dag + " must be 0 or more.");
            }
        });
    }

    public static Plaatsenverloop van(Map<LocalDate, Integer> vanaf) {
        return new Plaatsenverloop(new TreeMap<>(vanaf));
    }

    /** Places on a day; 0 before the first day that is told. */
    public int op(LocalDate dag) {
        var laatst = vanaf.floorEntry(dag);
        return laatst == null ? 0 : laatst.getValue();
    }
}

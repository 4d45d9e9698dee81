package nl.doorstroom.opvang.pijplijn;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How steps went before: of everything that left a step, how much went on.
 *
 * @param perStap what left each step; steps that nothing left yet are not in it
 */
public record Ervaring(Map<Stap, Uitkomsten> perStap) {
    public Ervaring {
        var kopie = new EnumMap<Stap, Uitkomsten>(Stap.class);
        kopie.putAll(perStap);
        perStap = Collections.unmodifiableMap(kopie);
    }

    /**
     * What left a step: 1 or more together.
     *
     * @param verder what went on, 0 or more
     * @param gestopt what ended there, 0 or more
     */
    public record Uitkomsten(int verder, int gestopt) {
        public Uitkomsten {
            if (verder < 0 || gestopt < 0 || verder + gestopt == 0) {
                throw new IllegalArgumentException("Uitkomsten (" + verder + ", " + gestopt + ") must tell something.");
            }
        }

        Kans kans() {
            return Kans.van(verder, (long) verder + gestopt);
        }
    }

    /** @param voorbij all that ever left a step */
    public static Ervaring van(List<Verloop> voorbij) {
        var perStap = new EnumMap<Stap, Uitkomsten>(Stap.class);
        for (var een : voorbij) {
            perStap.merge(
                    een.stap(),
                    een.verder() ? new Uitkomsten(1, 0) : new Uitkomsten(0, 1),
                    (tot, erbij) -> new Uitkomsten(tot.verder + erbij.verder, tot.gestopt + erbij.gestopt));
        }
        return new Ervaring(perStap);
    }

    /** That something left a step: it went on, or ended there. */
    public record Verloop(Stap stap, boolean verder) {}

    /** How likely it is that what is in a step gets open, of the steps of which enough is known for it. */
    public Map<Stap, Kans> kansen() {
        var kansen = new EnumMap<Stap, Kans>(Stap.class);
        for (var stap : Stap.values()) {
            kansVanaf(stap).ifPresent(kans -> kansen.put(stap, kans));
        }
        return kansen;
    }

    /** How likely it is that what is in a step gets open; empty when of one of the steps nothing is known. */
    public Optional<Kans> kansVanaf(Stap stap) {
        var kans = Optional.of(Kans.ZEKER);
        for (var een : stap.nogTeGaan()) {
            kans = kans.flatMap(tot -> Optional.ofNullable(perStap.get(een)).map(wat -> tot.en(wat.kans())));
        }
        return kans;
    }
}

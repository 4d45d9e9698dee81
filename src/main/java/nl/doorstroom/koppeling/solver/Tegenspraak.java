package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;

/**
 * Finds a smallest set of rules that cannot be kept together. Fixed households are looked at by themselves; the other rules
 * by asking again and again whether a part of them can be kept, each time leaving out half of what may not matter (after
 * Junker's QuickXplain, 2004).
 */
final class Tegenspraak {
    private final Koppelvraag vraag;
    private final Koppelinstelling instelling;
    private final Clock clock;

    /** @param clock when to stop looking for fewer rules */
    Tegenspraak(Koppelvraag vraag, Koppelinstelling instelling, Clock clock) {
        this.vraag = vraag;
        this.instelling = instelling;
        this.clock = clock;
    }

    /** Fixed households that contradict each other, a ruled out pair or a capacity; empty when none does. */
    Optional<List<Koppelregel>> tussenVastgezette() {
        var vast = vraag.regels().stream()
                .filter(Vastgezet.class::isInstance)
                .map(Vastgezet.class::cast)
                .toList();
        return Stream.<Optional<List<Koppelregel>>>of(verboden(vast), dubbel(vast), teVol(vast))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Koppelregel>> verboden(List<Vastgezet> vast) {
        return vast.stream()
                .filter(pin -> vraag.punten().isVerboden(pin.huishouden(), pin.plaats()))
                .findFirst()
                .map(List::of);
    }

    private static Optional<List<Koppelregel>> dubbel(List<Vastgezet> vast) {
        Map<Integer, Vastgezet> eerste = new HashMap<>();
        for (var pin : vast) {
            var ander = eerste.putIfAbsent(pin.huishouden(), pin);
            if (ander != null && ander.plaats() != pin.plaats()) {
                return Optional.of(List.of(ander, pin));
            }
        }
        return Optional.empty();
    }

    /** The largest households first: as few as possible that do not fit together. */
    private Optional<List<Koppelregel>> teVol(List<Vastgezet> vast) {
        for (int m = 0; m < vraag.plaatsen().size(); m++) {
            int plaats = m;
            var hier = vast.stream()
                    .filter(pin -> pin.plaats() == plaats)
                    .sorted(Comparator.comparingInt(this::personen).reversed())
                    .toList();
            int left = vraag.plaatsen().get(m).capaciteit();
            for (int i = 0; i < hier.size(); i++) {
                left -= personen(hier.get(i));
                if (left < 0) {
                    return Optional.of(List.copyOf(hier.subList(0, i + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private int personen(Vastgezet pin) {
        return vraag.huishoudens().get(pin.huishouden()).personen();
    }

    /**
     * Rules that cannot be kept together.
     *
     * @param isKleinste whether it is certain that none of them can be missed; there was no time to find out when not
     */
    record Gevonden(List<Koppelregel> regels, boolean isKleinste) {}

    /**
     * A smallest part of the rules that cannot be kept; the rules of the question cannot. Of more such parts it is one with
     * rules about much, for those are few: two halves of the country rather than every gemeente of one half.
     */
    Gevonden kleinste() {
        var breedsteEerst = vraag.regels().stream()
                .sorted(Comparator.comparingLong(Tegenspraak::breedte).reversed())
                .toList();
        var gevonden = Collections.newSetFromMap(new IdentityHashMap<Koppelregel, Boolean>());
        gevonden.addAll(kleinste(List.of(), false, breedsteEerst.subList(0, genoeg(breedsteEerst))));
        return new Gevonden(vraag.regels().stream().filter(gevonden::contains).toList(), !clock.isOver());
    }

    /** How many of the first rules are impossible already, doubling the number: a conflict is mostly about few. */
    private int genoeg(List<Koppelregel> rules) {
        int many = 1;
        while (many < rules.size() && !isImpossible(rules.subList(0, many))) {
            many *= 2;
        }
        return Math.min(many, rules.size());
    }

    /** Pairs that a rule is about. */
    private static long breedte(Koppelregel regel) {
        return switch (regel) {
            case Koppelregel.Vastgezet _ -> 1;
            case Koppelregel.Rij rij ->
                (long) rij.huishoudens().cardinality() * rij.plaatsen().cardinality();
        };
    }

    /** What of these rules, together with a ground that is kept anyway, makes it impossible. */
    private List<Koppelregel> kleinste(List<Koppelregel> ground, boolean groundGrew, List<Koppelregel> rules) {
        if (groundGrew && isImpossible(ground)) {
            return List.of();
        }
        if (rules.size() == 1) {
            return rules;
        }
        int half = rules.size() / 2;
        var first = rules.subList(0, half);
        var second = rules.subList(half, rules.size());
        var fromSecond = kleinste(samen(ground, first), true, second);
        var fromFirst = kleinste(samen(ground, fromSecond), !fromSecond.isEmpty(), first);
        return samen(fromFirst, fromSecond);
    }

    private static List<Koppelregel> samen(List<Koppelregel> one, List<Koppelregel> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private boolean isImpossible(List<Koppelregel> rules) {
        return Search.isImpossible(new Opgave(vraag.metRegels(rules)).model(), instelling, clock);
    }
}

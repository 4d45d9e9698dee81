package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;

/** Synthetic questions of many kinds, for tests. */
final class Vragen {
    /** How points are made. */
    enum Soort {
        WILLEKEURIG,
        HELE_GETALLEN,
        GELIJK,
        PER_PERSOON,
        /** What a place gains by a household falls as the household grows: the hard types of the assignment literature. */
        TEGENDRAADS,
        MET_NEGATIEF
    }

    private Vragen() {}

    /**
     * @param room persons that fit, as a part of the persons that wait
     * @param forbidden part of the pairs that is ruled out
     */
    static Koppelvraag vraag(Random random, Soort soort, int households, int places, double room, double forbidden) {
        var persons = IntStream.range(0, households).map(h -> size(random)).toArray();
        double total = IntStream.of(persons).sum() * room;
        var share = IntStream.range(0, places)
                .mapToDouble(m -> 0.2 + random.nextDouble())
                .toArray();
        double whole = Arrays.stream(share).sum();
        var points = new double[households][places];
        for (int h = 0; h < households; h++) {
            for (int m = 0; m < places; m++) {
                points[h][m] =
                        random.nextDouble() < forbidden ? Puntentabel.VERBODEN : points(random, soort, persons[h]);
            }
        }
        return Koppelvraag.van(
                IntStream.range(0, households)
                        .mapToObj(h -> new Huishouden("H" + h, persons[h]))
                        .toList(),
                IntStream.range(0, places)
                        .mapToObj(m -> new Plaats("P" + m, (int) Math.round(total * share[m] / whole)))
                        .toList(),
                Puntentabel.van(points, places));
    }

    private static int size(Random random) {
        return random.nextInt(10) < 6 ? 1 : 1 + random.nextInt(6);
    }

    private static double points(Random random, Soort soort, int persons) {
        return switch (soort) {
            case WILLEKEURIG -> random.nextDouble() * 100;
            case HELE_GETALLEN -> random.nextInt(8);
            case GELIJK -> 10;
            case PER_PERSOON -> Math.round(1000 * persons * (1 + random.nextDouble())) / 100.0;
            case TEGENDRAADS -> 30 - 3 * persons + random.nextInt(5);
            case MET_NEGATIEF -> random.nextInt(21) - 8;
        };
    }

    /** Some rules that may or may not go together, of every measure. */
    static List<Koppelregel> regels(Random random, Koppelvraag vraag, int aantal) {
        var regels = new ArrayList<Koppelregel>();
        for (int i = 0; i < aantal; i++) {
            var maat = Maat.values()[random.nextInt(3)];
            var wie = some(random, vraag.huishoudens().size());
            var waar = some(random, vraag.plaatsen().size());
            double most = maat == Maat.PUNTEN ? 150 : 8;
            double minimum = random.nextBoolean() ? 0 : Math.floor(random.nextDouble() * most / 2);
            double maximum =
                    random.nextBoolean() ? Double.POSITIVE_INFINITY : minimum + Math.floor(random.nextDouble() * most);
            regels.add(new Rij("regel " + i, wie, waar, maat, minimum, maximum));
        }
        return regels;
    }

    private static BitSet some(Random random, int size) {
        var set = new BitSet();
        IntStream.range(0, size).filter(i -> random.nextInt(3) > 0).forEach(set::set);
        set.set(random.nextInt(size));
        return set;
    }
}

package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that limits a plan, numbered: first the capacity of the places that can run full, then the rules. Every row
 * gets a price. Households that count in the same rules form a group and pay the same prices.
 */
final class Rows {
    private static final int[] NONE = {};

    /** Row of the capacity of a place; -1 when all who may go there fit. */
    final int[] ofPlace;
    /** Place of a capacity row. */
    final int[] placeOf;

    final Row[] extra;
    /** Lowest and highest value of every row; minus infinity where nothing is demanded. */
    final double[] lower;

    final double[] upper;
    /** Group of every household. */
    final int[] group;
    /** Which extra rows a pair counts in, by group and place. */
    final int[][][] touching;

    Rows(Model model, List<Row> all) {
        this.extra = all.stream().filter(row -> matters(model, row)).toArray(Row[]::new);
        var full = scarcePlaces(model);
        this.ofPlace = new int[model.places];
        this.placeOf = full.stream().toArray();
        Arrays.fill(ofPlace, -1);
        for (int row = 0; row < placeOf.length; row++) {
            ofPlace[placeOf[row]] = row;
        }
        this.lower = lower();
        this.upper = upper(model);
        var members = new ArrayList<BitSet>();
        this.group = groups(model.households, members);
        this.touching = new int[members.size()][][];
        for (int g = 0; g < touching.length; g++) {
            touching[g] = touching(members.get(g), model.places);
        }
    }

    int count() {
        return placeOf.length + extra.length;
    }

    int capacityRows() {
        return placeOf.length;
    }

    /** The price of this row may only be 0 or more: it only has a maximum. */
    boolean onlyMaximum(int row) {
        return lower[row] == Double.NEGATIVE_INFINITY;
    }

    boolean onlyMinimum(int row) {
        return upper[row] == Double.POSITIVE_INFINITY;
    }

    private static boolean matters(Model model, Row row) {
        double most = 0;
        double least = 0;
        for (int h = row.households().nextSetBit(0);
                h >= 0;
                h = row.households().nextSetBit(h + 1)) {
            for (int m = row.places().nextSetBit(0); m >= 0; m = row.places().nextSetBit(m + 1)) {
                if (model.allows(h, m)) {
                    double value = row.coefficient(model.persons[h], model.points[h][m]);
                    most += Math.max(0, value);
                    least += Math.min(0, value);
                }
            }
        }
        return row.maximum() < most || row.minimum() > least;
    }

    private static BitSet scarcePlaces(Model model) {
        var demand = new long[model.places];
        for (int h = 0; h < model.households; h++) {
            for (int m = 0; m < model.places; m++) {
                demand[m] += model.allows(h, m) ? model.persons[h] : 0;
            }
        }
        var full = new BitSet();
        for (int m = 0; m < model.places; m++) {
            full.set(m, demand[m] > model.capacity[m]);
        }
        return full;
    }

    private double[] lower() {
        var result = new double[count()];
        Arrays.fill(result, Double.NEGATIVE_INFINITY);
        for (int e = 0; e < extra.length; e++) {
            result[placeOf.length + e] = extra[e].lower();
        }
        return result;
    }

    private double[] upper(Model model) {
        var result = new double[count()];
        for (int row = 0; row < placeOf.length; row++) {
            result[row] = model.capacity[placeOf[row]];
        }
        for (int e = 0; e < extra.length; e++) {
            result[placeOf.length + e] = extra[e].maximum();
        }
        return result;
    }

    private int[] groups(int households, List<BitSet> members) {
        Map<BitSet, Integer> known = new HashMap<>();
        var result = new int[households];
        for (int h = 0; h < households; h++) {
            var signature = new BitSet();
            for (int e = 0; e < extra.length; e++) {
                signature.set(e, extra[e].households().get(h));
            }
            result[h] = known.computeIfAbsent(signature, fresh -> {
                members.add(fresh);
                return members.size() - 1;
            });
        }
        return result;
    }

    private int[][] touching(BitSet signature, int places) {
        var result = new int[places][];
        for (int m = 0; m < places; m++) {
            int place = m;
            var rows =
                    signature.stream().filter(e -> extra[e].places().get(place)).toArray();
            result[m] = rows.length == 0 ? NONE : rows;
        }
        return result;
    }
}

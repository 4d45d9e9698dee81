package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Zeshoek;
import nl.doorstroom.kern.Gebiedscode;

/** Draws pointy-top hexagons of radius 12; odd rows lie half a cell to the right. Coordinates are in the units of the SVG. */
final class Zeshoekraster {
    /** One cell around its own centre. */
    static final String CEL = "M0-12 10.4-6v12L0 12-10.4 6V-6Z";

    private static final double BREEDTE = 20.8;
    private static final double HOOGTE = 18;
    /** Corners of a cell, clockwise from the top. */
    private static final double[][] HOEKEN = {{0, -12}, {10.4, -6}, {10.4, 6}, {0, 12}, {-10.4, 6}, {-10.4, -6}};
    /** Neighbours to the east, south-east and south-west, each with the two corners of the side in between. */
    private static final int[][] ZIJDEN = {{1, 2}, {2, 3}, {3, 4}};

    private final Map<Zeshoek, Gebiedscode> provincies = new HashMap<>();
    private int kolommen;
    private int rijen;

    void plaats(Zeshoek cel, Gebiedscode provincie) {
        provincies.put(cel, provincie);
        kolommen = Math.max(kolommen, cel.kolom());
        rijen = Math.max(rijen, cel.rij());
    }

    static double x(Zeshoek cel) {
        return BREEDTE * (cel.kolom() + (Math.floorMod(cel.rij(), 2) == 1 ? 0.5 : 0)) + 14;
    }

    static double y(Zeshoek cel) {
        return HOOGTE * cel.rij() + 14;
    }

    String viewBox() {
        return "0 0 " + getal(BREEDTE * (kolommen + 0.5) + 28) + " " + getal(HOOGTE * rijen + 28);
    }

    /** The sides between cells of different provinces, as one path. */
    String grenzen() {
        var pad = new ArrayList<String>();
        provincies.forEach((cel, provincie) -> {
            var buren = buren(cel);
            for (var i = 0; i < buren.size(); i++) {
                var ander = provincies.get(buren.get(i));
                if (ander != null && !ander.equals(provincie)) {
                    pad.add(zijde(cel, ZIJDEN[i]));
                }
            }
        });
        return pad.stream().sorted().reduce("", String::concat);
    }

    /** At most one decimal; some thousand of these stand in a map, hence no formatter. */
    static String getal(double waarde) {
        var tienden = Math.round(waarde * 10);
        var rest = Math.abs(tienden % 10);
        return rest == 0 ? Long.toString(tienden / 10) : tienden / 10 + "." + rest;
    }

    private static List<Zeshoek> buren(Zeshoek cel) {
        var schuif = Math.floorMod(cel.rij(), 2);
        return List.of(
                new Zeshoek(cel.kolom() + 1, cel.rij()),
                new Zeshoek(cel.kolom() + schuif, cel.rij() + 1),
                new Zeshoek(cel.kolom() + schuif - 1, cel.rij() + 1));
    }

    private static String zijde(Zeshoek cel, int[] hoeken) {
        return "M" + hoek(cel, hoeken[0]) + "L" + hoek(cel, hoeken[1]);
    }

    private static String hoek(Zeshoek cel, int hoek) {
        return getal(x(cel) + HOEKEN[hoek][0]) + " " + getal(y(cel) + HOEKEN[hoek][1]);
    }
}

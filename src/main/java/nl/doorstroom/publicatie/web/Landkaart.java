package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Zeshoek;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;

/**
 * The country as hexagons, one a gemeente, coloured by a measure.
 *
 * @param grenzen path between cells of different provinces
 * @param cellen in the order in which one reads a page: row by row
 */
public record Landkaart(String titel, String viewBox, String grenzen, List<Cel> cellen, List<Klassen.Klasse> legenda) {
    /** The form of a cell around its own centre, to be placed by {@code use}. */
    public static final String VORM = Zeshoekraster.CEL;

    /**
     * @param uitleg value and place in the ranking
     * @param buiten whether the cell lies outside the chosen area
     */
    public record Cel(String adres, String naam, String uitleg, String x, String y, String stijl, boolean buiten) {
        private Cel op(String ander) {
            return new Cel(ander, naam, uitleg, x, y, stijl, buiten);
        }
    }

    static Landkaart van(Beeld beeld, Maat maat, Gebiedscode gebied, Function<Gemeentecijfers, String> adres) {
        var waarden = beeld.regels().stream()
                .map(maat::waarde)
                .filter(Objects::nonNull)
                .toList();
        var binnen = beeld.regelsIn(gebied).stream()
                .map(regel -> regel.gemeente().code())
                .collect(Collectors.toSet());
        var geplaatst = plaats(beeld);
        var raster = new Zeshoekraster();
        geplaatst.forEach(
                cel -> raster.plaats(cel.plek(), cel.cijfers().provincie().code()));
        var klassen = Klassen.van(maat, waarden);
        var plaatsen = plaatsen(waarden);
        return new Landkaart(
                "Kaart van Nederland: " + maat.inZin() + " per gemeente",
                raster.viewBox(),
                raster.grenzen(),
                geplaatst.stream()
                        .map(cel -> cel(cel, maat, klassen, plaatsen, binnen).op(adres.apply(cel.cijfers())))
                        .toList(),
                klassen.klassen());
    }

    /** The gemeenten that have a cell, row by row. */
    private static List<Geplaatst> plaats(Beeld beeld) {
        return beeld.regels().stream()
                .flatMap(regel -> beeld.indeling().zeshoek(regel.gemeente().code()).stream()
                        .map(cel -> new Geplaatst(cel, regel)))
                .sorted(Comparator.<Geplaatst>comparingInt(cel -> cel.plek().rij())
                        .thenComparingInt(cel -> cel.plek().kolom()))
                .toList();
    }

    private record Geplaatst(Zeshoek plek, Gemeentecijfers cijfers) {}

    private static Cel cel(
            Geplaatst cel, Maat maat, Klassen klassen, Map<BigDecimal, Integer> plaatsen, Set<Gebiedscode> binnen) {
        var cijfers = cel.cijfers();
        var waarde = maat.waarde(cijfers);
        var plaats = waarde == null || maat == Maat.OP_SCHEMA ? "" : " (plaats " + plaatsen.get(waarde) + ")";
        return new Cel(
                cijfers.adres(),
                cijfers.gemeente().naam(),
                maat.tekst(waarde) + plaats,
                Zeshoekraster.getal(Zeshoekraster.x(cel.plek())),
                Zeshoekraster.getal(Zeshoekraster.y(cel.plek())),
                klassen.stijl(waarde),
                !binnen.contains(cijfers.gemeente().code()));
    }

    /** Place of each value, the highest first; equal values share one. */
    private static Map<BigDecimal, Integer> plaatsen(List<BigDecimal> waarden) {
        var aflopend = waarden.stream().sorted(Comparator.reverseOrder()).toList();
        var plaatsen = new HashMap<BigDecimal, Integer>();
        for (var i = 0; i < aflopend.size(); i++) {
            plaatsen.putIfAbsent(aflopend.get(i), i + 1);
        }
        return plaatsen;
    }
}

package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    public record Cel(String adres, String naam, String uitleg, String x, String y, String stijl, boolean buiten) {}

    static Landkaart van(Beeld beeld, Maat maat, Gebiedscode gebied) {
        var waarden = beeld.regels().stream()
                .map(maat::waarde)
                .filter(Objects::nonNull)
                .toList();
        var klassen = Klassen.van(maat, waarden);
        var binnen = new HashSet<Gebiedscode>();
        beeld.regelsIn(gebied).forEach(regel -> binnen.add(regel.gemeente().code()));
        var raster = new Zeshoekraster();
        var cellen = new ArrayList<Geplaatst>();
        for (var regel : beeld.regels()) {
            beeld.indeling().zeshoek(regel.gemeente().code()).ifPresent(cel -> {
                raster.plaats(cel, regel.provincie().code());
                cellen.add(new Geplaatst(cel, regel));
            });
        }
        cellen.sort(Comparator.<Geplaatst>comparingInt(cel -> cel.plek().rij())
                .thenComparingInt(cel -> cel.plek().kolom()));
        var plaatsen = plaatsen(waarden);
        return new Landkaart(
                "Kaart van Nederland: " + maat.naam().toLowerCase(java.util.Locale.ROOT) + " per gemeente",
                raster.viewBox(),
                raster.grenzen(),
                cellen.stream()
                        .map(cel -> cel(cel, maat, klassen, plaatsen, binnen))
                        .toList(),
                klassen.klassen());
    }

    private record Geplaatst(Zeshoek plek, Gemeentecijfers cijfers) {}

    private static Cel cel(
            Geplaatst cel, Maat maat, Klassen klassen, Map<BigDecimal, Integer> plaatsen, Set<Gebiedscode> binnen) {
        var cijfers = cel.cijfers();
        var waarde = maat.waarde(cijfers);
        var plaats = waarde == null ? "" : " (plaats " + plaatsen.get(waarde) + ")";
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

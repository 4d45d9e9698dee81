package nl.doorstroom.publicatie.opvang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Gemeentecijfers;

/** The table of places of reception of every gemeente. It tells of gemeenten and never of a locatie, so no address stands in it. */
public final class Plekken {
    /** Where the table stands. */
    public static final String PAD = "/opvang/plekken";

    private Plekken() {}

    /** @param bijschrift says of which day the places are */
    public static TableDefinition<Gemeentecijfers> tabel(String bijschrift) {
        var kolommen = new ArrayList<Column<Gemeentecijfers>>();
        kolommen.add(Column.<Gemeentecijfers>text(
                        "gemeente", "Gemeente", cijfers -> cijfers.gemeente().naam())
                .linkedTo(cijfers -> cijfers.adres() + "#opvang"));
        kolommen.add(Column.text(
                "provincie", "Provincie", cijfers -> cijfers.provincie().naam()));
        kolommen.add(Column.bar("samen", "Plekken samen", cijfers -> cijfers.plaatsen(EnumSet.allOf(Kolom.class))));
        Arrays.stream(Kolom.values()).map(Plekken::kolom).forEach(kolommen::add);
        kolommen.add(Column.decimal("per-1000", "Per 1.000 inw.", Gemeentecijfers::opvangPerDuizend));
        return new TableDefinition<>(bijschrift, List.copyOf(kolommen), "-samen", Plekken::zoektekst);
    }

    private static Column<Gemeentecijfers> kolom(Kolom kolom) {
        return Column.number(
                kolom.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                DutchFormat.capitalized(kort(kolom)),
                cijfers -> cijfers.plaatsen(Set.of(kolom)));
    }

    private static String kort(Kolom kolom) {
        return switch (kolom) {
            case REGULIER -> "regulier";
            case NOODOPVANG -> "noodopvang";
            case CRISISNOODOPVANG -> "crisisnoodopvang";
            case OEKRAINE -> "uit Oekraïne";
            case AMV_COA -> "amv bij COA";
            case AMV_NIDOS -> "amv bij Nidos";
        };
    }

    private static String zoektekst(Gemeentecijfers cijfers) {
        return cijfers.gemeente().naam() + " " + cijfers.gemeente().code() + " "
                + cijfers.provincie().naam();
    }
}

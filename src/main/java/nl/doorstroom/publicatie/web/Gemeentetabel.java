package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;

/** The table of gemeenten of one version: the same on the map, in the list and on the pages of regions. */
final class Gemeentetabel {
    private Gemeentetabel() {}

    static TableDefinition<Gemeentecijfers> van(Beeld beeld, String bijschrift) {
        var kolommen = new ArrayList<>(altijd(beeld));
        if (beeld.versie().uitgangspunten().amvTotaal() != null) {
            kolommen.add(Column.number("amv", "Waarvan amv", Gemeentecijfers::amv));
        }
        beeld.vorige()
                .ifPresent(vorige -> kolommen.add(Column.change(
                        "verandering", "T.o.v. " + vorige.code().halfjaar(), Gemeentecijfers::verandering)));
        return new TableDefinition<>(bijschrift, kolommen, "-taakstelling", Gemeentetabel::zoektekst);
    }

    private static List<Column<Gemeentecijfers>> altijd(Beeld beeld) {
        return List.of(
                Column.<Gemeentecijfers>text(
                                "gemeente",
                                "Gemeente",
                                cijfers -> cijfers.gemeente().naam())
                        .linkedTo(cijfers ->
                                cijfers.adres() + "?versie=" + beeld.kop().code()),
                Column.<Gemeentecijfers>text(
                                "provincie",
                                "Provincie",
                                cijfers -> cijfers.provincie().naam())
                        .linkedTo(cijfers -> Adres.van(cijfers.provincie())),
                Column.number("inwoners", "Inwoners", Gemeentecijfers::inwoners),
                Column.bar("taakstelling", "Taakstelling", Gemeentecijfers::aantal),
                Column.decimal("per-1000", "Per 1.000 inw.", Gemeentecijfers::perDuizend));
    }

    private static String zoektekst(Gemeentecijfers cijfers) {
        return cijfers.gemeente().naam() + " " + cijfers.gemeente().code() + " "
                + cijfers.provincie().naam() + " " + cijfers.veiligheidsregio().naam();
    }
}

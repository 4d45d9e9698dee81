package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;

/** Tables of a version as files: with the area codes that others join on, and where the figures come from. */
final class Bestanden {
    private Bestanden() {}

    static ExportTable tabel(
            Beeld beeld,
            String titel,
            TableDefinition<Gemeentecijfers> tabel,
            List<Gemeentecijfers> regels,
            TableRequest vraag) {
        var kolommen = new ArrayList<Column<Gemeentecijfers>>();
        kolommen.add(Column.text(
                "gm_code", "Code", cijfers -> cijfers.gemeente().code().waarde()));
        kolommen.addAll(tabel.columns());
        kolommen.add(Column.text(
                "veiligheidsregio",
                "Veiligheidsregio",
                cijfers -> cijfers.veiligheidsregio().naam()));
        var metCode = new TableDefinition<>(tabel.caption(), kolommen, tabel.defaultSort(), tabel.searchText());
        return metCode.export(titel, verantwoording(beeld), regels, vraag);
    }

    /** Source, date and rule of a version, one line each. */
    static List<String> verantwoording(Beeld beeld) {
        var kop = beeld.kop();
        return List.of(
                "Versie: " + Versietekst.versie(kop),
                "Toestand: " + Versietekst.toestand(kop),
                "Bron: " + Versietekst.bron(kop.bron()),
                "Aantallen per gemeente: " + kop.herkomst().naam(),
                "Inwoners: CBS, " + DutchFormat.date(kop.uitgangspunten().inwonersOp()),
                "Methode: " + kop.uitgangspunten().methode().naam(),
                "Controlegetal (SHA-256): " + kop.controlegetal(),
                "Licentie: CC0 1.0");
    }
}

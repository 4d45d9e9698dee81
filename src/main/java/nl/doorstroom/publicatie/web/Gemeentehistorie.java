package nl.doorstroom.publicatie.web;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;

/** One gemeente in every version, as a file holds it. */
record Gemeentehistorie(Gebiedscode gemeente, List<Regel> regels) {
    private static final List<Column<Regel>> KOLOMMEN = List.of(
            Column.text("versie", "Versie", regel -> regel.beeld().kop().code().toString()),
            Column.text(
                    "herkomst",
                    "Herkomst",
                    regel -> regel.beeld().kop().herkomst().naam()),
            Column.number("inwoners", "Inwoners", regel -> regel.cijfers().inwoners()),
            Column.number(
                    "taakstelling", "Taakstelling", regel -> regel.cijfers().aantal()),
            Column.number("waarvan_amv", "Waarvan amv", regel -> regel.cijfers().amv()),
            Column.text(
                    "bron",
                    "Bron",
                    regel -> Versietekst.bron(regel.beeld().kop().bron())));

    record Regel(Beeld beeld, Gemeentecijfers cijfers) {}

    /** Empty when the gemeente is in no version. */
    static Optional<Gemeentehistorie> van(List<Beeld> beelden, Gebiedscode gemeente) {
        var regels = beelden.stream()
                .flatMap(beeld -> beeld.find(gemeente).stream().map(cijfers -> new Regel(beeld, cijfers)))
                .toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Gemeentehistorie(gemeente, regels));
    }

    ExportTable tabel(TableRequest vraag) {
        var titel = "Taakstelling " + regels.getFirst().cijfers().gemeente().naam();
        var tabel = new TableDefinition<>(titel, KOLOMMEN, "-versie", regel -> "");
        return tabel.export(titel, List.of("Doorstroom, gemeente " + gemeente), regels, vraag);
    }
}

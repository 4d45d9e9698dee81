package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.audit.Auditregel;
import nl.doorstroom.toegang.dossier.Dossier;

/** A dossier with the name of its gemeente, as tables show it. */
record Dossierregel(Dossier dossier, String gemeente) {
    static final TableDefinition<Dossierregel> TABEL = new TableDefinition<>(
            "Dossiers die bij je werk horen",
            List.of(
                    Column.<Dossierregel>text(
                                    "nummer",
                                    "Dossier",
                                    regel -> regel.dossier().nummer())
                            .linkedTo(regel -> "/dossiers/" + regel.dossier().nummer()),
                    Column.text(
                            "soort", "Soort", regel -> regel.dossier().soort().naam()),
                    Column.text("gemeente", "Gemeente", Dossierregel::gemeente),
                    Column.text(
                            "vertrouwelijkheid",
                            "Vertrouwelijkheid",
                            regel -> regel.dossier().soort().vertrouwelijkheid().naam())),
            "-nummer",
            regel -> regel.dossier().nummer() + " " + regel.gemeente());

    static final TableDefinition<Auditregel> INZAGEN = new TableDefinition<>(
            "Wie dit dossier inzag, nieuwste eerst",
            List.of(
                    Column.text("wanneer", "Wanneer", regel -> DutchFormat.moment(regel.tijdstip())),
                    Column.text("wie", "Wie", regel -> regel.wie().naam()),
                    Column.text("namens", "Namens", regel -> LogboekView.namens(regel.wie())),
                    Column.text("hoe", "Hoe", Dossierregel::hoe)),
            "",
            regel -> regel.wie().naam() + " " + LogboekView.namens(regel.wie()));

    private static String hoe(Auditregel regel) {
        if (regel.handeling().equals("noodinzage.begonnen")) {
            return "vroeg noodinzage";
        }
        var wordt = regel.wijziging().wordt();
        return wordt != null && wordt.contains("\"noodinzage\"") ? "zag het dossier in nood" : "zag het dossier";
    }
}

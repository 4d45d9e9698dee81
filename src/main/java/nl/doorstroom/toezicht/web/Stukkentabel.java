package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Stuk;

/** Papers as rows of a table. */
record Stukkentabel(Rondevinder vinder) {
    TableDefinition<Stuk> tabel() {
        return new TableDefinition<>(
                "Brieven en mededelingen",
                List.of(
                        Column.<Stuk>text(
                                        "onderwerp",
                                        "Onderwerp",
                                        een -> een.laatste().onderwerp())
                                .linkedTo(Stukpagina::adres),
                        Column.text("soort", "Soort", een -> een.kop().soort().naam()),
                        Column.text("gemeente", "Aan", this::aan),
                        Column.text(
                                "ronde",
                                "Peildatum",
                                een -> DutchFormat.date(een.kop().ronde().peildatum())),
                        Column.text("staat", "Staat", een -> een.staat().naam()),
                        Column.text("kenmerk", "Kenmerk", Stukkentabel::kenmerk),
                        Column.text("datum", "Datum", Stukkentabel::datum)),
                "",
                een -> een.laatste().onderwerp() + " " + aan(een) + " " + kenmerk(een));
    }

    private String aan(Stuk stuk) {
        return vinder.aan(stuk.kop());
    }

    private static String kenmerk(Stuk stuk) {
        return stuk.vastgesteld().map(Stuk.Vaststelling::kenmerk).orElse("");
    }

    private static String datum(Stuk stuk) {
        return stuk.vastgesteld()
                .map(een -> DutchFormat.date(een.dagtekening()))
                .orElseGet(() -> DutchFormat.date(stuk.laatste().door().op()));
    }
}

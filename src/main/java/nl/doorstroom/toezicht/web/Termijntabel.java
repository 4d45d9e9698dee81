package nl.doorstroom.toezicht.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.toezicht.Looptermijn;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import org.jspecify.annotations.Nullable;

/**
 * Terms as rows of a table, first to end first.
 *
 * @param namen of gemeenten
 */
record Termijntabel(Map<Gebiedscode, String> namen, LocalDate vandaag) {
    TableDefinition<Looptermijn> scherm() {
        return tabel(List.of(
                Column.text("tot", "Tot en met", een -> new Dossiertabel.Dag(een.tot())),
                naam().linkedTo(Looptermijn::href),
                wat(),
                aanZet(),
                Column.<Looptermijn>text("staat", "Nog", this::nog)
                        .marked(een -> een.tot().isBefore(vandaag) ? "rood" : null),
                Column.text("let_op", "Let op", Termijntabel::letOp)));
    }

    /** As a file has it: with the code and bare days. */
    TableDefinition<Looptermijn> bestand() {
        return tabel(List.of(
                Column.text("tot", "Tot en met", een -> een.tot().toString()),
                Column.text("gm_code", "Code", een -> een.gemeente().waarde()),
                naam(),
                wat(),
                aanZet(),
                Column.text("staat", "Nog", this::nog)));
    }

    private TableDefinition<Looptermijn> tabel(List<Column<Looptermijn>> kolommen) {
        return new TableDefinition<>(
                "Termijnen die lopen of zonder antwoord voorbij zijn",
                kolommen,
                "tot",
                een -> naam(een) + " " + een.gemeente() + " " + een.wat());
    }

    private Column<Looptermijn> naam() {
        return Column.text("gemeente", "Gemeente", this::naam);
    }

    private String naam(Looptermijn een) {
        return namen.getOrDefault(een.gemeente(), een.gemeente().waarde());
    }

    private static Column<Looptermijn> wat() {
        return Column.text("wat", "Wat er wordt verwacht", een -> Toezichtwoorden.hoofdletter(een.wat()));
    }

    private static Column<Looptermijn> aanZet() {
        return Column.text("aan_zet", "Aan zet", een -> een.aanZet().naam());
    }

    private String nog(Looptermijn een) {
        long dagen = ChronoUnit.DAYS.between(vandaag, een.tot());
        if (dagen < 0) {
            return "voorbij";
        }
        return dagen == 0 ? "vandaag" : dagen + (dagen == 1 ? " dag" : " dagen");
    }

    private static @Nullable String letOp(Looptermijn een) {
        return Feestdagen.wettelijk().isWerkdag(een.tot()) ? null : "geen werkdag";
    }
}

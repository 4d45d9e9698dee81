package nl.doorstroom.toezicht.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Dossierregel;
import nl.doorstroom.toezicht.Looptermijn;
import nl.doorstroom.toezicht.signaal.Signaal;
import org.jspecify.annotations.Nullable;

/** The gemeenten of a provincie with their dossiers as rows of a table. */
record Dossiertabel(String adres) {
    /** A day that sorts as one and reads in Dutch. */
    record Dag(LocalDate dag) implements Comparable<Dag> {
        @Override
        public int compareTo(Dag ander) {
            return dag.compareTo(ander.dag);
        }

        @Override
        public String toString() {
            return DutchFormat.date(dag);
        }
    }

    TableDefinition<Dossierregel> scherm() {
        return tabel(List.of(
                naam().linkedTo(een -> adres + "/dossier/" + een.gemeente().code()),
                Column.number(
                        "trede", "Trede", een -> een.ladder().staat().stap().nummer()),
                Column.text("naam", "Stap", een -> een.ladder().staat().stap().naam()),
                Column.text(
                        "sinds",
                        "Sinds",
                        een -> een.ladder().sinds().map(Dag::new).orElse(null)),
                Column.text("termijn", "Termijn tot en met", een -> tot(een)),
                Column.text("wat", "Wat er wordt verwacht", Dossiertabel::wat),
                Column.number("signalen", "Signalen", een -> een.signalen().size())));
    }

    /** As a file has it: with the code, bare days and what the signals are. */
    TableDefinition<Dossierregel> bestand() {
        return tabel(List.of(
                Column.text("gm_code", "Code", een -> een.gemeente().code().waarde()),
                naam(),
                Column.number(
                        "trede", "Trede", een -> een.ladder().staat().stap().nummer()),
                Column.text("naam", "Stap", een -> een.ladder().staat().stap().naam()),
                Column.text(
                        "sinds",
                        "Sinds",
                        een -> een.ladder().sinds().map(LocalDate::toString).orElse(null)),
                Column.text(
                        "termijn",
                        "Termijn tot en met",
                        een -> een.termijn()
                                .map(Looptermijn::tot)
                                .map(LocalDate::toString)
                                .orElse(null)),
                Column.text("wat", "Wat er wordt verwacht", Dossiertabel::wat),
                Column.number("signalen", "Signalen", een -> een.signalen().size()),
                Column.text(
                        "welke",
                        "Welke signalen",
                        een -> String.join(
                                "; ", een.signalen().stream().map(Signaal::naam).toList()))));
    }

    private static TableDefinition<Dossierregel> tabel(List<Column<Dossierregel>> kolommen) {
        return new TableDefinition<>(
                "Gemeenten en hun trede",
                kolommen,
                "gemeente",
                een -> een.gemeente().naam() + " " + een.gemeente().code());
    }

    private static Column<Dossierregel> naam() {
        return Column.text("gemeente", "Gemeente", een -> een.gemeente().naam());
    }

    private static @Nullable Dag tot(Dossierregel een) {
        return een.termijn().map(termijn -> new Dag(termijn.tot())).orElse(null);
    }

    private static @Nullable String wat(Dossierregel een) {
        return een.termijn().map(Looptermijn::wat).orElse(null);
    }
}

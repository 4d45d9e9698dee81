package nl.doorstroom.toezicht.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.toezicht.Koppelstand;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import org.jspecify.annotations.Nullable;

/** What COA told last of every gemeente, as rows of a table. */
final class Koppeltabel {
    private Koppeltabel() {}

    static TableDefinition<Koppelstand> scherm() {
        return tabel(
                List.of(
                        naam().linkedTo(een ->
                                KoppelcijferPages.PAD + "/" + cijfer(een).gemeente()),
                        Column.text(
                                "peildatum",
                                "Peildatum",
                                een -> new Dossiertabel.Dag(cijfer(een).peildatum()))),
                List.of(Column.text("bron", "Bron", een -> een.laatste().bron().titel())));
    }

    /** As a file has it: with the code, bare days and who wrote it down. */
    static TableDefinition<Koppelstand> bestand() {
        return tabel(
                List.of(
                        tekst("gm_code", "Code", een -> cijfer(een).gemeente()),
                        naam(),
                        tekst("peildatum", "Peildatum", een -> cijfer(een).peildatum())),
                List.of(
                        tekst("bron", "Bron", een -> een.laatste().bron().titel()),
                        tekst(
                                "bron_datum",
                                "Datum van de bron",
                                een -> een.laatste().bron().datum()),
                        tekst(
                                "vastgelegd_door",
                                "Vastgelegd door",
                                een -> een.laatste().door().auteur()),
                        tekst(
                                "vastgelegd_op",
                                "Vastgelegd op",
                                een -> een.laatste().door().op())));
    }

    private static TableDefinition<Koppelstand> tabel(
            List<Column<Koppelstand>> vooraan, List<Column<Koppelstand>> achteraan) {
        return new TableDefinition<>(
                "Koppelcijfers per gemeente, in mensen",
                Stream.of(vooraan, aantallen(), achteraan).flatMap(List::stream).toList(),
                "gemeente",
                een -> een.naam() + " " + cijfer(een).gemeente());
    }

    private static List<Column<Koppelstand>> aantallen() {
        return List.of(
                Column.number(
                        "gekoppeld",
                        "Gekoppeld in het halfjaar",
                        een -> cijfer(een).gekoppeld()),
                Column.number(
                        "wachtend",
                        "Gekoppeld, zonder woning",
                        een -> cijfer(een).wachtend()),
                Column.change(
                        "groei",
                        "Sinds de vorige keer",
                        een -> een.groei().isPresent() ? een.groei().getAsLong() : null),
                Column.number(
                        "boven_norm", "Langer dan de norm", een -> cijfer(een).bovenNorm()));
    }

    private static Koppelcijfer cijfer(Koppelstand een) {
        return een.laatste().cijfer();
    }

    private static Column<Koppelstand> naam() {
        return Column.text("gemeente", "Gemeente", Koppelstand::naam);
    }

    private static Column<Koppelstand> tekst(
            String sleutel, String kop, Function<Koppelstand, @Nullable Object> waarde) {
        return Column.text(sleutel, kop, een -> {
            var wat = waarde.apply(een);
            return wat == null ? null : wat.toString();
        });
    }
}

package nl.doorstroom.realisatie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Everything here is tried out with {@code --proef}, for the product it runs on is shared with other tests. */
class MaandtabelCommandTests {
    private static final Backend LOPEND = new Backend() {
        @Override
        public <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work) {
            return SystemTask.run("opdrachtregel", () -> work.applyAsInt(TestApp.bean(facade)));
        }
    };

    private final StringWriter uit = new StringWriter();
    private final StringWriter fouten = new StringWriter();

    @TempDir
    private Path map = Path.of("");

    private String tabel = "";

    @BeforeEach
    void bewaarTabel() throws Exception {
        try (var bron = Objects.requireNonNull(MaandtabelCommandTests.class.getResourceAsStream(
                "/officieel/opgaven-opvang-en-huisvesting-2023-05-02.csv"))) {
            tabel = Files.write(map.resolve("tabel.csv"), bron.readAllBytes()).toString();
        }
    }

    private int maandtabel(String... woorden) {
        return new CommandLine(new MaandtabelCommand(LOPEND))
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fouten, true))
                .execute(woorden);
    }

    @Test
    void without_a_file_it_lists_what_is_there() {
        assertThat(maandtabel()).isZero();
        assertThat(uit.toString())
                .contains("opgaven-2023-05-02.1  Opgaven opvang en huisvesting  Opgavenoverzicht bij de Rijksbrief");
    }

    @Test
    void a_table_is_told_with_its_columns_and_what_does_not_add_up() {
        assertThat(maandtabel(
                        tabel,
                        "--datum",
                        "2023-06-06",
                        "--bron",
                        "Proef",
                        "--peildatum",
                        "realisatie_2023_I=2023-05-31",
                        "--kolombron",
                        "realisatie_2023_I=TVS",
                        "--proef"))
                .isZero();
        assertThat(uit.toString())
                .contains(
                        "38 regels, 12 kolommen",
                        "realisatie_2023_I: peildatum 2023-05-31, bron TVS",
                        "noodopvang_coa_realisatie: peildatum te bevestigen, bron te bevestigen",
                        "Telt niet op: Totaal, coa_verschil: gedrukt 41947, de provincies opgeteld 41948.",
                        "niets opgeslagen");
    }

    @Test
    void the_shipped_table_once_more_changes_nothing() {
        var bron = "Opgavenoverzicht bij de Rijksbrief van 2 mei 2023, tabel 1";
        assertThat(maandtabel(tabel, "--datum", "2023-05-02", "--bron", bron, "--bron-datum", "2023-05-02"))
                .isZero();
        assertThat(uit.toString()).contains("Er verandert niets: dit staat al in opgaven-2023-05-02.1.");
    }

    @Test
    void every_fault_goes_to_standard_error_and_ends_in_two() {
        assertThat(maandtabel(tabel, "--datum", "mei")).isEqualTo(2);
        assertThat(fouten.toString()).contains("datum (mei)", "bron ()", "Er is niets opgeslagen: 2 fouten.");
        assertThat(maandtabel(map.resolve("nergens.csv").toString())).isEqualTo(2);
        assertThat(fouten.toString()).contains("nergens.csv", "niet te lezen");
    }
}

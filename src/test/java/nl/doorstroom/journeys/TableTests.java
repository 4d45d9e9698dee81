package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table gives what was asked of it, and its file holds exactly what it shows. */
class TableTests {
    @Test
    void filtering_while_typing_narrows_the_table_and_the_download_alike() {
        try (var reader = Reader.withScript()) {
            reader.open("/gemeenten");
            reader.page().getByLabel("Zoek op naam, provincie of code").pressSequentially("twente");
            reader.page().waitForURL("**zoek=twente**");
            reader.page().locator(".tabelvoet:has-text('van 14')").waitFor();
            reader.page().locator("thead a:has-text('Inwoners')").click();
            reader.page().waitForURL("**sorteer=-inwoners**");

            var shown = reader.rows("#tabel table");
            assertThat(shown)
                    .hasSize(14)
                    .first()
                    .satisfies(row -> assertThat(row).startsWith("Enschede", "Overijssel"));
            assertThat(csv(reader)).isEqualTo(bare(shown));
            assertThat(shown.stream()
                            .mapToLong(row -> Long.parseLong(row.get(3)))
                            .sum())
                    .isEqualTo(985);
        }
    }

    @Test
    void all_rows_on_one_page_are_all_rows_of_the_file() {
        try (var reader = Reader.withScript()) {
            reader.open("/taakstellingen/2023-II.1?weergave=tabel&sorteer=gemeente");
            assertThat(reader.rows("#tabel table")).hasSize(50);
            reader.page().locator(".paginering a:has-text('Alles')").click();
            reader.page().waitForURL("**per=alle**");

            var shown = reader.rows("#tabel table");
            assertThat(shown).hasSize(342);
            assertThat(csv(reader)).containsExactlyElementsOf(bare(shown));
        }
    }

    @Test
    void the_gemeenten_of_a_region_add_up_to_what_is_printed() {
        try (var reader = Reader.withScript()) {
            reader.open("/provincies/PV23");
            assertThat(reader.heading()).startsWith("Overijssel");
            assertThat(reader.text("main dl.cijfers")).contains("1.820");
            assertThat(reader.rows("#controle table"))
                    .anySatisfy(row -> assertThat(row).startsWith("Taakstelling", "1.820", "1.820", "geen"))
                    .allSatisfy(row -> assertThat(row.get(3)).isEqualTo("geen"));

            reader.open("/veiligheidsregios/VR05");
            assertThat(reader.heading()).startsWith("Twente");
            assertThat(reader.text("main dl.cijfers")).contains("985");
            assertThat(reader.rows("#tabel table")).hasSize(14);
        }
    }

    @Test
    void the_sheet_as_bijlage_a_has_every_line_subtotal_and_the_total() {
        try (var reader = Reader.withScript()) {
            reader.open("/taakstellingen/2023-II.1");
            var lines = reader.rows("table.bijlage");

            assertThat(lines).hasSize(342 + 12 + 12);
            assertThat(lines)
                    .contains(List.of("Eemsdelta", "45.389", "71", "6"))
                    .contains(List.of("Subtotaal Overijssel", "1.171.910", "1.820", "126"));
            assertThat(reader.text("table.bijlage tfoot")).contains("27.300", "2.000");
            assertThat(reader.text(".noten")).contains("Leeuwarden voert de taakstelling uit van Ameland");
            assertThat(reader.text("main")).contains("342 van 342 regels komen precies uit onze berekening");
        }
    }

    @Test
    void two_versions_side_by_side_tell_who_gains_and_who_loses() {
        try (var reader = Reader.withScript()) {
            reader.open("/taakstellingen");
            reader.link("Twee versies vergelijken").click();
            reader.page().getByLabel("Van", exact()).selectOption("2023-II.1");
            reader.page().getByLabel("Naar", exact()).selectOption("2023-II.2");
            reader.button("Vergelijk").click();
            reader.page().waitForURL("**oud=2023-II.1&nieuw=2023-II.2**");

            assertThat(reader.text("main dl.cijfers"))
                    .contains("landelijk verschil −9.700", "gemeenten krijgen er minder 338", "gelijk 4");
            var first = reader.rows("#tabel table").getFirst();
            assertThat(first).startsWith("Amsterdam", "Noord-Holland");
            assertThat(csv(reader)).hasSize(342);
        }
    }

    @Test
    void an_empty_answer_says_what_to_do() {
        try (var reader = Reader.withScript()) {
            reader.open("/gemeenten?zoek=bestaatniet");
            reader.page().locator(".leeg").waitFor(new WaitForOptions());

            assertThat(reader.text(".leeg")).contains("Maak de zoekvraag korter");
        }
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    /** The lines of the CSV under the table; the codes and regions that only the file has left out. */
    private static List<List<String>> csv(Reader reader) {
        var file = new String(
                reader.download(reader.page().locator(".tabelvoet a:has-text('CSV downloaden')")),
                StandardCharsets.UTF_8);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(line -> line.getHeader().stream()
                            .filter(name -> !name.equals("gm_code") && !name.equals("veiligheidsregio"))
                            .map(line::getField)
                            .toList())
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a page shows as a file would write it. */
    private static List<List<String>> bare(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TableTests::bare).toList())
                .toList();
    }

    private static String bare(String text) {
        if (text.matches("[−+]?[0-9.]+(,[0-9]+)?")) {
            return text.replace(".", "").replace(',', '.').replace('−', '-').replace("+", "");
        }
        return text.equals("–") ? "" : text;
    }
}

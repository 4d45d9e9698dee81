package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files opened again by other programs' readers: what the page shows, and figures that are figures. */
class DownloadTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/taakstellingen/2023-II.1.%s",
                "/taakstellingen/2023-I.1.%s?sorteer=-inwoners",
                "/gemeenten.%s?sorteer=gemeente&zoek=twente",
                "/gemeenten.%s?gebied=PV23&versie=2023-II.2",
                "/gemeenten/GM1700.%s",
                "/provincies/PV23.%s?sorteer=inwoners",
                "/regios/RG01.%s",
                "/maandtabellen/opgaven-2023-05-02.1.%s",
                "/maandtabellen/amv-2023-05-02.1.%s",
                "/veiligheidsregios/VR05.%s",
                "/koppelregios/KR01.%s",
                "/taakstellingen/vergelijk.%s?oud=2023-I.1&nieuw=2023-II.1",
                "/verdeel-zelf.%s?totaal=17600&zoek=limburg"
            })
    void the_spreadsheet_and_the_csv_hold_the_same(String path) throws IOException {
        var csv = csv(path.formatted("csv"));
        var sheet = rows(ods(path.formatted("ods")).getSheet(0));

        assertThat(csv).hasSizeGreaterThan(1);
        assertThat(sheet).containsExactlyElementsOf(csv);
    }

    @Test
    void the_spreadsheet_has_342_lines_with_real_numbers() throws IOException {
        var values =
                ods("/taakstellingen/2023-II.1.ods").getSheet(0).getDataRange().getValues();
        var heads = Arrays.asList(values[0]);

        assertThat(values).hasNumberOfRows(343);
        for (var row = 1; row < values.length; row++) {
            for (var column : List.of("inwoners", "taakstelling", "amv")) {
                assertThat(values[row][heads.indexOf(column)]).isInstanceOf(Number.class);
            }
        }
        assertThat(sum(values, heads.indexOf("taakstelling"))).isEqualTo(27_300);
        assertThat(sum(values, heads.indexOf("amv"))).isEqualTo(2_000);
        assertThat(sum(values, heads.indexOf("inwoners"))).isEqualTo(17_590_672);
    }

    @Test
    void the_second_sheet_accounts_for_the_figures() throws IOException {
        var file = ods("/taakstellingen/2023-II.2.ods");
        var lines = rows(file.getSheet(1)).stream().map(List::getFirst).toList();

        assertThat(file.getSheet(1).getName()).isEqualTo("Verantwoording");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Bron: COA") && line.contains("datum te bevestigen"))
                .contains("Aantallen per gemeente: berekend door Doorstroom")
                .anyMatch(line -> line.matches("Controlegetal \\(SHA-256\\): [0-9a-f]{64}"))
                .anyMatch(line -> line.startsWith("Licentie: CC0"));
    }

    @Test
    void a_file_keeps_the_order_and_the_search_of_the_page() throws IOException {
        var lines = csv("/gemeenten.csv?sorteer=inwoners&zoek=twente");

        assertThat(lines).hasSize(15);
        var inhabitants = lines.stream()
                .skip(1)
                .map(line -> Long.parseLong(line.get(lines.getFirst().indexOf("inwoners"))))
                .toList();
        assertThat(inhabitants).isSorted();
    }

    @Test
    void a_file_nobody_can_make_is_not_found() {
        assertThat(Downloaded.get("/taakstellingen/2099-I.1.csv").statusCode()).isEqualTo(404);
        assertThat(Downloaded.get("/gemeenten/GM9999.ods").statusCode()).isEqualTo(404);
        assertThat(Downloaded.get("/verdeel-zelf.csv?totaal=veel").statusCode()).isEqualTo(404);
        assertThat(Downloaded.get("/taakstellingen/2099-I.1/bijlage-a.pdf").statusCode())
                .isEqualTo(404);
    }

    private static long sum(Object[][] values, int column) {
        return Arrays.stream(values)
                .skip(1)
                .mapToLong(row -> ((Number) row[column]).longValue())
                .sum();
    }

    private static SpreadSheet ods(String path) throws IOException {
        var answer = Downloaded.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains(".ods"));
        return new SpreadSheet(new ByteArrayInputStream(answer.body()));
    }

    private static List<List<String>> csv(String path) throws IOException {
        var answer = Downloaded.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var csv = CsvReader.builder().ofCsvRecord(new String(answer.body(), StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(line -> withoutTail(
                            line.getFields().stream().map(DownloadTests::plain).toList()))
                    .toList();
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheet.getDataRange().getValues()) {
            rows.add(withoutTail(Arrays.stream(row)
                    .map(value -> value == null ? "" : plain(value.toString()))
                    .toList()));
        }
        return rows;
    }

    /** A spreadsheet is wider than its table, so empty cells at the end tell nothing. */
    private static List<String> withoutTail(List<String> cells) {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return cells.subList(0, last);
    }

    /** One notation for one number: 1.50 and 1.5 are the same. */
    private static String plain(String text) {
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}

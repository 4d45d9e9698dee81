package nl.doorstroom.platform.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.upload.Sheet.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {
    private static final Sheet EXPECTED = new Sheet(
            List.of("gebied", "aantal"),
            1,
            List.of(new Line(2, List.of("Urk", "4")), new Line(3, List.of("Súdwest", ""))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gebied,aantal\nUrk,4\nSúdwest,\n",
                "gebied;aantal\r\nUrk;4\r\nSúdwest;\r\n",
                "gebied\taantal\nUrk\t4\nSúdwest\t",
                "\uFEFFgebied;aantal\nUrk;4\nSúdwest;",
                " gebied ; aantal ;;\n\"Urk\"; 4 ;;\nSúdwest;;;\n;;;\n\n"
            })
    void csv_is_read_whatever_separates_its_fields(String csv) {
        assertThat(read(csv)).isEqualTo(EXPECTED);
    }

    @Test
    void a_line_keeps_the_number_an_editor_shows() {
        var sheet = read("\na;b\n\n1;\"x\ny\"\n;\n2;z\n");

        assertThat(sheet.headNumber()).isEqualTo(2);
        assertThat(sheet.lines()).extracting(Line::number).containsExactly(4, 7);
        assertThat(sheet.lines().getFirst().fields()).containsExactly("1", "x\ny");
    }

    @Test
    void a_comma_in_a_quoted_head_does_not_count() {
        assertThat(read("\"naam, plaats, land\";b\n1;2").head()).containsExactly("naam, plaats, land", "b");
    }

    @Test
    void another_encoding_is_refused_with_what_to_do() {
        for (var charset : List.of("windows-1252", "UTF-16LE", "UTF-16")) {
            assertThat(faults("naam;aantal\nFryslân;1".getBytes(Charset.forName(charset))))
                    .as(charset)
                    .containsExactly(
                            "bestand (): Het bestand is geen UTF-8. Sla het op als CSV met tekenset UTF-8, of als"
                                    + " ODS.");
        }
    }

    @Test
    void every_line_of_the_wrong_width_is_named_at_once() {
        assertThat(faults("a;b;A\n1;2\n1;2;3;4\n1;2;3".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "regel 1, regel (A): Deze kolom staat twee keer in de kopregel. Laat er één staan.",
                        "regel 2, regel (1): Hier staan 2 van de 3 velden.",
                        "regel 3, regel (4): Hier staan meer velden dan kolommen in de kopregel (3).");
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        assertThat(faults(new byte[0])).singleElement().asString().contains("Het bestand is leeg");
        assertThat(faults("\n ;\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("leeg");
        assertThat(faults("a;b\n\"1;2".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("aanhaling");
        assertThat(faults(zip("xl/workbook.xml", "<x/>")))
                .singleElement()
                .asString()
                .contains("als ODS of als CSV");
        assertThat(faults(zip("content.xml", "<broken")))
                .singleElement()
                .asString()
                .contains("beschadigd");
        assertThat(faults(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .singleElement()
                .asString()
                .contains("als ODS of als CSV");
    }

    @Test
    void ods_gives_values_and_not_how_they_look() throws IOException {
        var values = new Object[][] {
            {"naam", "getal", "dag", null, "ja"},
            {" Urk ", 4052.0, LocalDate.of(2023, 5, 2), null, true},
            {null, null, null, null, null},
            {"De\nWolden", -0.25, null, "los", null}
        };
        var sheet = new com.github.miachm.sods.Sheet("Blad", 4, 5);
        sheet.getDataRange().setValues(values);
        var other = new com.github.miachm.sods.Sheet("Ander", 1, 1);
        other.getDataRange().setValue("niet dit");

        var read = readBytes(ods(sheet, other));

        assertThat(read.head()).containsExactly("naam", "getal", "dag", "", "ja");
        assertThat(read.lines())
                .containsExactly(
                        new Line(2, List.of("Urk", "4052", "2023-05-02", "", "true")),
                        new Line(4, List.of("De\nWolden", "-0.25", "", "los", "")));
    }

    @Test
    void our_own_downloads_can_be_read_back() {
        var table = new ExportTable("T", List.of("n"), List.of("a", "b"), List.of(List.of("x", 12), List.of("y", -3)));

        for (var ending : List.of("csv", "ods")) {
            var bytes = java.util.Objects.requireNonNull(
                    Downloads.table(ending, "t", table).getBody());
            assertThat(readBytes(bytes))
                    .as(ending)
                    .isEqualTo(new Sheet(
                            List.of("a", "b"),
                            1,
                            List.of(new Line(2, List.of("x", "12")), new Line(3, List.of("y", "-3")))));
        }
    }

    @Test
    void repeated_cells_rows_and_notes_are_understood() throws IOException {
        var rows = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:table-cell><office:annotation><text:p>let op</text:p></office:annotation><text:p>b"
                + "<text:s/><text:span>c</text:span></text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\""
                + " office:value-type=\"float\" office:value=\"7\"><text:p>7,00</text:p></table:table-cell>"
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>";

        assertThat(readBytes(zip("content.xml", content("", rows))))
                .isEqualTo(new Sheet(
                        List.of("a", "b c"),
                        1,
                        List.of(new Line(2, List.of("7", "7")), new Line(3, List.of("7", "7")))));
    }

    @Test
    void a_hundred_thousand_lines_are_read_from_either() throws IOException {
        var lines = new ArrayList<String>();
        var cells = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            lines.add(i + ";GM0363;Amsterdam;2023-05-02");
            cells.append("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"" + i + "\"/>"
                    + "<table:table-cell><text:p>GM0363</text:p></table:table-cell></table:table-row>");
        }

        assertThat(read("nr;gemeente;naam;dag\n" + String.join("\n", lines)).lines())
                .hasSize(100_000)
                .last()
                .isEqualTo(new Line(100_001, List.of("100000", "GM0363", "Amsterdam", "2023-05-02")));
        assertThat(readBytes(zip(
                                "content.xml",
                                content(
                                        "",
                                        "<table:table-row><table:table-cell><text:p>nr</text:p>"
                                                + "</table:table-cell><table:table-cell><text:p>gemeente</text:p></table:table-cell>"
                                                + "</table:table-row>" + cells)))
                        .lines())
                .hasSize(100_000)
                .last()
                .isEqualTo(new Line(100_001, List.of("100000", "GM0363")));
    }

    @Test
    void a_file_over_a_limit_is_refused() throws IOException {
        var small = new Limits(10_000, 2_000, 3, 4, 40);
        var bomb = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"%s\"><text:p>x</text:p></table:table-cell></table:table-row>";

        assertThat(faults(new byte[10_001], small)).singleElement().asString().contains("groter dan");
        assertThat(faults("a\n1\n2\n3", small)).singleElement().asString().contains("meer dan 3 regels");
        assertThat(faults("a;b;c;d;e\n", small)).singleElement().asString().contains("meer dan 4 kolommen");
        assertThat(faults("a\n" + "x".repeat(50), small))
                .singleElement()
                .asString()
                .contains("te veel tekst");
        assertThat(faults(zip("content.xml", content("", bomb.formatted("1"))), small))
                .singleElement()
                .asString()
                .contains("regels");
        assertThat(faults(zip("content.xml", content("", bomb.formatted("16000"))), small))
                .singleElement()
                .asString()
                .contains("kolommen");
        assertThat(faults(zip("content.xml", content(" ".repeat(3_000), "")), small))
                .singleElement()
                .asString()
                .contains("uitgepakt te groot");
        assertThat(faults(zip("Pictures/a.png", " ".repeat(3_000)), small))
                .singleElement()
                .asString()
                .contains("uitgepakt te groot");
    }

    @Test
    void nothing_outside_the_file_is_opened() throws IOException {
        var row = "<table:table-row><table:table-cell><text:p>a&x;</text:p></table:table-cell></table:table-row>";
        var dtd = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        assertThat(faults(zip("content.xml", content(dtd, row))))
                .singleElement()
                .asString()
                .contains("beschadigd");
    }

    private static String content(String dtd, String rows) {
        return dtd + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] ods(com.github.miachm.sods.Sheet... sheets) throws IOException {
        var book = new SpreadSheet();
        for (var sheet : sheets) {
            book.appendSheet(sheet);
        }
        var bytes = new ByteArrayOutputStream();
        book.save(bytes);
        return bytes.toByteArray();
    }

    private static Sheet read(String csv) {
        return readBytes(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet readBytes(byte[] content) {
        return switch (Sheets.read(content)) {
            case Reading.Read(var sheet) -> sheet;
            case Reading.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(String csv, Limits limits) {
        return faults(csv.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static List<String> faults(byte[] content) {
        return faults(content, Limits.NORMAL);
    }

    private static List<String> faults(byte[] content, Limits limits) {
        return switch (Sheets.read(content, limits)) {
            case Reading.Read(var sheet) -> throw new AssertionError("Read " + sheet);
            case Reading.Refused(var faults) ->
                faults.stream().map(Object::toString).collect(Collectors.toList());
        };
    }
}

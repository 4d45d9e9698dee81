package nl.doorstroom.verdeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.cli.DutchUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerdeelCommandTests {
    private static final Path BIJLAGE_A = Path.of("src/test/resources/officieel/taakstelling-2023-II-bijlage-A.csv");

    @TempDir
    private Path map = Path.of("");

    /** What a run left behind. */
    private record Afloop(int code, String uit, String fouten) {}

    private static Afloop draai(String... woorden) {
        var uit = new StringWriter();
        var fouten = new StringWriter();
        var code = DutchUsage.apply(new CommandLine(new VerdeelCommand()))
                .setOut(new PrintWriter(uit))
                .setErr(new PrintWriter(fouten))
                .execute(woorden);
        return new Afloop(code, uit.toString(), fouten.toString());
    }

    private String bestand(String inhoud, Charset tekens) throws IOException {
        return Files.writeString(map.resolve("in.csv"), inhoud, tekens).toString();
    }

    private Afloop verdeel(String inhoud, String... meer) throws IOException {
        var woorden = new ArrayList<>(List.of("--inwoners", bestand(inhoud, StandardCharsets.UTF_8)));
        woorden.addAll(List.of(meer));
        return draai(woorden.toArray(String[]::new));
    }

    private Afloop geweigerd(String inhoud, String... meer) throws IOException {
        var afloop = verdeel(inhoud, meer);
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uit()).isEmpty();
        return afloop;
    }

    @Test
    void a_total_is_divided_in_the_order_of_the_input() throws IOException {
        var afloop = verdeel("gebied,inwoners\nC,14\nA,50\nB,30\n", "--totaal", "10");
        assertThat(afloop).isEqualTo(new Afloop(0, "gebied,inwoners,toegewezen\nC,14,2\nA,50,5\nB,30,3\n", ""));
    }

    @Test
    void columns_may_stand_in_any_order_with_a_mark_semicolons_quotes_and_windows_line_ends() throws IOException {
        var afloop = verdeel(
                "\uFEFFInwoners;naam;GEBIED\r\n50;x;\"Fryslân, het; land\"\r\n\r\n30;y; B \r\n", "--totaal", "8");
        assertThat(afloop.uit()).isEqualTo("gebied,inwoners,toegewezen\n\"Fryslân, het; land\",50,5\nB,30,3\n");
    }

    @Test
    void rows_of_one_groep_count_as_one_and_the_marked_row_carries_out() throws IOException {
        var afloop = verdeel(
                "gebied,inwoners,groep,uitvoerder\nA,50,,\nB,10,x,ja\nC,20,x,nee\nD,9,y,\nE,9,y,\n", "--totaal", "10");
        assertThat(afloop.uit()).isEqualTo("gebied,inwoners,toegewezen\nA,50,5\nB,10,3\nC,20,0\nD,9,2\nE,9,0\n");
    }

    @Test
    void without_a_marked_row_the_largest_carries_out() throws IOException {
        var afloop = verdeel("gebied,inwoners,groep\nA,50,\nB,10,x\nC,20,x\n", "--totaal", "8");
        assertThat(afloop.uit()).isEqualTo("gebied,inwoners,toegewezen\nA,50,5\nB,10,0\nC,20,3\n");
    }

    @Test
    void another_method_and_a_minimum_can_be_asked() throws IOException {
        var inhoud = "gebied,inwoners\nA,100\nB,9\nC,5\n";
        assertThat(verdeel(inhoud, "--totaal", "10", "--methode", "jefferson").uit())
                .endsWith("A,100,10\nB,9,0\nC,5,0\n");
        assertThat(verdeel(inhoud, "--totaal", "30", "--minimum", "3").uit()).endsWith("A,100,27\nB,9,3\nC,5,0\n");
    }

    @Test
    void the_table_is_aligned_and_has_totals() throws IOException {
        var afloop = verdeel("gebied,inwoners\nEemsdelta,45389\nB,1000\n", "--totaal", "72", "--uitvoer", "tabel");
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit().lines().skip(2))
                .containsExactly(
                        "Gebied     Inwoners  Toegewezen",
                        "Eemsdelta    45.389          70",
                        "B             1.000           2",
                        "Totaal       46.389          72");
        assertThat(afloop.uit()).startsWith("72 over 2 eenheden volgens Adams, deler van ");
    }

    @Test
    void the_official_table_comes_out_of_the_command() throws IOException {
        var inhoud = new StringBuilder("gebied,inwoners,groep\n");
        var verwacht = new StringBuilder("gebied,inwoners,toegewezen\n");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(BIJLAGE_A)) {
            csv.forEach(rij -> {
                var begin = rij.getField("gm_code") + "," + rij.getField("inwoners_2022_01_01") + ",";
                inhoud.append(begin)
                        .append(rij.getField("herverdeling").isEmpty() ? "" : "friesland")
                        .append('\n');
                verwacht.append(begin)
                        .append(rij.getField("taakstelling_2023_II"))
                        .append('\n');
            });
        }
        assertThat(verdeel(inhoud.toString(), "--totaal", "27300").uit()).isEqualTo(verwacht.toString());
    }

    @Test
    void every_fault_of_the_rows_is_listed_with_its_line() throws IOException {
        var afloop = geweigerd(
                "gebied,inwoners,groep,uitvoerder\nA,-1,,\nB,1.000,,\n,5,,\nC,5,g,ja\nC,6,,\nD,7,g,ja\nE,1,,soms\n"
                        + "F,9,,,,\nG,9999999999999,,\n",
                "--totaal",
                "10");
        assertThat(afloop.fouten().lines())
                .satisfiesExactly(
                        kop -> assertThat(kop).isEqualTo("Er is niets verdeeld: 8 fouten."),
                        fout -> assertThat(fout).startsWith("regel 2, inwoners (-1): Een aantal inwoners kan niet"),
                        fout -> assertThat(fout).startsWith("regel 3, inwoners (1.000): Geen geheel getal."),
                        fout -> assertThat(fout).startsWith("regel 4, gebied (): Het gebied heeft geen naam."),
                        fout -> assertThat(fout).startsWith("regel 6, gebied (C): Dit gebied staat ook op regel 5."),
                        fout -> assertThat(fout).startsWith("regel 7, uitvoerder (ja): In groep g is C al uitvoerder."),
                        fout -> assertThat(fout).startsWith("regel 8, uitvoerder (soms): Vul ja of nee in"),
                        fout -> assertThat(fout).startsWith("regel 9, rij (F | 9 |  |  |  | ): Meer velden dan de kop"),
                        fout -> assertThat(fout).startsWith("regel 10, inwoners (9999999999999): "));
    }

    @Test
    void every_fault_of_the_options_is_listed_together_with_those_of_the_file() throws IOException {
        var afloop = geweigerd("naam,inwoners\nA,x\n", "--methode", "dhondt", "--uitvoer", "pdf", "--minimum", "vier");
        assertThat(afloop.fouten())
                .contains("--totaal ()", "--minimum (vier)", "--methode (dhondt)", "--uitvoer (pdf)")
                .contains("regel 1, gebied (naam,inwoners): De kopregel mist de kolom gebied.")
                .contains("regel 2, inwoners (x): Geen geheel getal.");
    }

    @Test
    void an_impossible_distribution_is_refused_with_its_reason() throws IOException {
        var twee = "gebied,inwoners\nA,5\nB,5\n";
        assertThat(geweigerd(twee, "--totaal", "1").fouten()).contains("totaal (1): Adams geeft elk gebied");
        assertThat(geweigerd(twee, "--totaal", "-4").fouten()).contains("totaal (-4)");
        assertThat(geweigerd(twee, "--totaal", "4", "--minimum", "2", "--methode", "hamilton")
                        .fouten())
                .contains("minimum (2): Een minimum kan alleen met");
        assertThat(geweigerd("gebied,inwoners\nA,0\n", "--totaal", "4").fouten())
                .contains("Er zijn geen inwoners");
        assertThat(geweigerd("gebied,inwoners\n", "--totaal", "4").fouten()).contains("Er zijn geen inwoners");
        assertThat(geweigerd("", "--totaal", "4").fouten()).contains("mist de kolom gebied", "mist de kolom inwoners");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        assertThat(draai("--totaal", "4", "--inwoners", map.resolve("weg.csv").toString())
                        .fouten())
                .contains("weg.csv): Dit bestand is er niet.");
        assertThat(draai("--totaal", "4", "--inwoners", map.toString()).fouten())
                .contains("kan niet worden gelezen");
        assertThat(draai("--totaal", "4").fouten()).contains("--inwoners (): Geef het bestand");
        var latijn = bestand("gebied,inwoners\nFryslân,4\n", StandardCharsets.ISO_8859_1);
        assertThat(draai("--totaal", "4", "--inwoners", latijn).fouten()).contains("geen UTF-8");
        assertThat(geweigerd("gebied,inwoners\nA,1\n\"B,2\n", "--totaal", "4").fouten())
                .contains("regel 3, rij (): Vanaf hier is het bestand niet te lezen.");
        assertThat(geweigerd("gebied,inwoners,inwoners\nA,1,2\n", "--totaal", "4")
                        .fouten())
                .contains("regel 1, inwoners (inwoners): Deze kolom staat er twee keer.");
    }

    @Test
    void the_help_is_dutch_and_shows_examples() {
        var afloop = draai("--help");
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .contains("--inwoners", "--totaal", "--methode", "--minimum", "--uitvoer", "Voorbeelden:", "artikel-29")
                .doesNotContain("Usage");
    }
}

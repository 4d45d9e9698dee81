package nl.doorstroom.gebied.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Everything here is tried out with {@code --proef}, for the product it runs on is shared with other tests. */
class GebiedCommandTests {
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

    private int voerUit(Object opdracht, String... woorden) {
        return new CommandLine(opdracht)
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fouten, true))
                .execute(woorden);
    }

    private int inwoners(String... woorden) {
        return voerUit(new InwonersCommand(LOPEND), woorden);
    }

    private int herindeling(String... woorden) {
        return voerUit(new HerindelingCommand(LOPEND), woorden);
    }

    @Test
    void the_list_names_every_reference_date_with_its_total_and_source() {
        assertThat(inwoners("--lijst")).isZero();
        assertThat(uit.toString()).contains("2022-01-01: 342 gemeenten", "17590672 inwoners", "Bron: CBS");
    }

    @Test
    void a_good_file_is_reported_line_by_line() throws Exception {
        var inhoud = new StringBuilder("Geslacht,Leeftijd,BurgerlijkeStaat,RegioS,Perioden,BevolkingOp1Januari_1\n");
        for (Gebied gemeente :
                TestApp.bean(Gebieden.class).indeling(LocalDate.of(2023, 1, 1)).gemeenten()) {
            inhoud.append("T001038,10000,T001019,").append(gemeente.code()).append(",2023JJ00,7\n");
        }
        var bestand = Files.writeString(map.resolve("cbs.csv"), inhoud);

        assertThat(inwoners(bestand.toString(), "--peildatum", "2023-01-01", "--proef", "--regels"))
                .isZero();
        assertThat(uit.toString())
                .contains("regel 2: Aa en Hunze (GM1680) 7", "samen 2394 inwoners", "niets opgeslagen");
    }

    @Test
    void a_bad_file_ends_in_two_with_every_fault_on_standard_error() throws Exception {
        var bestand = Files.writeString(map.resolve("anders.csv"), "gebied,inwoners\nA,1\n");
        var latijn = Files.write(map.resolve("latijn.csv"), "Súdwest".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(inwoners(bestand.toString(), "--peildatum", "2023-01-01")).isEqualTo(2);
        assertThat(fouten.toString()).contains("regel 1, RegioS", "Er is niets opgeslagen: 6 fouten.");
        assertThat(inwoners(latijn.toString(), "--peildatum", "2023-01-01")).isEqualTo(2);
        assertThat(inwoners(map.resolve("weg.csv").toString(), "--peildatum", "2023-01-01"))
                .isEqualTo(2);
        assertThat(inwoners()).isEqualTo(2);
        assertThat(fouten.toString()).contains("geen UTF-8", "niet te lezen", "Geef een bestand en een peildatum");
    }

    @Test
    void a_herindeling_can_be_tried_out_in_three_kinds() {
        assertThat(herindeling(
                        "--soort",
                        "samenvoeging",
                        "--datum",
                        "2030-01-01",
                        "--van",
                        "GM0743,GM0847",
                        "--naar",
                        "GM9001",
                        "--naam",
                        "Peelrand",
                        "--bron",
                        "proef",
                        "--proef"))
                .isZero();
        assertThat(herindeling(
                        "--soort",
                        "splitsing",
                        "--datum",
                        "2030-01-01",
                        "--van",
                        "GM0847",
                        "--deel",
                        "GM0743;Asten;1/3",
                        "--deel",
                        "GM9002;Lierop;2/3;40;40",
                        "--bron",
                        "proef",
                        "--proef"))
                .isZero();
        assertThat(herindeling(
                        "--soort",
                        "naamswijziging",
                        "--datum",
                        "2030-01-01",
                        "--van",
                        "GM0164",
                        "--naam",
                        "Hengelo in Twente",
                        "--bron",
                        "proef",
                        "--proef"))
                .isZero();
        assertThat(uit.toString()).contains("Peelrand (GM9001)", "gaat 2/3 naar GM9002", "Hengelo in Twente");
    }

    @Test
    void what_was_typed_wrong_is_told_at_once() {
        assertThat(herindeling(
                        "--soort",
                        "splitsing",
                        "--datum",
                        "2030-01-01",
                        "--van",
                        "0847",
                        "--deel",
                        "GM1;A;2",
                        "--deel",
                        "GM9002",
                        "--bron",
                        "proef"))
                .isEqualTo(2);
        assertThat(fouten.toString())
                .contains(
                        "--van (0847)",
                        "--deel (GM1)",
                        "--deel (2): Schrijf het aandeel",
                        "--deel (GM9002)",
                        "4 fouten");
        assertThat(herindeling("--soort", "ruil", "--datum", "2030-01-01", "--bron", "proef"))
                .isEqualTo(2);
        assertThat(herindeling()).isEqualTo(2);
        assertThat(herindeling("--lijst")).isZero();
        assertThat(uit.toString()).contains("geen herindelingen ingevoerd");
    }
}

package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoorstroomTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Doorstroom.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void help_lists_every_command() {
        assertThat(run("help")).isZero();
        assertThat(out.toString())
                .contains(
                        "Gebruik:",
                        "Opdrachten:",
                        "start",
                        "verdeel",
                        "koppel ",
                        "koppel-instantie",
                        "koppel-simulatie",
                        "bench",
                        "test",
                        "help");
    }

    @Test
    void every_command_explains_itself_in_dutch() {
        for (var command : all(Doorstroom.commandLine(), "")) {
            out.getBuffer().setLength(0);

            assertThat(run((command + " --help").strip().split(" ")))
                    .as(command)
                    .isZero();
            assertThat(out.toString()).as(command).contains("Gebruik:").doesNotContain("Usage", "Show this help");
        }
    }

    @Test
    void help_explains_one_command() {
        assertThat(run("help", "start")).isZero();
        assertThat(out.toString()).contains("--poort", "--gegevens", "--adres");
    }

    @Test
    void what_is_not_known_is_named_in_dutch() {
        assertThat(run("stat")).isEqualTo(2);
        assertThat(err.toString()).contains("Onbekend: 'stat'", "Bedoelt u", "start", "--help");
    }

    @Test
    void a_value_that_does_not_fit_names_the_option() {
        assertThat(run("start", "--poort", "veel")).isEqualTo(2);
        assertThat(err.toString()).contains("'veel'", "--poort").doesNotContain("Invalid");
    }

    @Test
    void an_option_given_twice_or_without_value_is_a_fault() {
        assertThat(run("start", "--poort", "1", "--poort", "2")).isEqualTo(2);
        assertThat(run("start", "--poort")).isEqualTo(2);
        assertThat(err.toString()).contains("meer dan eens", "Er ontbreekt iets: --poort=POORT");
    }

    private static List<String> all(CommandLine commandLine, String path) {
        var found = new ArrayList<>(List.of(path));
        commandLine.getSubcommands().forEach((name, sub) -> found.addAll(all(sub, path + " " + name)));
        return found.stream().map(String::strip).toList();
    }
}

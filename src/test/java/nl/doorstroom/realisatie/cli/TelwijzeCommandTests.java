package nl.doorstroom.realisatie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TelwijzeCommandTests {
    private static final Backend LOPEND = new Backend() {
        @Override
        public <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work) {
            return SystemTask.run("opdrachtregel", () -> work.applyAsInt(TestApp.bean(facade)));
        }
    };

    private final StringWriter uit = new StringWriter();
    private final StringWriter fouten = new StringWriter();

    private int doe(Callable<Integer> opdracht, String... woorden) {
        return new CommandLine(opdracht)
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fouten, true))
                .execute(woorden);
    }

    @Test
    void a_soort_is_added_and_counts_by_a_rule_that_the_list_tells() {
        assertThat(doe(new SoortCommand(LOPEND), "proef-cli", "--naam", "Proef", "--uitleg", "Voor de proef."))
                .isZero();
        assertThat(uit.toString()).contains("Ze telt nog niet mee");
        assertThat(doe(
                        new TelwijzeCommand(LOPEND),
                        "proef-cli",
                        "--vanaf",
                        "2099-01-01",
                        "--telt",
                        "ja",
                        "--bron",
                        "Proef (synthetisch)"))
                .isZero();

        assertThat(doe(new TelwijzeCommand(LOPEND))).isZero();
        assertThat(uit.toString())
                .contains("coa-kwv  vanaf 1995-01-01  telt niet mee")
                .contains("proef-cli  vanaf 2099-01-01  telt mee  Proef (synthetisch)");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThat(doe(new TelwijzeCommand(LOPEND), "opvanggezin", "--telt", "misschien"))
                .isEqualTo(2);
        assertThat(fouten.toString()).contains("--vanaf", "--telt (misschien): Kies ja of nee.", "--bron", "3 fouten");
    }
}

package nl.doorstroom.publicatie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PublicatieCommandTests {
    private static final Backend LOPEND = new Backend() {
        @Override
        public <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work) {
            return SystemTask.run("opdrachtregel", () -> work.applyAsInt(TestApp.bean(facade)));
        }
    };

    @Test
    void figures_are_checked_against_their_controlegetal_and_the_grootboek() {
        var uit = new StringWriter();
        var exit = new CommandLine(new PublicatieCommand(LOPEND))
                .setOut(new PrintWriter(uit, true))
                .execute("controleer");

        assertThat(exit).isZero();
        assertThat(uit.toString()).contains("kloppen met hun controlegetal en met het grootboek");
    }
}

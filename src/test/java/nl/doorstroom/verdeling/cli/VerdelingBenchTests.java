package nl.doorstroom.verdeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class VerdelingBenchTests {
    @Test
    void the_benchmark_prints_each_measurement_beside_its_limits() {
        var uit = new StringWriter();
        var code = new CommandLine(new VerdelingBench())
                .setOut(new PrintWriter(uit))
                .execute("--gebieden", "1000");
        assertThat(code).isZero();
        assertThat(uit.toString())
                .contains("342 gebieden, totaal 27.300", "1.000 gebieden, totaal 1.000.000.000")
                .contains("kortste", "mediaan", "p95", "grens: inwoners optellen", "grens: gebieden sorteren")
                .contains("geheugen van de uitkomst");
    }
}

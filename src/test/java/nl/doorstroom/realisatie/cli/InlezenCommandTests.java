package nl.doorstroom.realisatie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InlezenCommandTests {
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

    private int inlezen(String... woorden) {
        return new CommandLine(new InlezenCommand(LOPEND))
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fouten, true))
                .execute(woorden);
    }

    private String bestand(String naam, String... regels) throws IOException {
        return Files.writeString(map.resolve(naam), String.join("\n", regels)).toString();
    }

    @Test
    void a_file_is_tried_out_booked_and_known_again() throws IOException {
        var pad = bestand("a.csv", "Waar;Soort;Verhuisd;Kenmerk", "Texel;In de gemeente;3-4-2022;cli-1");
        var woorden =
                new String[] {pad, "--bron", "Proef CLI", "--kolom", "gemeente=Waar", "--kolom", "geldig-op=Verhuisd"};
        var proef = new String[] {
            pad, "--bron", "Proef CLI", "--kolom", "gemeente=Waar", "--kolom", "geldig-op=Verhuisd", "--proef"
        };

        assertThat(inlezen(proef)).isZero();
        assertThat(uit.toString())
                .contains("GM0448  +1", "1 nieuw, 0 gewijzigd, 0 al geboekt.", "niets geboekt (proef)");
        assertThat(inlezen(woorden)).isZero();
        assertThat(uit.toString()).contains("1 boekingen geboekt.");
        assertThat(inlezen(woorden)).isZero();
        assertThat(uit.toString()).contains("Er verandert niets");
    }

    @Test
    void what_changed_is_only_booked_when_it_is_said() throws IOException {
        var kop = "Gemeente;Soort;Datum;Kenmerk";
        inlezen(bestand("b.csv", kop, "GM0448;In de gemeente;3-4-2022;cli-2"), "--bron", "Proef CLI 2");
        var anders = bestand("c.csv", kop, "GM0448;In de gemeente;4-4-2022;cli-2");

        assertThat(inlezen(anders, "--bron", "Proef CLI 2")).isZero();
        assertThat(uit.toString()).contains("0 nieuw, 1 gewijzigd", "0 boekingen geboekt.", "--corrigeer");
        assertThat(inlezen(anders, "--bron", "Proef CLI 2", "--corrigeer")).isZero();
        assertThat(uit.toString()).contains("1 boekingen geboekt.");
    }

    @Test
    void all_faults_are_told_and_the_exit_code_says_so() throws IOException {
        var pad = bestand("d.csv", "Gemeente;Soort;Aantal;Datum", "Nergens;tent;0;ooit");

        assertThat(inlezen(pad, "--bron", "Proef CLI 3")).isEqualTo(2);
        assertThat(fouten.toString())
                .contains("regel 2, Gemeente", "regel 2, Soort", "regel 2, Aantal", "regel 2, Dag");
        assertThat(inlezen(map.resolve("weg.csv").toString(), "--bron", "x")).isEqualTo(2);
        assertThat(inlezen(pad, "--bron", "x", "--kolom", "maat=Aantal")).isEqualTo(2);
    }
}

package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Koppelcijfers in the browser: COA reads a file in, a supervisor puts one right, the gemeente reads. */
class KoppelcijferJourneyTests {
    private static FilePayload file(String... lines) {
        var content = "gemeente;peildatum;gekoppeld;wachtend;boven_norm\n" + String.join("\n", lines);
        return new FilePayload("overzicht.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void handIn(Reader reader, FilePayload file) {
        reader.open("/koppelcijfers");
        reader.link("Bestand inlezen").click();
        reader.page().getByLabel("Waar staat dit?").fill("Reisproef");
        reader.page().locator("#bestand").setInputFiles(file);
        reader.button("Bekijk wat het verandert").click();
    }

    @Test
    void a_file_is_looked_at_before_it_is_kept_without_script_and_a_gemeente_reads_what_was_put_right() {
        try (var reader = Reader.withoutScript()) {
            reader.logIn("Regievoerder COA");
            handIn(reader, file("Urk;2022-05-01;8;3;9", "Nergens;2022-05-01;8;3;0"));
            assertThat(reader.text("[role=alert]")).contains("regel 2, boven_norm (9)", "regel 3, gemeente (Nergens)");
            assertThat(reader.page().getByLabel("Waar staat dit?").inputValue()).isEqualTo("Reisproef");

            var empty = new String(reader.download(reader.link("^CSV$")), StandardCharsets.UTF_8);
            assertThat(empty)
                    .startsWith("gemeente,peildatum,gekoppeld,wachtend,boven_norm")
                    .contains("\nUrk,,,,");

            handIn(reader, file("Urk;2022-05-01;8;13;9"));
            assertThat(reader.heading()).isEqualTo("Klopt dit?");
            assertThat(reader.text("main table")).contains("Urk", "1 mei 2022", "13");
            reader.button("Vastleggen").click();
            assertThat(reader.text("[role=status]")).contains("De cijfers van één regel zijn vastgelegd");
        }
        try (var reader = Reader.as("Toezichthouder Provincie Flevoland")) {
            reader.open("/koppelcijfers?zoek=urk");
            reader.link("^Urk$").click();
            reader.button("Cijfers vastleggen").click();
            assertThat(reader.text("[role=alert]")).contains("Schrijf een dag", "Schrijf een heel aantal mensen");
            reader.page().locator("#peildatum").fill("2022-05-01");
            reader.page().getByLabel("Gekoppeld in het halfjaar").fill("8");
            reader.page().getByLabel("Gekoppeld, zonder woning").fill("12");
            reader.page().getByLabel("Daarvan langer dan de norm").fill("9");
            reader.page().getByLabel("Waar staat dit?").fill("Reisproef");
            reader.button("Cijfers vastleggen").click();
            assertThat(reader.text("[role=status]")).contains("De cijfers zijn vastgelegd");
            assertThat(reader.text("#dag-2022-05-01")).contains("12").doesNotContain("vervangen");
            assertThat(reader.text("main table")).contains("1 mei 2022 (vervangen)");
        }
    }
}

package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A regievoerder reads a file in, with and without script. */
class ReadFileTests {
    private static FilePayload file(String... lines) {
        return new FilePayload(
                "gehuisvest.csv", "text/csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static void handIn(Reader reader, String source, FilePayload file) {
        reader.open("/inlezen");
        reader.page().locator("#bron").fill(source);
        reader.page().locator("#bestand").setInputFiles(file);
        reader.button("Verder").click();
    }

    /** Waits for the page to say so, as a reader without script does: by looking again. */
    private static void await(Reader reader, String text) {
        var address = reader.address();
        while (!reader.text("main").contains(text)) {
            reader.open(address);
        }
    }

    @Test
    void a_file_is_handed_in_tried_out_and_booked_without_script_and_again_changes_nothing() {
        var file = file(
                "Plaats;Soort;Aantal;Datum", "Urk;In de gemeente;2;3-2-2022", "GM0995;doorstroomwoning;1;4-2-2022");
        try (var reader = Reader.withoutScript()) {
            reader.logIn("Regievoerder COA");
            handIn(reader, "Reisproef zonder script", file);
            assertThat(reader.heading()).isEqualTo("Bestand van Reisproef zonder script");
            reader.button("Proef doen").click();
            await(reader, "Wat de proef vond");
            assertThat(reader.text("main")).contains("2 regels, 3 mensen", "Urk", "Lelystad");
            reader.open("/werkvoorraad");
            assertThat(reader.text("main")).contains("Reisproef zonder script: proef klaar");
            reader.page().locator("a:has-text('Reisproef zonder script')").click();

            reader.button("Boeken: alles of niets").click();
            await(reader, "Het bestand is geboekt: 2 boekingen");

            handIn(reader, "Reisproef zonder script", file);
            assertThat(reader.text("main")).contains("al ingelezen", "Er verandert niets");
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void with_script_the_page_follows_the_work_by_itself_and_a_trial_can_be_cancelled() {
        try (var reader = Reader.as("Regievoerder COA")) {
            handIn(reader, "Reisproef met script", file("Plaats;Soort;Aantal;Datum", "Urk;tent;2;3-2-2022"));
            reader.button("Proef doen").click();
            reader.page().getByText("Eerst dit oplossen").waitFor();
            assertThat(reader.text("main")).contains("Soort huisvesting", "tent", "Deze soort is niet bekend");

            reader.button("Annuleren en het bestand wissen").click();
            assertThat(reader.text("main")).contains("Er is niets geboekt en het bestand is gewist");
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void without_a_file_the_form_says_what_is_missing_and_leads_to_it() {
        try (var reader = Reader.as("Regievoerder COA")) {
            reader.open("/inlezen");
            reader.button("Verder").click();

            assertThat(reader.text(".foutenlijst")).contains("Bron: schrijf", "Bestand: kies");
        }
    }
}

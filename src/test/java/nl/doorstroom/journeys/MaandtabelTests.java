package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading an official table, and reading one in. The days chosen lie before the table that comes along, so that one stays the newest. */
class MaandtabelTests {
    private static final String TABEL = "/maandtabellen/opgaven-2023-05-02.1";

    private static String opgaven() throws IOException {
        try (var bron = Objects.requireNonNull(
                MaandtabelTests.class.getResourceAsStream("/officieel/opgaven-opvang-en-huisvesting-2023-05-02.csv"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Reader taaksteller(boolean script) {
        var reader = script ? Reader.withScript() : Reader.withoutScript();
        reader.logIn(WorkPages.TAAKSTELLER);
        return reader;
    }

    private static void kies(Reader reader, String csv, String datum, String bron) {
        reader.open("/maandtabel-inlezen");
        reader.page()
                .setInputFiles(
                        "#bestand", new FilePayload("tabel.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        reader.page().fill("#datum", datum);
        reader.page().fill("#bron", bron);
        reader.button("Bekijk wat we lezen").click();
    }

    @Test
    void the_table_shows_every_line_and_what_does_not_add_up() {
        try (var reader = Reader.withScript()) {
            reader.open("/cijfers");
            reader.link("alle maandtabellen").click();
            reader.link("Opgaven opvang en huisvesting.*2 mei 2023").click();

            assertThat(reader.address()).isEqualTo(TABEL);
            assertThat(reader.rows("#tabel table")).hasSize(38);
            assertThat(reader.rows("#tabel table").get(19))
                    .startsWith("Amsterdam-Amstelland")
                    .contains("1.325", "−178", "1.503", "1.708");
            assertThat(reader.text("#tabel tbody tr:last-child"))
                    .startsWith("Totaal (afgedrukt)")
                    .contains("41.947 ≠");
            assertThat(reader.text("#tabel tfoot")).startsWith("Onze optelling").contains("41.948");
            assertThat(reader.text("#telt-niet-op")).contains("41.947 41.948 +1", "opgave min realisatie");
            assertThat(reader.text("#kolommen")).contains("19 april 2023", "18 april 2023", "te bevestigen");
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void a_provincie_and_a_veiligheidsregio_show_their_opgaven_as_printed() {
        try (var reader = Reader.withScript()) {
            reader.open("/veiligheidsregios/VR13");
            assertThat(reader.rows("#opgaven table"))
                    .extracting(regel -> regel.get(0) + ": " + regel.get(1) + ", " + regel.get(2))
                    .containsExactly(
                            "Taakstelling 2023-I: 1.325, te bevestigen",
                            "Realisatie 2023-I: −178, 18 april 2023",
                            "Verschil 2023-I: 1.503, 18 april 2023",
                            "Taakstelling 2023-II: 1.708, te bevestigen");

            reader.open("/provincies/PV27");
            assertThat(reader.text("#opgaven")).contains("Noord-Holland", "1.234", "tabel van 2 mei 2023");
            reader.link("Bekijk de hele tabel").click();
            assertThat(reader.address()).isEqualTo(TABEL);

            reader.open("/regios/RG01");
            assertThat(reader.page().locator("#opgaven").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_table_is_looked_at_and_then_read_in_with_or_without_script(boolean script) throws IOException {
        var datum = script ? "2023-02-07" : "2023-03-07";
        try (var reader = taaksteller(script)) {
            reader.link("Maandtabel inlezen").click();
            kies(reader, opgaven(), datum, "Proef van de reis");

            assertThat(reader.heading()).isEqualTo("Klopt dit?");
            assertThat(reader.text("main")).contains("opgaven-" + datum + ".1", "Er is nog niets opgeslagen", "41.948");
            if (script) {
                assertThat(AccessibilityTests.violations(reader.page())).isEmpty();
            }
            reader.page().locator("[id='peildatum.realisatie_2023_I']").fill("2023-12-31");
            reader.button("Inlezen").press("Enter");
            assertThat(reader.text("[role=alert]")).contains("Een peildatum ligt niet na de datum van de tabel");

            reader.page().locator("[id='peildatum.realisatie_2023_I']").fill("2023-01-31");
            reader.page().locator("[id='bron.realisatie_2023_I']").fill("TVS");
            reader.button("Inlezen").press("Enter");
            assertThat(reader.text("[role=status]")).startsWith("De tabel is ingelezen.");
            reader.link("Bekijk de tabel").click();
            assertThat(reader.address()).isEqualTo("/maandtabellen/opgaven-" + datum + ".1");
            assertThat(reader.text("#kolommen")).contains("31 januari 2023 TVS");
            assertThat(reader.text("#verantwoording")).contains("Proef van de reis (datum te bevestigen)");
        }
    }

    @Test
    void every_fault_is_shown_and_what_was_typed_stays() throws IOException {
        try (var reader = taaksteller(true)) {
            kies(reader, opgaven().replace("Groningen,,", "Gronigen,,"), "2023-02-08", "");

            assertThat(reader.text("[role=alert]"))
                    .contains(
                            "Er is niets opgeslagen",
                            "Zeg waar deze tabel is afgedrukt.",
                            "regel 2, provincie (Gronigen): Op deze dag is er geen provincie met deze naam.",
                            "provincie (Groningen): Dit gebied ontbreekt");
            assertThat(reader.page().inputValue("#datum")).isEqualTo("2023-02-08");
            assertThat(AccessibilityTests.violations(reader.page())).isEmpty();

            reader.button("Bekijk wat we lezen").click();
            assertThat(reader.text("[role=alert]")).contains("Kies een bestand.");
        }
    }

    @Test
    void the_download_of_a_table_read_in_again_changes_nothing() throws IOException {
        try (var reader = taaksteller(true)) {
            reader.open(TABEL);
            var csv = new String(reader.download(reader.link("CSV downloaden")), StandardCharsets.UTF_8);
            reader.open("/maandtabel-inlezen");
            reader.page()
                    .setInputFiles(
                            "#bestand", new FilePayload("t.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            reader.page().fill("#datum", "2023-05-02");
            reader.page().fill("#bron", "Opgavenoverzicht bij de Rijksbrief van 2 mei 2023, tabel 1");
            reader.page().fill("#bronDatum", "2023-05-02");
            reader.button("Bekijk wat we lezen").click();

            assertThat(reader.text("[role=status]")).startsWith("Er is niets veranderd");
        }
    }

    @Test
    void whose_work_it_is_not_does_not_see_it() {
        try (var reader = Reader.as("Regievoerder COA")) {
            assertThat(reader.page().locator("nav[aria-label=Werkmenu]").innerText())
                    .doesNotContain("Maandtabel");
            assertThat(reader.open("/maandtabel-inlezen")).isEqualTo(403);
        }
    }
}

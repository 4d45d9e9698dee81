package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.export.PdfJudge;
import org.junit.jupiter.api.Test;

/** Reception in the browser: a planner writes down locaties and projects, a secretary of a table sees what it means. */
class ReceptionJourneyTests {
    private final LocalDate today = LocalDate.now(TestApp.bean(Clock.class));

    private static void handIn(Reader reader, String content) {
        reader.open("/locaties/inlezen");
        reader.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("opgave.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        reader.page().getByLabel("Waar staat dit?").fill("Reisproef");
        reader.button("Bekijk wat het verandert").click();
    }

    @Test
    void a_file_with_locaties_is_looked_at_before_it_is_kept_without_script() {
        var head = "code;naam;soort;gemeente;partij;plaatsen;vanaf;contract_tm\n";
        try (var reader = Reader.withoutScript()) {
            reader.logIn(ReceptionPages.PLANNER);
            handIn(reader, head + "HOORN-1;Reisproef Hoorn;HOTEL;Nergens;COA;300;gisteren;\n");
            assertThat(reader.text("[role=alert]"))
                    .contains("regel 2, soort (HOTEL)", "regel 2, gemeente (Nergens)", "regel 2, vanaf (gisteren)");

            handIn(reader, head + "HOORN-1;Reisproef Hoorn;ROL;Hoorn;COA;300;2023-01-01;" + today.plusMonths(2) + "\n");
            assertThat(reader.heading()).isEqualTo("Klopt dit?");
            assertThat(reader.text("main table"))
                    .contains(
                            "regionale opvanglocatie in Hoorn, contract tot en met",
                            "300 plaatsen vanaf 1 januari 2023");
            reader.button("Vastleggen").click();
            assertThat(reader.text("[role=status]")).contains("2 wijzigingen zijn vastgelegd");
        }
        try (var reader = Reader.as(ReceptionPages.PLANNER)) {
            reader.open("/locaties/HOORN-1");
            assertThat(reader.text("#aandacht")).contains("Contract loopt af");
            reader.page().locator("#dag").fill(today.minusDays(1).toString());
            reader.page().getByLabel("Bewoners").fill("290");
            reader.button("Telling vastleggen").click();
            assertThat(reader.text("[role=alert]")).contains("Schrijf waar dit staat of wie het opgaf");
            reader.page().getByLabel("Wie telde?").fill("Reisproef");
            reader.button("Telling vastleggen").click();
            assertThat(reader.text("#bezetting table")).contains("96,7%", "erboven");
        }
    }

    @Test
    void a_project_goes_through_its_steps_opens_and_is_a_locatie() {
        try (var reader = Reader.as(ReceptionPages.PLANNER)) {
            reader.open("/pijplijn");
            reader.link("Project vastleggen").click();
            reader.button("Vastleggen").click();
            assertThat(reader.text("[role=alert]"))
                    .contains(
                            "Geef het project een code",
                            "Kies wat voor locatie",
                            "Deze gemeente is er niet",
                            "Schrijf een dag");
            reader.page().locator("#code").fill("EDAM-1");
            reader.page().locator("#naam").fill("Reisproef Edam");
            reader.page().locator("#soort").selectOption("SATELLIET");
            reader.page().locator("#gemeente").fill("Edam-Volendam");
            reader.page().locator("#partij").selectOption("COA");
            reader.page().locator("#plaatsen").fill("350");
            reader.page().locator("#opening").fill(today.plusMonths(4).toString());
            reader.button("Vastleggen").click();
            assertThat(reader.heading()).startsWith("Reisproef Edam");
            tellsALaterDay(reader);
            for (int step = 0; step < 5; step++) {
                reader.page().locator("#klaar-dag").fill(today.minusDays(3).toString());
                reader.button("Stap klaar melden").click();
                assertThat(reader.text("[role=status]")).contains("Het is vastgelegd");
            }
            reader.page().locator("#dag").fill(today.minusDays(1).toString());
            reader.page().locator("#plaatsen").fill("340");
            reader.button("Open melden").click();
            assertThat(reader.text("[role=status]")).contains("De locatie is open");
            reader.link("Bekijk de locatie").click();
            assertThat(reader.text("#plaatsen-verloop")).contains("340", "Pijplijn van de opvang");
        }
    }

    /** What was typed and what is wrong stand in the form of which it is, and in no other. */
    private void tellsALaterDay(Reader reader) {
        var later = today.plusMonths(6).toString();
        reader.page().getByText("Een andere dag verwachten").click();
        reader.page().locator("#welke-stap").selectOption("VERBOUWING");
        reader.page().locator("#verwacht-dag").fill(later);
        reader.page().locator("#verwacht-toelichting").fill("Reisproef");
        reader.button("Verwachting vastleggen").click();
        assertThat(reader.text("[role=alert]")).contains("Kies waardoor dat komt");
        assertThat(reader.page().locator("#verwacht-dag").inputValue()).isEqualTo(later);
        assertThat(reader.page().locator("#verwacht-toelichting").inputValue()).isEqualTo("Reisproef");
        assertThat(reader.page().locator("#klaar-dag").inputValue()).isEmpty();
        reader.page().locator("#reden").selectOption("BEZWAAR");
        reader.button("Verwachting vastleggen").click();
        assertThat(reader.text("#verloop")).contains("door bezwaar of beroep. Reisproef", "Begonnen: Reisproef Edam");
    }

    @Test
    void a_secretary_sees_what_decides_asks_what_if_and_takes_the_overview_to_the_meeting() throws Exception {
        try (var reader = Reader.as(OpgavenPages.SECRETARIS)) {
            reader.open("/opvangbeeld");
            reader.link("Bekijk Flevoland").click();
            assertThat(reader.heading()).startsWith("Flevoland");
            assertThat(reader.text("#doorslag")).contains("Voorbeeld", "tekort van");
            assertThat(reader.text("#wegval")).contains("(verzonnen)", "contract");
            assertThat(reader.text("#maanden table tbody")).contains("3.449");

            reader.page().locator("#tot").fill(today.plusYears(3).toString());
            reader.button("Reken uit").click();
            assertThat(reader.text("[role=status]")).contains("doet alsof", "Er is niets vastgelegd");
            reader.link("Bekijk het echte beeld").click();

            var pdf = reader.download(reader.link("PDF voor de vergadering"));
            assertThat(PdfJudge.cutOff(pdf)).isEmpty();
        }
    }
}

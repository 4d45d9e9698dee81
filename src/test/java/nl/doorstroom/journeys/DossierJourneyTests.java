package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The dossier of Lelystad in the browser: a supervisor writes in it, the gemeente reads. */
class DossierJourneyTests {
    private static final String DOSSIER = "/toezicht/PV24/dossier/GM0995";

    @Test
    void a_supervisor_finds_a_dossier_and_notes_a_talk_and_the_gemeente_reads_it() {
        try (var reader = Reader.as("Toezichthouder Provincie Flevoland")) {
            reader.open("/toezicht");
            reader.link("Dossiers van Flevoland").click();
            assertThat(reader.text("#tabel")).contains("Lelystad", "1 januari 2022");
            reader.link("^Lelystad$").click();
            assertThat(reader.text("main")).contains("Trede 3");
            assertThat(reader.text("#ladder")).contains("2 maart 2020", "voorbij", "Aan zet: provincie");
            assertThat(reader.text("#signalen")).contains("Mijlpaal niet gehaald");

            reader.link("^Gesprek vastleggen$").click();
            press(reader, "Gesprek vastleggen");
            assertThat(reader.text("[role=alert]"))
                    .contains("Kies een dag", "ambtelijk of bestuurlijk", "Schrijf wat er is besproken");
            reader.page().getByLabel("Datum van het gesprek").fill("2021-04-08");
            reader.page().getByLabel("Bestuurlijk").check();
            reader.page().getByLabel("Wat is er besproken?").fill("De voortgang van het plan in april.");
            press(reader, "Gesprek vastleggen");
            assertThat(reader.text("[role=status]")).contains("Het gesprek is vastgelegd");
        }
        try (var reader = Reader.as("Huisvestingsmedewerker Gemeente Lelystad")) {
            reader.open(DOSSIER + "?soort=gesprek");
            assertThat(reader.text("#tijdlijn ol"))
                    .contains("De voortgang van het plan in april.")
                    .doesNotContain("Stand");
            assertThat(reader.page().locator("main a.utrecht-button-link").count())
                    .isZero();
        }
    }

    @Test
    void a_step_that_cannot_be_taken_yet_says_all_that_is_wrong_and_keeps_what_was_typed() {
        try (var reader = Reader.as("Toezichthouder Provincie Flevoland")) {
            reader.open(DOSSIER + "/besluit/kondig-aan");
            assertThat(reader.page().getByLabel("zienswijze geven tot en met").inputValue())
                    .isNotEmpty();
            reader.page().getByLabel("Datum van het besluit").fill("2020-01-01");
            reader.page().getByLabel("Wie besloot").fill("De gedeputeerde");
            press(reader, "Termijn opnieuw berekenen");
            assertThat(reader.page().getByLabel("zienswijze geven tot en met").inputValue())
                    .isEqualTo("2020-02-12");
            press(reader, "Besluit vastleggen");
            assertThat(reader.text("[role=alert]")).contains("Schrijf waarom", "ligt voor het vorige besluit");
            assertThat(reader.page().getByLabel("Wie besloot").inputValue()).isEqualTo("De gedeputeerde");
        }
    }

    private static void press(Reader reader, String button) {
        reader.page()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

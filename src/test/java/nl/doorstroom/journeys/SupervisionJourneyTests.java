package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toezicht.Oordeelvraag;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.Uitkomst;
import nl.doorstroom.toezicht.beleid.Beweging;
import org.junit.jupiter.api.Test;

/** A round in the browser, from empty to established: two supervisors and a gemeente that reads. */
class SupervisionJourneyTests {
    private static final String RONDE = "/toezicht/PV24/2021-07-01";

    @Test
    void two_supervisors_take_a_round_from_empty_to_established_and_the_gemeente_reads_its_own() {
        try (var reader = Reader.as("Toezichthouder Provincie Flevoland")) {
            reader.open("/toezicht");
            reader.page().getByLabel("Peildatum van een nieuwe ronde").selectOption("2021-07-01");
            press(reader, "Ronde openen");
            assertThat(reader.text("main")).contains("Flevoland: beoordelingsronde 2021-I", "Staat: open");
            press(reader, "Akkoord geven");
            assertThat(reader.text("[role=alert]")).contains("Kies minstens een gemeente");

            judge(reader);
            reader.page().getByLabel("Kies Urk").check();
            press(reader, "Akkoord geven");
            assertThat(reader.text("[role=alert]")).contains("Urk: Je hebt dit zelf beoordeeld");
            assertThat(reader.page().getByLabel("Kies Urk").isChecked()).isTrue();
        }
        try (var reader = Reader.as("Toezichthouder 2 Provincie Flevoland")) {
            reader.open(RONDE + "?voortgang=wacht-op-akkoord");
            press(reader, "Alles aankruisen");
            press(reader, "Akkoord geven");
            assertThat(reader.text("[role=status]")).contains("Je gaf akkoord voor 6 gemeenten");
            reader.link("Ronde vaststellen").click();
            press(reader, "Vaststellen");
            assertThat(reader.text("[role=status]")).contains("De ronde is vastgesteld");
            press(reader, "Ronde heropenen");
            assertThat(reader.text("[role=alert]")).contains("Schrijf waarom");
        }
        try (var reader = Reader.as("Huisvestingsmedewerker Gemeente Lelystad")) {
            reader.open(RONDE);
            assertThat(reader.rows("#tabel table"))
                    .singleElement()
                    .satisfies(rij -> assertThat(rij).contains("Lelystad", "gereed"));
            reader.link("^Lelystad$").click();
            assertThat(reader.text("main")).contains("Oordeel", "Akkoord: Toezichthouder");
            assertThat(reader.page().locator("main form").count()).isZero();
        }
    }

    /** Urk by hand in the browser; the others by a colleague, for what is proposed depends on the rounds before. */
    private static void judge(Reader reader) {
        reader.link("^Urk$").click();
        reader.page().locator("summary:has-text('Zelf een oordeel geven')").click();
        reader.page().getByLabel("Adequaat").first().check();
        reader.page().getByLabel("Motivering").fill("");
        press(reader, "Oordeel vastleggen");
        assertThat(reader.text("[role=alert]")).contains("Schrijf waarom");
        reader.page().getByLabel("Motivering").fill("Proef van Urk.");
        press(reader, "Oordeel vastleggen");
        assertThat(reader.text("[role=status]")).contains("Het oordeel is vastgelegd");
        SystemTask.run("proef", SupervisionJourneyTests::judgeTheOthers);
        reader.open(RONDE);
        assertThat(reader.text("main")).contains("wacht op akkoord");
    }

    private static int judgeTheOthers() {
        var rondes = TestApp.bean(Rondes.class);
        var code = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2021, 7, 1));
        var anderen = rondes.find(code).orElseThrow().gemeenten().stream()
                .filter(een -> een.oordeel().isEmpty())
                .toList();
        anderen.forEach(een -> assertThat(rondes.oordeel(
                        code,
                        een.gemeente().code(),
                        new Oordeelvraag(new Uitkomst.Geoordeeld("adequaat"), Beweging.GELIJK, "Proef.", 0)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1)));
        return anderen.size();
    }

    private static void press(Reader reader, String button) {
        reader.page()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

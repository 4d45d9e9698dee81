package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a gemeente and COA settle a difference, in the browser, from what waits for each. */
class VerschilJourneyTests {
    private static final String GEMEENTE = "Huisvestingsmedewerker Gemeente Lelystad";
    private static final String COA = "Regievoerder COA";

    @Test
    void a_gemeente_counts_asks_and_coa_answers_from_its_werkvoorraad() {
        try (var reader = Reader.as(GEMEENTE)) {
            reader.open("/werkvoorraad");
            assertThat(reader.text("main")).contains("Vul in hoeveel mensen", "uiterlijk");
            reader.open("/verschillen/GM0995?halfjaar=2021-I");
            reader.page().getByLabel("Februari 2021").fill("3");
            reader.page().getByLabel("Maart 2021").fill("drie");
            reader.page().locator("button:has-text('Vastleggen')").click();
            assertThat(reader.text("[role=alert]")).contains("Maart 2021 (drie): vul een heel getal in");
            assertThat(reader.page().getByLabel("Februari 2021").inputValue()).isEqualTo("3");
            reader.page().getByLabel("Maart 2021").fill("0");
            reader.page().locator("button:has-text('Vastleggen')").click();
            assertThat(reader.text("[role=status]")).contains("De tellingen zijn vastgelegd");
            assertThat(reader.rows("main table").get(1))
                    .isEqualTo(List.of("Februari 2021", "3", "0", "–", "+3", "open", "gemeente"));

            reader.link("^Februari 2021$").click();
            reader.page().getByLabel("Een bericht schrijven").check();
            reader.page().getByLabel("Bericht of toelichting").fill("Drie mensen, verhuisd op 26 februari.");
            reader.page().locator("button:has-text('Versturen')").click();
            assertThat(reader.text("main")).contains("Aan zet: COA", "Drie mensen, verhuisd op 26 februari.");
        }
        try (var reader = Reader.as(COA)) {
            reader.open("/werkvoorraad");
            reader.link("Reageer op het verschil van februari 2021").click();
            reader.page().getByLabel("Het verschil verklaren").check();
            reader.page().locator("button:has-text('Versturen')").click();
            assertThat(reader.text("[role=alert]")).contains("Kies de reden van het verschil");
            reader.page().getByLabel("Reden").selectOption("na-ijl");
            reader.page().locator("button:has-text('Versturen')").click();
            assertThat(reader.text("main")).contains("Staat: verklaard", "bij COA nog niet verwerkt");
        }
    }

    @Test
    void an_analyst_reads_all_differences_of_a_half_year_and_changes_none() {
        try (var reader = Reader.as("Beleidsanalist Ministerie")) {
            reader.open("/verschillen?halfjaar=2020-II");
            assertThat(reader.rows("#tabel table"))
                    .contains(List.of("Urk", "december 2020", "2", "0", "+2", "verklaard", naam(), "–"));
            reader.link("^Urk$").click();
            assertThat(reader.text("main")).contains("Twee nareizigers die bij hun gezin zijn komen wonen.");
            assertThat(reader.page().locator("#reageren").count()).isZero();
        }
    }

    private static String naam() {
        return "nareizigers die bij COA nog niet bekend zijn";
    }
}

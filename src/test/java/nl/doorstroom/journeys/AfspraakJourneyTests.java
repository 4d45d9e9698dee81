package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.doorstroom.opvang.Opgavenproef;
import org.junit.jupiter.api.Test;

/** Reception agreed on in the browser: the secretary of the table asks, the gemeente answers, everybody reads it. */
class AfspraakJourneyTests {
    @Test
    void the_secretary_asks_and_the_gemeente_answers() {
        try (var reader = Reader.as(OpgavenPages.SECRETARIS)) {
            reader.open("/opvangafspraken");
            reader.link("Plaatsen vragen").click();
            assertThat(reader.heading()).isEqualTo("Plaatsen vragen");
            reader.page().locator("#plaatsen").fill("veel");
            reader.button("Plaatsen vragen").click();
            assertThat(reader.text("[role=alert]")).contains("Kies een gebied", "Kies waarvoor de plaatsen zijn");
            reader.page().locator("#gebied").selectOption("GM0995");
            reader.page().locator("#soort").selectOption("coa");
            reader.page().locator("#plaatsen").fill("310");
            reader.page().locator("#per").fill("2028-01-01");
            reader.page().locator("#dag").fill("2023-05-04");
            reader.button("Plaatsen vragen").click();
            assertThat(reader.text("[role=status]")).contains("De afspraak is vastgelegd");
            assertThat(reader.text("main")).contains("De gemeente moet nog antwoord geven", "310");
        }
        try (var reader = Reader.as(OpgavenPages.LELYSTAD)) {
            reader.open("/werkvoorraad");
            assertThat(reader.text("main")).contains("Lelystad: 310 plaatsen per 1 januari 2028");
            reader.open("/opvangafspraken?staat=gevraagd&sorteer=-plaatsen");
            reader.link("^Lelystad$").first().click();
            reader.page().getByLabel("Toegezegd").check();
            reader.page().locator("#dag").fill("2023-05-20");
            reader.page().locator("#plaatsen").fill("290");
            reader.button("Stap vastleggen").click();
            assertThat(reader.text("[role=status]")).contains("De stap is vastgelegd");
            assertThat(reader.text("h1")).contains("toegezegd");
        }
        try (var reader = Reader.withScript()) {
            reader.open("/opvang/verdeling/PV24");
            assertThat(reader.text("#tabel")).contains("Lelystad", "290", "1 januari 2028");
        }
    }

    @Test
    void a_planner_looks_at_what_a_decision_changes_before_it_is_kept() {
        try (var reader = Reader.as("Planner COA")) {
            reader.open("/opvang/besluiten");
            reader.link("Besluit vastleggen").click();
            var empty = new String(reader.download(reader.link("^CSV$")), StandardCharsets.UTF_8);
            assertThat(empty).startsWith("provincie,plaatsen").contains("Zeeland,");
            reader.page().locator("#code").fill("Reisproef-1");
            reader.page().locator("#per").fill("2091-01-01");
            reader.page().locator("#totaal").fill("130");
            reader.page().locator("#sleutel").selectOption("inwoners");
            reader.page().getByLabel("Waar staat dit?").fill("Reisproef");
            var content = empty.replaceAll(",(?=\\r?\\n|$)", ",10").getBytes(StandardCharsets.UTF_8);
            reader.page().locator("#bestand").setInputFiles(new FilePayload("besluit.csv", "text/csv", content));
            reader.button("Bekijk wat het verandert").click();
            assertThat(reader.heading()).isEqualTo("Klopt dit?");
            assertThat(reader.text("[role=status]")).contains("De provincies zijn samen 120");
            reader.button("Vastleggen").click();
            assertThat(reader.heading()).isEqualTo("Capaciteitsbesluit COA Reisproef-1");
            assertThat(reader.text("main")).contains("1 januari 2091", "120", "Verdeeld naar inwoners", "berekend");
        }
    }

    @Test
    void a_planner_hands_in_a_key_of_the_Spreidingswet_and_everybody_works_with_it() {
        try (var reader = Reader.as("Planner COA")) {
            reader.open("/opvang/spreidingswet");
            reader.link("Sleutel vastleggen").click();
            var empty = new String(reader.download(reader.link("^CSV$")), StandardCharsets.UTF_8);
            assertThat(empty).startsWith("gemeente,factor,naam").contains("GM0184,,Urk");
            reader.page().locator("#deel").fill("50");
            reader.page().getByLabel("Waar staat dit?").fill("Reisproef (verzonnen)");
            var content = empty.replace(",,", ",1,").replace("GM0184,1", "GM0184,2");
            var file = new FilePayload("factoren.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
            reader.page().locator("#bestand").setInputFiles(file);
            reader.button("Bekijk wat het geeft").click();
            assertThat(reader.heading()).isEqualTo("Klopt dit?");
            assertThat(reader.text("main")).contains("50%", "Zuid-Holland");
            reader.button("Vastleggen").click();
            assertThat(reader.heading()).isEqualTo("Spreidingswet");
        }
        try (var reader = Reader.withScript()) {
            reader.open("/opvang/spreidingswet?plaatsen=50000&per=gemeente&waarom=GM0184&zoek=urk");
            assertThat(reader.text("#tabel")).contains("50.000 plaatsen per gemeente", "Urk", "Flevoland", "2,00");
            assertThat(reader.text("main")).contains("Waarom dit aantal? Urk", "Naar inwoners maal welvaart (50%");
            reader.page().locator("#plaatsen").fill("veel");
            reader.button("Reken uit").click();
            assertThat(reader.text("main")).contains("Schrijf een heel aantal plaatsen");
        }
    }

    @Test
    void a_besluit_says_by_which_key_it_was_divided() {
        Opgavenproef.spreidingssleutel();
        try (var reader = Reader.as("Planner COA")) {
            reader.open("/capaciteit/besluit");
            var empty = new String(reader.download(reader.link("^CSV$")), StandardCharsets.UTF_8);
            var content = empty.replaceAll(",(?=\\r?\\n|$)", ",1000");
            var file = new FilePayload("besluit.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
            reader.page().locator("#bestand").setInputFiles(file);
            reader.page().locator("#code").fill("Reisproef");
            reader.page().locator("#per").fill("2091-01-01");
            reader.page().locator("#totaal").fill("12000");
            reader.page().locator("#sleutel").selectOption("spreidingswet");
            reader.page().getByLabel("Waar staat dit?").fill("Reisproef (verzonnen)");
            reader.button("Bekijk wat het verandert").click();
            assertThat(reader.text("main"))
                    .contains("12.000 plaatsen per 1 januari 2091", "(Spreidingswet)", "Vergeleken met");
            reader.button("Vastleggen").click();
            assertThat(reader.text("#tabel")).contains("Opgave, berekend", "van de sleutel");
            reader.link("van de sleutel").click();
            assertThat(reader.text("#tabel")).contains("12.000 plaatsen per provincie");
        }
    }
}

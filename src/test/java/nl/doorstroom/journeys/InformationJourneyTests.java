package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a provincie asks and a gemeente answers, in the browser of both. */
class InformationJourneyTests {
    private static final String VRAAG = "Hoeveel woningen komen er dit jaar vrij?";
    private static final byte[] PDF = "%PDF-1.7 proef".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_supervisor_asks_the_gemeente_answers_with_a_file_and_the_supervisor_reads() {
        var address = ask();
        answer(address);
        read(address);
    }

    /** First with nothing chosen, then looked at, then sent. */
    private static String ask() {
        try (var reader = Reader.as("Toezichthouder Provincie Flevoland")) {
            reader.open("/toezicht/PV24/informatie/nieuw");
            reader.button("Verder").click();
            assertThat(reader.text("[role=alert]")).contains("Kies minstens een gemeente", "Schrijf wat je wilt weten");
            reader.page().getByLabel("Lelystad").check();
            reader.page().getByLabel("Wat wil je weten?").fill(VRAAG);
            reader.page().getByLabel("Punten om te beantwoorden").fill("Huurwoningen\nTijdelijke woningen");
            reader.button("Verder").click();
            assertThat(reader.heading()).isEqualTo("Informatie vragen: klopt dit?");
            assertThat(reader.text("main")).contains("Lelystad", VRAAG, "Tijdelijke woningen");
            reader.button("Veranderen").click();
            assertThat(reader.page().getByLabel("Wat wil je weten?").inputValue())
                    .isEqualTo(VRAAG);
            reader.button("Verder").click();
            reader.button("Versturen").click();
            assertThat(reader.text("[role=status]")).contains("verstuurd aan een gemeente");
            reader.page()
                    .locator("tr", new LocatorOptions().setHasText(VRAAG))
                    .locator("a")
                    .click();
            return reader.address();
        }
    }

    private static void answer(String address) {
        try (var reader = Reader.as("Huisvestingsmedewerker Gemeente Lelystad")) {
            reader.open("/toezicht/mijn");
            assertThat(reader.text("main")).contains("Antwoord op het verzoek om informatie", VRAAG, "Trede");
            reader.open(address);
            attach(reader, "plan.pdf", "application/pdf");
            reader.button("Antwoord versturen").click();
            assertThat(reader.text("[role=alert]")).contains("Schrijf je antwoord");
            assertThat(reader.text("main")).contains("plan.pdf");
            attach(reader, "foto.png", "image/png");
            reader.page().getByLabel("Je antwoord").fill("Er komen 40 woningen vrij.");
            reader.button("Antwoord versturen").click();
            assertThat(reader.text("[role=alert]")).contains("foto.png: De naam zegt PNG, maar de inhoud is PDF");
            assertThat(reader.page().getByLabel("Je antwoord").inputValue()).isEqualTo("Er komen 40 woningen vrij.");
            reader.button("Antwoord versturen").click();
            assertThat(reader.text("[role=status]")).contains("Je antwoord is verstuurd");
            assertThat(reader.text("main")).contains("plan.pdf", "Aanvulling versturen");
        }
    }

    private static void attach(Reader reader, String name, String type) {
        reader.page().locator("#bestanden").setInputFiles(new FilePayload(name, type, PDF));
    }

    private static void read(String address) {
        try (var reader = Reader.as("Toezichthouder Provincie Flevoland")) {
            reader.open("/werkvoorraad");
            assertThat(reader.text("main")).contains("Lees het antwoord van de gemeente");
            reader.open(address);
            assertThat(reader.download(reader.link("plan.pdf"))).isEqualTo(PDF);
            reader.button("Antwoord gelezen").click();
            assertThat(reader.text("[role=status]")).contains("niet meer in de werkvoorraad");
        }
        try (var reader = Reader.as("Beleidsanalist Ministerie")) {
            reader.open(address);
            assertThat(reader.text("main"))
                    .contains("Er komen 40 woningen vrij")
                    .doesNotContain("plan.pdf");
            assertThat(reader.page().locator("main form").count()).isZero();
        }
    }
}

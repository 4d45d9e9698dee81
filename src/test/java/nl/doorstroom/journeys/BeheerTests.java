package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorstroom.toegang.Demonstratie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A functioneel beheerder at work: from a new colleague to somebody who left. */
class BeheerTests {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final String LELYSTAD = "Functioneel beheerder Gemeente Lelystad";
    private static final String MAASTRICHT = "Functioneel beheerder Gemeente Maastricht";

    private final String naam = "Collega Nummer " + NUMMER.incrementAndGet();
    private final String email = "collega" + NUMMER.get() + "@reis.example";

    private static Reader als(String persoon, boolean script) {
        var reader = script ? Reader.withScript() : Reader.withoutScript();
        reader.open("/inloggen");
        var knop = reader.page().locator("button:has(strong:text-is('" + persoon + "'))");
        assertThat(Demonstratie.personen()).containsKey(persoon);
        knop.click();
        return reader;
    }

    private String nodigUit(Reader reader) {
        reader.open("/gebruikers/uitnodigen");
        reader.page().fill("#naam", naam);
        reader.page().fill("#email", email);
        reader.page().check("#rol-huisvestingsmedewerker");
        reader.button("Maak de uitnodiging").click();
        return reader.page().inputValue("#link");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_is_invited_gets_a_role_and_leaves_with_or_without_script(boolean script) {
        try (var reader = als(LELYSTAD, script)) {
            assertThat(nodigUit(reader)).matches("http://127\\.0\\.0\\.1:\\d+/uitnodiging/[A-Za-z0-9_-]{43}");
            reader.link("Naar " + naam).click();
            assertThat(reader.heading()).isEqualTo(naam);
            assertThat(reader.text("main"))
                    .contains("Uitgenodigd", "Huisvestingsmedewerker bij Demo Gemeente Lelystad");

            reader.link("Een rol geven").click();
            reader.page().check("#rol-klantregisseur");
            reader.button("Opslaan").click();
            assertThat(reader.text("[role=status]")).startsWith("De rol is gegeven.");

            reader.link("Intrekken van Klantregisseur").click();
            reader.button("Rol intrekken").click();
            assertThat(reader.text("[role=status]")).startsWith("De rol is ingetrokken.");

            reader.link("Account beëindigen").click();
            assertThat(reader.heading()).isEqualTo("Account van " + naam + " beëindigen?");
            reader.button("Account beëindigen").click();
            assertThat(reader.text("main")).contains("Beëindigd", "Het is beëindigd.");
            reader.button("Account herstellen").click();
            assertThat(reader.text("[role=status]")).isEqualTo("Het is hersteld.");
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void what_was_typed_stays_and_every_fault_leads_to_its_field() {
        try (var reader = als(LELYSTAD, true)) {
            reader.open("/gebruikers/uitnodigen");
            reader.page().fill("#naam", naam);
            reader.page().fill("#email", "geen adres");
            reader.button("Maak de uitnodiging").click();

            assertThat(reader.page().inputValue("#naam")).isEqualTo(naam);
            assertThat(reader.page().inputValue("#email")).isEqualTo("geen adres");
            assertThat(reader.page().getAttribute("#email", "aria-invalid")).isEqualTo("true");
            reader.link("Kies minstens één rol").click();
            assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("rol");
        }
    }

    @Test
    void of_two_beheerders_the_second_sees_what_the_first_did_and_loses_nothing() {
        try (var eerste = als(LELYSTAD, true);
                var tweede = als(LELYSTAD, true)) {
            nodigUit(eerste);
            eerste.link("Naar " + naam).click();
            var pad = eerste.address();
            eerste.open(pad + "/wijzigen");
            tweede.open(pad + "/wijzigen");
            slaOp(eerste.page(), naam + " Eerste");
            slaOp(tweede.page(), naam + " Tweede");

            assertThat(tweede.text("[role=status]")).contains("Er staat nu: " + naam + " Eerste");
            assertThat(tweede.page().inputValue("#naam")).isEqualTo(naam + " Tweede");
            tweede.button("Opslaan").click();
            assertThat(tweede.heading()).isEqualTo(naam + " Tweede");
        }
    }

    private static void slaOp(Page page, String naam) {
        page.fill("#naam", naam);
        page.click("button:text-is('Opslaan')");
    }

    @Test
    void somebody_of_another_gemeente_is_not_there() {
        try (var reader = als(LELYSTAD, true);
                var ander = als(MAASTRICHT, true)) {
            nodigUit(reader);
            reader.link("Naar " + naam).click();
            var pad = reader.address();

            assertThat(ander.open(pad)).isEqualTo(404);
            ander.open("/gebruikers?zoek=" + email);
            assertThat(ander.rows("#tabelinhoud")).isEmpty();
            reader.open("/gebruikers?zoek=" + email);
            assertThat(reader.rows("#tabelinhoud"))
                    .isEqualTo(List.of(List.of(naam, email, "Huisvestingsmedewerker", "Uitgenodigd")));
        }
    }

    @Test
    void a_beheerder_cannot_take_away_the_own_role() {
        try (var reader = als(MAASTRICHT, true)) {
            reader.open("/gebruikers");
            reader.link(MAASTRICHT).click();
            reader.link("Intrekken").click();
            reader.button("Rol intrekken").click();

            assertThat(reader.text(".foutenlijst")).contains("Dit is je eigen rol");
            assertThat(reader.open("/gebruikers")).isEqualTo(200);
        }
    }
}

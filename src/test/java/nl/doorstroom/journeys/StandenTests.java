package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody asks of the standen, in the browser. */
class StandenTests {
    /** What was Lelystad's stand on 1 January, what did we know then, what now, and which entries make the difference? */
    @Test
    void a_supervisor_of_the_province_finds_what_was_known_then_and_now_and_why() {
        try (var reader = Reader.as(WorkPages.TOEZICHTHOUDER)) {
            reader.open("/standen");
            reader.link("^Flevoland$").click();
            reader.page().getByLabel("Stand aan het begin van").fill("2021-01-01");
            reader.page().getByLabel("Zoals bekend aan het begin van").fill("2021-01-01");
            reader.page().locator("button:has-text('Toon')").click();
            reader.link("^Lelystad$").click();
            assertThat(reader.text("dl.cijfers")).contains("89 achter", "zoals bekend op 1 januari 2021");

            reader.link("Vergelijk wat wij toen wisten").click();
            assertThat(reader.text("dl.cijfers")).contains("89 achter", "88 achter");
            assertThat(reader.text("main")).contains("De stand blijkt 1 beter dan wij toen wisten.");
            assertThat(reader.rows("#cijfers table").getLast()).isEqualTo(List.of("Stand", "−89", "−88", "+1"));
            assertThat(reader.rows("#boekingen .tabelvak:nth-of-type(1) table")).hasSize(2);
            assertThat(reader.rows("#boekingen .tabelvak:nth-of-type(2) table")).hasSize(1);
        }
    }

    @Test
    void every_line_of_the_sum_opens_to_entries_that_add_up_to_it() {
        try (var reader = Reader.as(WorkPages.TOEZICHTHOUDER)) {
            reader.open("/standen/PV24?peildatum=2021-01-01&bekend=2021-01-01");
            var regels = reader.rows("#som table");
            assertThat(regels.getLast()).isEqualTo(List.of("Stand op 1 januari 2021", "−102"));
            for (var regel : regels.subList(0, regels.size() - 1)) {
                reader.open("/standen/PV24?peildatum=2021-01-01&bekend=2021-01-01");
                reader.page()
                        .locator("#som tr:has(th:text-is('" + regel.getFirst() + "')) a")
                        .click();
                var mensen = reader.text("dl.cijfers dd");
                assertThat(mensen.replace("−", ""))
                        .as(regel.getFirst())
                        .isEqualTo(regel.get(1).replace("−", "").replace("+", ""));
            }
        }
    }

    @Test
    void a_gemeente_sees_the_stand_of_another_and_none_of_its_entries() {
        try (var reader = Reader.as("Huisvestingsmedewerker Gemeente Maastricht")) {
            reader.open("/standen/GM0995?peildatum=2021-01-01");
            assertThat(reader.text("dl.cijfers")).contains("achter");
            reader.open("/standen/GM0995/boekingen?peildatum=2021-01-01&figuur=eigen-gemeente");
            assertThat(reader.text("main")).contains("Hier zijn geen boekingen die u mag zien");
            reader.open("/standen/GM0995/verschil?peildatum=2021-01-01");
            assertThat(reader.text("#boekingen")).contains("niets geboekt of gecorrigeerd dat u mag zien");
        }
    }

    @Test
    void a_visitor_gets_beginnings_of_months_and_is_told_so() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/standen/GM0995?peildatum=2021-01-02");
            assertThat(reader.text("[role=alert]")).contains("peildatum (2021-01-02)", "eerste dag van een maand");
            reader.open("/standen/GM0995?peildatum=2021-01-01&bekend=2021-01-01");
            assertThat(reader.text("dl.cijfers")).contains("89 achter");
            assertThat(reader.page().locator("#som a").count()).isZero();
        }
    }
}

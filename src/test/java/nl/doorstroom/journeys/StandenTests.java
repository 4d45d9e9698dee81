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
        try (var reader = Reader.as(WorkPages.MAASTRICHT)) {
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

    @Test
    void a_visitor_sees_on_the_page_of_a_gemeente_how_the_half_year_went_and_is_told_that_entries_are_not_public() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/gemeenten/GM0995");
            assertThat(reader.page().locator("#stand svg.lijngrafiek .doel").count())
                    .isOne();
            var maanden = reader.rows("#stand .tweeluik table");
            assertThat(maanden)
                    .hasSize(reader.page().locator("#stand svg circle").count() - 1)
                    .allMatch(maand -> maand.getFirst().startsWith("1 "));
            assertThat(reader.page().locator("#boekingen table").count()).isZero();
            assertThat(reader.text("#boekingen"))
                    .contains("Openbaar is de stand aan het begin van elke maand", "wie daarvoor een account heeft");

            reader.link("De stand van Lelystad op elke maand").click();
            assertThat(reader.heading()).isEqualTo("Stand van Lelystad");
            assertThat(reader.rows("#verloop table")).isEqualTo(maanden);
        }
    }

    @Test
    void who_may_see_entries_finds_the_latest_on_the_page_of_the_gemeente_and_all_behind_it() {
        try (var reader = Reader.as(WorkPages.TOEZICHTHOUDER)) {
            reader.open("/gemeenten/GM0995");
            var laatste = reader.rows("#boekingen table");
            assertThat(laatste).hasSizeBetween(2, 8).allMatch(rij -> rij.get(1).equals("Lelystad"));

            var link = reader.link("Alle [0-9.]+ boekingen van Lelystad");
            var alle = link.innerText().replaceAll("[^0-9]", "");
            link.click();
            assertThat(reader.text("#tabel")).startsWith(alle + " boekingen, samen");
            assertThat(reader.page().getByLabel("Gemeente").inputValue()).isEqualTo("GM0995");
            reader.open("/gemeenten/GM0995");
            reader.link("^" + laatste.getFirst().getFirst() + "$").click();
            assertThat(reader.heading())
                    .isEqualTo("Boeking " + laatste.getFirst().getFirst());
        }
    }

    @Test
    void another_gemeente_is_told_that_these_entries_are_outside_its_area() {
        try (var reader = Reader.as(WorkPages.MAASTRICHT)) {
            reader.open("/gemeenten/GM0995");
            assertThat(reader.page().locator("#boekingen table").count()).isZero();
            assertThat(reader.text("#boekingen")).contains("Lelystad valt buiten uw gebied");
            assertThat(reader.rows("#stand .tweeluik table")).isNotEmpty();
        }
    }
}

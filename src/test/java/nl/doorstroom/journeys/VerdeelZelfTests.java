package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Verdeel zelf" while one types: outcomes and faults come without leaving the page. */
class VerdeelZelfTests {
    @Test
    void a_fault_is_told_while_typing_and_goes_when_it_is_mended() {
        try (var reader = Reader.withScript()) {
            reader.open("/verdeel-zelf");
            reader.page().locator("#totaal").fill("veel");
            reader.page().locator("#uitkomst [role=alert]").waitFor();
            assertThat(reader.text("#uitkomst [role=alert]")).contains("“veel” kan niet");
            assertThat(reader.page().locator("#totaal").inputValue()).isEqualTo("veel");
            assertThat(reader.page().locator("#totaal").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(reader.text("#totaal-fout")).contains("“veel” kan niet");

            reader.link("“veel” kan niet").click();
            assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("totaal");

            reader.page().locator("#totaal").fill("17600");
            reader.page().locator("#uitkomst h2:has-text('17.600 mensen')").waitFor();
            assertThat(reader.page().locator("#totaal").getAttribute("aria-invalid"))
                    .isNull();
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void a_link_to_a_fault_opens_what_hides_its_field() {
        try (var reader = Reader.withScript()) {
            reader.open("/verdeel-zelf?inwoners=12&gemeente=Nergenshuizen");
            reader.link("Nergenshuizen").click();

            assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("gemeente");
        }
    }

    @Test
    void another_method_shows_who_gains() {
        try (var reader = Reader.withScript()) {
            reader.open("/verdeel-zelf");
            reader.page().getByLabel("Methode").selectOption("webster");
            reader.page().locator("#uitkomst h2:has-text('Webster')").waitFor();

            assertThat(reader.text("#uitkomst .cijfers")).contains("samen verdeeld 27.300");
            assertThat(reader.rows("#uitkomst .tweeluik section:first-child table"))
                    .hasSize(5)
                    .first()
                    .satisfies(row -> assertThat(row.getLast()).startsWith("+"));
        }
    }

    /** Bijlage A: Eemsdelta's quotient is 70,01; below 70 times the divisor it would have been 70. */
    @Test
    void a_few_inhabitants_fewer_and_eemsdelta_has_70() {
        try (var reader = Reader.withScript()) {
            reader.open("/gemeenten/GM1979");
            reader.link("Reken zelf met andere inwoners").click();
            assertThat(reader.page().locator("#gemeente").inputValue()).isEqualTo("GM1979");
            reader.page().locator("#inwoners").fill("45.380");
            reader.page().locator("#uitkomst h2").first().waitFor();
            reader.page().waitForURL("**inwoners=45.380**");

            assertThat(reader.rows("#uitkomst .tweeluik section:last-child table"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsExactly("Eemsdelta", "71", "70", "−1"));
        }
    }
}

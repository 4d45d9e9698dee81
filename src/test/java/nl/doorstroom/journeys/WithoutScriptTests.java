package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same reading in a browser that runs no script. */
class WithoutScriptTests {
    @Test
    void the_search_form_leads_to_the_page() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/");
            reader.page().getByLabel("Zoek een gemeente").fill("Twenterand");
            reader.button("Zoek").click();

            assertThat(reader.heading()).isEqualTo("Twenterand");
            assertThat(reader.text("#waarom")).contains("→ 53");
        }
    }

    @Test
    void several_hits_are_a_list_to_choose_from() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/");
            reader.page().getByLabel("Zoek een gemeente").fill("utrecht");
            reader.page().getByLabel("Zoek een gemeente").press("Enter");
            assertThat(reader.heading()).isEqualTo("Zoeken");

            reader.page().locator("main a[href='/gemeenten/GM0344']").click();
            assertThat(reader.heading()).isEqualTo("Utrecht");
        }
    }

    @Test
    void a_cell_of_the_map_is_a_link_with_a_name() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/");
            var cell = reader.page().locator("svg.landkaart a[data-naam='Twenterand']");
            assertThat(cell.locator("title").textContent()).startsWith("Twenterand: 53 te huisvesten (plaats ");

            cell.click();
            assertThat(reader.heading()).isEqualTo("Twenterand");
        }
    }

    @Test
    void the_map_changes_by_its_button() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/");
            reader.page().getByLabel("Periode").selectOption("2023-I.1");
            reader.page().getByLabel("Gebied").selectOption("RG01");
            reader.button("Toon").click();

            assertThat(reader.address()).contains("versie=2023-I.1", "gebied=RG01");
            assertThat(reader.text(".cijfers")).contains("te huisvesten in de 1e helft 2023");
            assertThat(reader.rows("#tabel table")).hasSize(14);
        }
    }

    @Test
    void a_table_sorts_and_pages_by_links() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/gemeenten");
            assertThat(reader.rows("#tabel table").getFirst()).startsWith("Amsterdam");
            reader.page().locator("thead a:has-text('Inwoners')").press("Enter");
            reader.page().waitForURL("**sorteer=-inwoners**");
            reader.page().locator("thead a:has-text('Inwoners')").press("Enter");
            reader.page().waitForURL("**sorteer=inwoners**");
            var smallest = reader.rows("#tabel table").getFirst();
            assertThat(smallest).startsWith("Schiermonnikoog", "Fryslân", "944", "0");

            reader.link("Bladzijde 2").press("Enter");
            reader.page().waitForURL("**pagina=2**");
            assertThat(reader.rows("#tabel table")).hasSize(50);
            assertThat(reader.text(".tabelvoet")).contains("Rij 51 tot en met 100 van 342");
            reader.page().locator(".paginering a:has-text('Alles')").press("Enter");
            reader.page().waitForURL("**per=alle**");
            assertThat(reader.rows("#tabel table")).hasSize(342).first().isEqualTo(smallest);
        }
    }

    @Test
    void a_gemeente_shows_another_period_by_its_button() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/gemeenten/GM1700");
            reader.page().getByLabel("Periode").selectOption("2023-II.2");
            reader.button("Toon").click();

            assertThat(reader.address()).endsWith("/gemeenten/GM1700?versie=2023-II.2");
            assertThat(reader.text("main")).contains("De aantallen per gemeente heeft Doorstroom berekend");
        }
    }

    @Test
    void dividing_works_by_submitting() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/verdeel-zelf");
            reader.page().getByLabel("Landelijk totaal").fill("17.600");
            reader.button("Verdeel").click();

            assertThat(reader.text("#uitkomst .cijfers"))
                    .contains("samen verdeeld 17.600", "gemeenten krijgen er minder 338");
            assertThat(reader.page().getByLabel("Landelijk totaal").inputValue())
                    .isEqualTo("17.600");
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_typed_is_lost() {
        try (var reader = Reader.withoutScript()) {
            reader.open("/verdeel-zelf");
            reader.page().locator("summary").click();
            var typed = List.of("veel", "Nergenshuizen", "min drie", "nul");
            var fields = List.of("totaal", "gemeente", "inwoners", "minimum");
            for (var i = 0; i < fields.size(); i++) {
                reader.page().locator("#" + fields.get(i)).fill(typed.get(i));
            }
            reader.button("Verdeel").click();

            for (var i = 0; i < fields.size(); i++) {
                var field = reader.page().locator("#" + fields.get(i));
                assertThat(field.inputValue()).isEqualTo(typed.get(i));
                assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
                assertThat(field.getAttribute("aria-describedby")).isEqualTo(fields.get(i) + "-fout");
                assertThat(reader.text("#" + fields.get(i) + "-fout")).contains(typed.get(i));
                assertThat(reader.page()
                                .locator("[role=alert] a[href='#" + fields.get(i) + "']")
                                .innerText())
                        .contains(typed.get(i));
            }
        }
    }
}

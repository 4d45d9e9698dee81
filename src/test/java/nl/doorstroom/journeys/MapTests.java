package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The map of hexagons by keyboard, by pointer and from the search box. */
class MapTests {
    private static final String NAME_IN_HAND = "document.activeElement?.dataset?.naam ?? ''";

    @Test
    void the_map_is_one_stop_of_tab_and_arrows_walk_over_it() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            reader.page().locator("#gebied").focus();
            reader.page().keyboard().press("Tab");
            var first = inHand(reader);
            assertThat(first).isNotEmpty();
            assertThat(reader.text(".celuitleg")).startsWith(first).contains("te huisvesten", "plaats");

            reader.page().keyboard().press("ArrowDown");
            var second = inHand(reader);
            assertThat(second).isNotEmpty().isNotEqualTo(first);
            assertThat(reader.text(".celuitleg")).startsWith(second);
            reader.page().keyboard().press("ArrowRight");
            reader.page().keyboard().press("ArrowLeft");
            assertThat(inHand(reader)).isEqualTo(second);

            reader.page().keyboard().press("Enter");
            reader.page().waitForURL("**/gemeenten/GM*");
            assertThat(reader.heading()).isEqualTo(second);
        }
    }

    @Test
    void tab_leaves_the_map_at_once() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            reader.page().locator("svg.landkaart a[data-naam='Twenterand']").focus();
            reader.page().keyboard().press("Tab");

            assertThat(inHand(reader)).isEmpty();
        }
    }

    @Test
    void every_gemeente_can_be_reached_with_the_arrows() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            var reached = reader.page().evaluate("""
                    () => {
                      const cellen = [...document.querySelectorAll('svg.landkaart a[data-naam]')];
                      const gezien = new Set([cellen[0]]);
                      const rij = [cellen[0]];
                      while (rij.length) {
                        const cel = rij.pop();
                        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
                          cel.focus();
                          cel.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
                          const naar = document.activeElement;
                          if (!gezien.has(naar)) { gezien.add(naar); rij.push(naar); }
                        }
                      }
                      return cellen.filter((cel) => !gezien.has(cel)).map((cel) => cel.dataset.naam);
                    }
                    """);

            assertThat(reached)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
    }

    @Test
    void pointing_at_a_cell_tells_its_name_and_value() {
        try (var reader = Reader.withScript()) {
            reader.open("/?toon=amv");
            reader.page().locator("svg.landkaart a[data-naam='Leeuwarden']").hover();

            assertThat(reader.text(".celuitleg")).startsWith("Leeuwarden").contains("17 alleenstaande minderjarigen");
        }
    }

    @Test
    void typing_a_name_marks_its_cell() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            reader.page().locator("#zoek").pressSequentially("Eemsd");

            assertThat(reader.page().locator("svg.landkaart a.gekozen").all())
                    .singleElement()
                    .satisfies(
                            cell -> assertThat(cell.getAttribute("data-naam")).isEqualTo("Eemsdelta"));
            assertThat(reader.text(".celuitleg")).startsWith("Eemsdelta").contains("71 te huisvesten");
        }
    }

    @Test
    void another_measure_comes_at_once_and_the_map_keeps_working() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            reader.page()
                    .getByLabel("Toon", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .selectOption("per-1000");
            reader.page().waitForURL("**/?**toon=per-1000**");
            reader.page().locator("svg.landkaart a[data-naam='Twenterand']").focus();

            assertThat(reader.text(".celuitleg")).startsWith("Twenterand").contains("1,57 per 1.000 inwoners");
            assertThat(reader.page().getByRole(AriaRole.COMBOBOX).first().isVisible())
                    .isTrue();
            assertThat(reader.faults()).isEmpty();
        }
    }

    private static String inHand(Reader reader) {
        return String.valueOf(reader.page().evaluate(NAME_IN_HAND));
    }
}

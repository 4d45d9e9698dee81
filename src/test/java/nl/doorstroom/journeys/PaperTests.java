package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** What comes out of the printer: the figures, without what one can only click. */
class PaperTests {
    @Test
    void the_sheet_prints_whole_and_without_controls() {
        try (var reader = onPaper("/taakstellingen/2023-II.1")) {
            assertThat(reader.page()
                            .locator("select:visible, input:visible, button:visible")
                            .count())
                    .isZero();
            assertThat(reader.page().locator("nav.menu").isVisible()).isFalse();
            assertThat(reader.page().locator("table.bijlage tbody tr:visible").count())
                    .isEqualTo(342 + 12 + 12);
            assertThat(reader.page().locator(".noten").isVisible()).isTrue();
        }
    }

    @Test
    void a_gemeente_prints_with_its_sum_and_its_sources() {
        try (var reader = onPaper("/gemeenten/GM1700")) {
            assertThat(reader.page()
                            .locator("select:visible, input:visible, button:visible")
                            .count())
                    .isZero();
            assertThat(reader.text("#waarom")).contains("→ 53");
            assertThat(reader.page().locator("#stand svg.lijngrafiek").isVisible())
                    .isTrue();
            assertThat(reader.page().locator("#stand .tweeluik table").isVisible())
                    .isTrue();
            assertThat(reader.page().locator("#verantwoording").isVisible()).isTrue();
        }
    }

    @Test
    void the_map_prints_with_patterns_and_legend() {
        try (var reader = onPaper("/")) {
            assertThat(reader.page()
                            .locator("select:visible, input:visible, button:visible")
                            .count())
                    .isZero();
            assertThat(reader.page().locator(".legenda").isVisible()).isTrue();
            assertThat(reader.page().evaluate("getComputedStyle(document.querySelector('.landkaart .k1')).fill"))
                    .asString()
                    .contains("#p1");
        }
    }

    private static Reader onPaper(String path) {
        var reader = Reader.withScript();
        reader.open(path);
        reader.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return reader;
    }
}

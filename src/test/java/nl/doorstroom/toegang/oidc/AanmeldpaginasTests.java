package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import nl.doorstroom.journeys.Chromium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages around the log-in, wide and on a phone, by the rules of WCAG 2.2 AA that a program can measure. */
class AanmeldpaginasTests {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({
        "/inloggen, 200, Inloggen",
        "/inloggen/bij/weg, 503, Aanmelden weg is nu niet bereikbaar",
        "/inloggen/terug/nep, 400, Inloggen is niet gelukt",
        "/inloggen/geen-toegang, 403, U kunt hier niet inloggen",
        "/uitgelogd, 200, U bent uitgelogd"
    })
    void a_page_of_the_log_in_is_accessible_and_fits_a_phone(String path, int status, String heading) {
        for (var width : List.of(1280, 390)) {
            try (var context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, 900))) {
                var page = context.newPage();
                var answer = page.navigate(OidcApp.url(path));

                assertThat(answer == null ? 0 : answer.status()).isEqualTo(status);
                assertThat(page.locator("h1").innerText()).isEqualTo(heading);
                assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                        .isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}

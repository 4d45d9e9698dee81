package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.List;
import nl.doorstroom.platform.TestApp;

/**
 * What there is to say of a page that was opened once: whether it came without fault and only from here, and whether it is
 * accessible.
 *
 * @param faults what went wrong behind the page
 * @param elsewhere addresses outside this website that were asked for
 * @param width of the page on a phone
 * @param onPhone violations there
 * @param atDesk violations at a desk; empty when it was not looked at there
 */
record Look(
        int status,
        List<String> faults,
        List<String> elsewhere,
        String title,
        String heading,
        int width,
        List<String> onPhone,
        List<String> atDesk) {
    private static final int HEIGHT = 900;

    /** Opens a page as on a phone and, on request, looks at it at a desk as well. */
    static Look at(Reader reader, String path, boolean atADesk) {
        reader.page().setViewportSize(Reader.PHONE, HEIGHT);
        reader.forget();
        int status = reader.open(path);
        reader.page().waitForLoadState();
        var faults = List.copyOf(reader.faults());
        var elsewhere = reader.requests().stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(TestApp.url("/")))
                .toList();
        var title = reader.page().title();
        var heading = reader.heading();
        int width = AccessibilityTests.widthOf(reader.page());
        var onPhone = AccessibilityTests.violations(reader.page());
        return new Look(
                status, faults, elsewhere, title, heading, width, onPhone, atADesk ? atDesk(reader) : List.of());
    }

    private static List<String> atDesk(Reader reader) {
        reader.page().setViewportSize(Reader.DESK, HEIGHT);
        return AccessibilityTests.violationsButOfColour(reader.page());
    }

    void assertLoaded() {
        assertThat(status).isEqualTo(200);
        assertThat(faults).isEmpty();
        assertThat(elsewhere).isEmpty();
        assertThat(title).endsWith(" – Doorstroom");
        assertThat(heading).isNotEmpty();
    }

    void assertAccessible() {
        assertThat(width).as("width of the page on a phone").isLessThanOrEqualTo(Reader.PHONE);
        assertThat(onPhone).as("on a phone").isEmpty();
        assertThat(atDesk).as("at a desk").isEmpty();
    }
}

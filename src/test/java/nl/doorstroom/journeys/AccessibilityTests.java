package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page by the rules of WCAG 2.2 A and AA that a program can measure, wide and narrow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int HEIGHT = 900;
    private static final int ROWS = 60;

    private final Reader reader = Reader.withScript();
    private final Readers workers = new Readers();

    @BeforeAll
    void open() {
        reader.open("/");
    }

    @AfterAll
    void close() {
        reader.close();
        workers.close();
    }

    static Stream<String> all() {
        return Stream.concat(PublicPages.ALL.stream(), PublicPages.MISSING.stream());
    }

    static Stream<String> main() {
        return PublicPages.MAIN.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_page_is_accessible_at_a_desk_and_on_a_phone_and_never_scrolls_sideways(String path) {
        assertAccessible(reader, path);
    }

    @ParameterizedTest
    @MethodSource("main")
    void a_main_page_is_accessible_in_the_dark(String path) {
        reader.page().setViewportSize(Reader.DESK, HEIGHT);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            reader.open(path);
            assertThat(violations(reader.page())).isEmpty();
        } finally {
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    static Stream<WorkPages.Visit> work() {
        return WorkPages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("work")
    void a_page_of_the_work_area_is_accessible_at_a_desk_and_on_a_phone(WorkPages.Visit visit) {
        var worker = workers.as(visit.person());
        assertAccessible(worker, visit.path());
    }

    private static void assertAccessible(Reader reader, String path) {
        reader.page().setViewportSize(Reader.PHONE, HEIGHT);
        reader.open(path);
        assertThat(widthOf(reader.page())).as("width of the page on a phone").isLessThanOrEqualTo(Reader.PHONE);
        assertThat(violations(reader.page())).as("on a phone").isEmpty();

        reader.page().setViewportSize(Reader.DESK, HEIGHT);
        assertThat(violations(reader.page())).as("at a desk").isEmpty();
    }

    @Test
    void a_page_with_a_fault_is_found() {
        reader.open("/privacy");
        reader.page().evaluate("""
                        const grijs = document.createElement('p');
                        grijs.textContent = 'grijs';
                        grijs.style.color = '#dddddd';
                        const breed = document.createElement('div');
                        breed.style.cssText = 'width: 5000px; height: 9px';
                        document.querySelector('main').replaceChildren(grijs, breed, document.createElement('input'));
                        """);

        assertThat(violations(reader.page()))
                .anyMatch(fault -> fault.startsWith("label"))
                .anyMatch(fault -> fault.startsWith("color-contrast"));
        assertThat(widthOfPage()).isGreaterThanOrEqualTo(5000);
    }

    private int widthOfPage() {
        return widthOf(reader.page());
    }

    private static int widthOf(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    /** Of a table the first rows: the others are made by the same loop, and hundreds of them take most of the time. */
    static List<String> violations(Page page) {
        page.evaluate(
                "document.querySelectorAll('tbody tr:nth-child(n+" + (ROWS + 1) + ")').forEach(row => row.remove())");
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var results = new AxeBuilder(page)
                .options(options)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }
}

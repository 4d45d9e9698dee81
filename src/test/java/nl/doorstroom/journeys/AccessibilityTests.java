package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of WCAG 2.2 A and AA that a program can measure: every page on a phone, every kind of page at a desk. Each is
 * opened once, and must come without fault as well.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityTests {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int HEIGHT = 900;

    private static final String AXE = axe();

    /** The builder that comes with it would hand the checker to the page and every rule's result to us each time. */
    private static final String RUN = """
            async ([tags, colours]) => {
                const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'],
                    rules: {'color-contrast': {enabled: colours}}});
                return found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                    + rule.nodes.slice(0, 5).map(node => node.target + ' ' + node.failureSummary).join('; '));
            }
            """;

    /** What a loop made often enough to have been seen: rows, items and the cells of a map. */
    private static final String REPEATED =
            "tbody tr:nth-child(n+13), li:nth-child(n+13), svg a:nth-of-type(n+41), option:nth-of-type(n+21)";

    /** Parts of a long page that a loop made, wherever they stand: operations of the API. */
    private static final String REPEATED_PARTS = "article";

    private final Reader reader = Reader.withScript();
    private final ExecutorService beside = Executors.newSingleThreadExecutor();
    private final Map<WorkPages.Visit, Future<Look>> work = new LinkedHashMap<>();

    /** The pages behind the log-in are looked at in a second browser, while the first looks at the public ones. */
    @BeforeAll
    void open() {
        reader.open("/");
        var workers = new Readers();
        work().map(een -> een.get())
                .forEach(een -> work.put((WorkPages.Visit) een[0], beside.submit(() -> {
                    var visit = (WorkPages.Visit) een[0];
                    return look(workers.as(visit.person()), visit, (boolean) een[1]);
                })));
        beside.submit(workers::close);
    }

    @AfterAll
    void close() {
        reader.close();
        beside.shutdown();
    }

    static Stream<Arguments> all() {
        return markKinds(Stream.concat(PublicPages.ALL.stream(), PublicPages.MISSING.stream()), path -> path);
    }

    static Stream<Arguments> work() {
        return markKinds(WorkPages.ALL.stream(), WorkPages.Visit::path);
    }

    static Stream<String> main() {
        return PublicPages.MAIN.stream();
    }

    /** Addresses that differ in a code, a number or a question only are of one kind; the first stands for it at a desk. */
    private static <T> Stream<Arguments> markKinds(Stream<T> visits, Function<T, String> path) {
        var seen = new HashSet<String>();
        return visits.map(visit ->
                Arguments.of(visit, seen.add(path.apply(visit).replaceAll("[?].*|/[^/?]*[0-9A-Z][^/?]*", "/…"))));
    }

    @ParameterizedTest
    @Order(1)
    @MethodSource("all")
    void a_page_loads_without_fault_and_is_accessible_on_a_phone_and_a_kind_of_page_at_a_desk(
            String path, boolean kind) {
        var look = Look.at(reader, path, kind);
        if (PublicPages.ALL.contains(path)) {
            look.assertLoaded();
        }
        look.assertAccessible();
    }

    @ParameterizedTest
    @Order(3)
    @MethodSource("work")
    void a_page_of_the_work_area_likewise_and_says_who_is_looking(WorkPages.Visit visit, boolean kind)
            throws ExecutionException, InterruptedException {
        var found = Objects.requireNonNull(work.get(visit), "at a desk too: " + kind);
        found.get().assertLoaded();
        found.get().assertAccessible();
    }

    @ParameterizedTest
    @Order(2)
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

    private static Look look(Reader worker, WorkPages.Visit visit, boolean atADesk) {
        var look = Look.at(worker, visit.path(), atADesk);
        assertThat(worker.text(".demobalk")).contains("Dit is een demonstratie");
        assertThat(worker.text(".wie")).contains("Demo ");
        return look;
    }

    @Test
    @Order(2)
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

    static int widthOf(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    /** Of a table, a list or a map the beginning: hundreds of rows take most of the time and can say nothing else. */
    static List<String> violations(Page page) {
        return violations(page, true);
    }

    /** At a desk the colours are those of the phone, and to measure them is half of the work. */
    static List<String> violationsButOfColour(Page page) {
        return violations(page, false);
    }

    private static List<String> violations(Page page, boolean colours) {
        page.evaluate("document.querySelectorAll('" + REPEATED + "').forEach(part => part.remove())");
        page.evaluate(
                "[...document.querySelectorAll('" + REPEATED_PARTS + "')].slice(12).forEach(part => part.remove())");
        if ((boolean) page.evaluate("!window.axe")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, List.of(WCAG, colours)))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.doorstroom.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.doorstroom.platform.TestApp;

/**
 * Somebody with a browser of their own, who also notices what goes wrong behind the page.
 *
 * <pre>{@code
 * try (var reader = Reader.withScript()) {
 *     reader.open("/gemeenten/GM1700");
 *     assertThat(reader.text("main")).contains("53");
 * }
 * }</pre>
 */
final class Reader implements AutoCloseable {
    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    private final UnaryOperator<String> site;

    private Reader(boolean script, int width) {
        this(script, width, TestApp::url);
    }

    private Reader(boolean script, int width, UnaryOperator<String> site) {
        this.site = site;
        context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, HEIGHT)
                        .setLocale("nl-NL"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.type() + " on " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add("uncaught on " + page.url() + ": " + error));
        page.onRequest(requests::add);
    }

    static Reader withScript() {
        return new Reader(true, DESK);
    }

    static Reader withoutScript() {
        return new Reader(false, DESK);
    }

    /** Somebody at another running product; {@code site} makes an address of a path. */
    static Reader at(UnaryOperator<String> site) {
        return new Reader(true, DESK, site);
    }

    /** Somebody of the demonstration, by name, logged in. */
    static Reader as(String person) {
        var reader = withScript();
        reader.logIn(person);
        return reader;
    }

    /** Logs in by choosing a person on the log-in page. */
    void logIn(String person) {
        open("/inloggen");
        page.locator("button:has(strong:text-is(\"" + person + "\"))").click();
        page.waitForURL(site.apply("/werkvoorraad"));
    }

    static Reader onPhone() {
        return new Reader(true, PHONE);
    }

    Page page() {
        return page;
    }

    /** Leaves behind what was noticed so far. */
    void forget() {
        faults.clear();
        requests.clear();
    }

    /** Opens an address of the product and tells its HTTP status. */
    int open(String path) {
        var answer = page.navigate(site.apply(path));
        return answer == null ? 0 : answer.status();
    }

    /** The address in hand without the server. */
    String address() {
        return page.url().replace(site.apply(""), "");
    }

    /** The visible text of the first such part of the page, its white space made single. */
    String text(String selector) {
        return page.locator(selector).first().innerText().replaceAll("\\s+", " ");
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText()
                .strip();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** The rows of a table's body, each with the texts of its cells that have any. */
    List<List<String>> rows(String table) {
        return page.locator(table + " tbody tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts().stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .toList();
    }

    /** The file that a click on this link gives. */
    byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors and warnings of the browser since the start, refused content included. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        context.close();
    }
}

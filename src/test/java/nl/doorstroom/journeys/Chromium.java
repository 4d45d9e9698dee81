package nl.doorstroom.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Chromium of this computer, started at first use: once for every thread, for a browser obeys only its own. */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final ThreadLocal<Browser> RUNNING = ThreadLocal.withInitial(Chromium::start);

    /** For as long as the JVM lives. */
    public static Browser browser() {
        return RUNNING.get();
    }

    private static Browser start() {
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));
    }

    private static Path executable() {
        var folders = System.getenv().getOrDefault("PATH", "").split(":");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(folders))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The journeys need a browser and found none of " + NAMES
                        + ". Install Chromium (on Debian: apt-get install chromium), or run ./doorstroom test."));
    }
}

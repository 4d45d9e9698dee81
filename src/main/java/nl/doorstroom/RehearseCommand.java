package nl.doorstroom;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.TemporaryFolder;
import nl.doorstroom.platform.database.Database;
import nl.doorstroom.platform.database.EmbeddedDatabase;
import nl.doorstroom.platform.database.Opening.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Lives a short life so that the JVM can record it ({@code -XX:AOTCacheOutput}) and later starts are quick: starts on
 * data that is thrown away, looks at some pages, stops. Called by the launcher after a build.
 */
@Command(
        name = "oefen",
        hidden = true,
        description = "Loopt een keer warm op tijdelijke gegevens, voor een snelle start.")
final class RehearseCommand implements Callable<Integer> {
    /** What to rehearse: the whole product, the commands that need no database, or those that count for seconds. */
    enum Part {
        start,
        opdrachten,
        koppelen
    }

    @Parameters(paramLabel = "DEEL", description = "start, opdrachten of koppelen")
    private Part part = Part.start;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int PAGES = 25;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var folder = TemporaryFolder.make("doorstroom-oefening")) {
            return switch (part) {
                case start -> start(folder.path());
                case opdrachten -> commands(folder.path());
                case koppelen -> link(folder.path());
            };
        }
    }

    private static int start(Path folder) throws IOException, InterruptedException {
        return EmbeddedDatabase.in(folder).open() instanceof Opened opened ? look(opened.database()) : Backend.REFUSED;
    }

    private static int commands(Path folder) throws IOException {
        var inwoners = Files.writeString(folder.resolve("inwoners.csv"), "gebied,inwoners\nA,50\nB,30\nC,14\n");
        Doorstroom.run("help");
        return Doorstroom.run("verdeel", "--inwoners", inwoners.toString(), "--totaal", "10");
    }

    /** Long enough for the compiler to learn which loops matter. */
    private static int link(Path folder) {
        Doorstroom.run("koppel-instantie", "--huishoudens", "2000", "--krapte", "5", "--map", folder.toString());
        return Doorstroom.run(
                "koppel",
                "--huishoudens=" + folder.resolve("huishoudens.csv"),
                "--plaatsen=" + folder.resolve("plaatsen.csv"),
                "--scores=" + folder.resolve("scores.csv"),
                "--uitvoer=" + folder.resolve("plan.csv"),
                "--tijd=4s");
    }

    private static int look(Database database) throws IOException, InterruptedException {
        var website = new Website(database, new Steps(System.out), "uit");
        try (var client = HttpClient.newHttpClient()) {
            var home = website.start(InetAddress.getLoopbackAddress(), 0, Optional.empty());
            for (var path : links(get(client, home + "/"))) {
                get(client, home + path);
            }
            return 0;
        } finally {
            website.stop();
        }
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .limit(PAGES)
                .toList();
    }

    private static String get(HttpClient client, String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}

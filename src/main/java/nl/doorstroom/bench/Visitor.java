package nl.doorstroom.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Asks for pages as a browser does, compressed.
 *
 * @param home address of the home page
 */
record Visitor(HttpClient client, URI home) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ACCOUNT = Pattern.compile("name=\"account\" value=\"([^\"]+)\"");

    /** Something fetched: the bytes as they came over the line, and what they say. */
    record Fetched(int transferred, String type, String text) {}

    static Visitor of(URI home) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        return new Visitor(client, home);
    }

    /** Somebody of the demonstration, logged in; empty when the product offers none. */
    static Optional<Visitor> loggedIn(URI home) {
        var visitor = new Visitor(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build(),
                home);
        var page = visitor.fetch(home.resolve("/inloggen")).text();
        var token = TOKEN.matcher(page);
        var account = ACCOUNT.matcher(page);
        if (!token.find() || !account.find()) {
            visitor.close();
            return Optional.empty();
        }
        visitor.post("/inloggen/demo", "_csrf=" + token.group(1) + "&account=" + account.group(1));
        return Optional.of(visitor);
    }

    private void post(String path, String form) {
        var request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("afgebroken", e);
        }
    }

    /** Asks for a page and throws the answer away; gives what went wrong, in Dutch, or nothing. */
    Optional<String> visit(String path) {
        try {
            var status = send(home.resolve(path), BodyHandlers.discarding()).statusCode();
            return status == OK ? Optional.empty() : Optional.of(path + " gaf " + status + " in plaats van 200");
        } catch (IOException e) {
            return Optional.of(path + " gaf geen antwoord: " + e);
        }
    }

    /** @throws FailedRequestException when the answer is not 200 */
    Fetched fetch(URI address) {
        FailedRequestException.check(1, visit(address.toString()).stream().toList());
        try {
            var response = send(address, BodyHandlers.ofByteArray());
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Fetched(response.body().length, type, text(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> HttpResponse<T> send(URI address, BodyHandler<T> handler) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            return client.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("afgebroken", e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var bytes = new ByteArrayInputStream(response.body());
                var plain = zipped ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

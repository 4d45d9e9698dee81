package nl.doorstroom.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.TestApp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running product over HTTP, as any program would. */
final class ApiTester {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private ApiTester() {}

    static HttpResponse<String> ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(TestApp.url(path))).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    static JsonNode json(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** All items of a collection, by following the links from page to page. */
    static List<JsonNode> walk(String path) {
        var items = new ArrayList<JsonNode>();
        for (var next = path; !next.isEmpty(); ) {
            var page = json(next);
            page.path("resultaten").forEach(items::add);
            next = page.path("_links").path("next").path("href").asString("");
        }
        return items;
    }

    static JsonNode find(List<JsonNode> items, String member, String value) {
        return items.stream()
                .filter(item -> item.path(member).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + member + " " + value));
    }
}

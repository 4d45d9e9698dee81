package nl.doorstroom.toegang.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A log-in of one browser, step by step, so that a test can do each step wrong. It keeps cookies as a browser does and
 * follows nothing by itself. Each has an address of its own, for who fails too often is held off.
 */
final class LogIn {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, String> cookies = new TreeMap<>();
    private final String address = "10.0." + NUMBER.incrementAndGet() / 200 + "." + (NUMBER.get() % 200 + 1);
    private Map<String, String> asked = Map.of();

    /** Leaves for a provider. */
    HttpResponse<String> begin(String provider) {
        var answer = get(OidcKeten.BIJ + "/" + provider);
        answer.headers().firstValue("Location").ifPresent(location -> asked = query(URI.create(location)));
        return answer;
    }

    /** What the product asked of the provider: {@code state}, {@code nonce}, … */
    String asked(String field) {
        return asked.getOrDefault(field, "");
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** The same browser once more, as it is now. */
    LogIn copy() {
        var copy = new LogIn();
        copy.cookies.putAll(cookies);
        copy.asked = asked;
        return copy;
    }

    /** Comes back from a provider with the state that belongs to it and this code. */
    HttpResponse<String> back(String provider, String code) {
        return back(provider, Map.of("state", asked("state"), "code", code));
    }

    HttpResponse<String> back(String provider, Map<String, String> fields) {
        var query = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return get(OidcKeten.TERUG + "/" + provider + "?" + query);
    }

    /** Whether this browser sees the pages of whoever logged in. */
    boolean isIn() {
        return get("/werkvoorraad").statusCode() == 200;
    }

    HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create(OidcApp.url(path))).header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var named = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(named[0]);
        } else {
            cookies.put(named[0], named[1]);
        }
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(URI uri) {
        return Arrays.stream(uri.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }
}

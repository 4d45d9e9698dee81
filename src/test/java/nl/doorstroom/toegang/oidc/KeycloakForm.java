package nl.doorstroom.toegang.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in the form of Keycloak by hand, to hold what it answers before the product gets it. */
final class KeycloakForm {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private KeycloakForm() {}

    /** The address to which Keycloak sends whoever was sent to {@code question} and tells the password. */
    static String fill(String question, String user) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(URI.create(question)).build(), BodyHandlers.ofString());
            var action = ACTION.matcher(page.body()).results().findFirst().orElseThrow();
            // They are for TLS only; a browser sends them to this computer all the same, the client of Java doesn't.
            var cookies = page.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0])
                    .collect(Collectors.joining("; "));
            var fields = "username=" + user + "&password=" + URLEncoder.encode("wachtwoord van " + user, UTF_8);
            var form = HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", cookies)
                    .POST(BodyPublishers.ofString(fields))
                    .build();
            return client.send(form, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }
}

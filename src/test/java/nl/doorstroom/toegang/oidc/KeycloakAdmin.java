package nl.doorstroom.toegang.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The administrator of Keycloak: tells it where the product answers, and ends sessions there. */
final class KeycloakAdmin {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String realm;

    KeycloakAdmin(String realm) {
        this.realm = realm;
    }

    /** Registers the addresses of the product, to the letter, as an administrator of the provider would. */
    void register(String product, String provider) throws Exception {
        var found = admin("GET", "/clients?clientId=doorstroom", null).get(0);
        var client = (ObjectNode) found;
        client.putArray("redirectUris").add(product + OidcKeten.TERUG + "/" + provider);
        var attributes = (ObjectNode) client.get("attributes");
        attributes.put("post.logout.redirect.uris", product + "/uitgelogd");
        attributes.put("backchannel.logout.url", product + OidcKeten.AFGEMELD + "/" + provider);
        attributes.put("jwks.url", product + "/.well-known/jwks.json");
        admin("PUT", "/clients/" + client.get("id").asString(), client);
    }

    /** Ends every session of this person at the provider, which then tells the product. */
    void logOut(String user) throws Exception {
        admin(
                "POST",
                "/users/"
                        + admin("GET", "/users?exact=true&username=" + user, null)
                                .get(0)
                                .get("id")
                                .asString() + "/logout",
                null);
    }

    int sessions(String user) throws Exception {
        var id = admin("GET", "/users?exact=true&username=" + user, null)
                .get(0)
                .get("id")
                .asString();
        return admin("GET", "/users/" + id + "/sessions", null).size();
    }

    /** What a program gets that shows its own secret. */
    String token(String name, String secret, String scope) throws Exception {
        var form =
                Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret, "scope", scope);
        return token(realm, form);
    }

    private String token(String of, Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(KeycloakServer.issuer(of) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(send(request).body()).get("access_token").asString();
    }

    private JsonNode admin(String method, String path, @org.jspecify.annotations.Nullable JsonNode body)
            throws Exception {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMINISTRATOR,
                "password",
                KeycloakServer.ADMINISTRATOR);
        var request = HttpRequest.newBuilder(URI.create(KeycloakServer.url("/admin/realms/" + realm + path)))
                .header("Authorization", "Bearer " + token("master", form))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        return JSON.readTree(List.of(send(request).body(), "null").stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("Keycloak answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}

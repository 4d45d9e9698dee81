package nl.doorstroom.toegang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doorstroom.platform.TestApp;

/**
 * Somebody who asks for pages and sends forms, with cookies but without a screen.
 *
 * <pre>{@code
 * try (var toezichthouder = Bezoek.als("Toezichthouder Provincie Flevoland")) {
 *     assertThat(toezichthouder.get("/werkvoorraad").statusCode()).isEqualTo(200);
 * }
 * }</pre>
 *
 * <p>It follows no redirects and sends with every form the token that its pages carry.
 */
public final class Bezoek implements AutoCloseable {
    private static final String GRENS = "grens-van-de-delen";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Each comes from an address of its own, in a range that is meant for tests, through the proxy on this machine. */
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();
    private final UnaryOperator<String> adres;
    private final String afzender = "198.18." + NUMMER.get() / 250 + "." + (1 + NUMMER.getAndIncrement() % 250);
    private String token = "";
    private String protocol = "http";

    private Bezoek(UnaryOperator<String> adres) {
        this.adres = adres;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Somebody who did not log in. */
    public static Bezoek zonderAccount() {
        return new Bezoek(TestApp::url);
    }

    /** The same at another running product; {@code adres} makes an address of a path. */
    public static Bezoek bij(UnaryOperator<String> adres) {
        return new Bezoek(adres);
    }

    /** Somebody who did not log in, whose browser speaks TLS with the proxy in front. */
    public static Bezoek overTls() {
        var bezoek = new Bezoek(TestApp::url);
        bezoek.protocol = "https";
        return bezoek;
    }

    /** Somebody of the demonstration, by name, logged in. */
    public static Bezoek als(String naam) {
        return als(naam, TestApp::url);
    }

    /** The same at another running product; {@code adres} makes an address of a path. */
    public static Bezoek als(String naam, UnaryOperator<String> adres) {
        var bezoek = new Bezoek(adres);
        bezoek.logIn(naam);
        return bezoek;
    }

    private void logIn(String naam) {
        var antwoord = post(
                "/inloggen/demo",
                Map.of("account", Demonstratie.account(naam, get("/inloggen").body())));
        if (antwoord.statusCode() != 302) {
            throw new IllegalStateException(naam + " cannot log in: " + antwoord.statusCode());
        }
        get("/werkvoorraad");
    }

    /** Asks for a page or file. */
    public HttpResponse<String> get(String pad) {
        return vraag("GET", pad, Map.of());
    }

    /** Sends a form with the token that belongs to it. */
    public HttpResponse<String> post(String pad, Map<String, String> velden) {
        var alles = new LinkedHashMap<>(velden);
        alles.put("_csrf", token);
        return vraag("POST", pad, alles);
    }

    /** Sends a form as another site would have it sent: without the token. */
    public HttpResponse<String> postZonderToken(String pad, Map<String, String> velden) {
        return vraag("POST", pad, velden);
    }

    /** Sends a form with a file, and with the token that belongs to it. */
    public HttpResponse<String> postBestand(String pad, Map<String, String> velden, String veld, byte[] bestand) {
        var alles = new LinkedHashMap<>(velden);
        alles.put("_csrf", token);
        var body = new ByteArrayOutputStream();
        alles.forEach((naam, waarde) -> deel(body, "name=\"" + naam + "\"", waarde.getBytes(StandardCharsets.UTF_8)));
        deel(body, "name=\"" + veld + "\"; filename=\"proef.csv\"", bestand);
        body.writeBytes(("--" + GRENS + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return zend(
                "POST", pad, "multipart/form-data; boundary=" + GRENS, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void deel(ByteArrayOutputStream body, String wat, byte[] inhoud) {
        body.writeBytes(("--" + GRENS + "\r\nContent-Disposition: form-data; " + wat + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(inhoud);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends a request of any method. */
    public HttpResponse<String> vraag(String methode, String pad, Map<String, String> velden) {
        var body = velden.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(formulier(velden));
        return zend(methode, pad, "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> zend(String methode, String pad, String soort, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(adres.apply(pad)))
                .method(methode, body)
                .header("Content-Type", soort)
                .header("X-Forwarded-For", afzender)
                .header("X-Forwarded-Proto", protocol)
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        try {
            var antwoord = client.send(request, BodyHandlers.ofString());
            var gevonden = token(antwoord.body());
            token = gevonden.isEmpty() ? token : gevonden;
            return antwoord;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The token that the forms of a page send; empty when there is none. */
    static String token(String pagina) {
        var gevonden = TOKEN.matcher(pagina);
        return gevonden.find() ? gevonden.group(1) : "";
    }

    private static String formulier(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The value of the session's cookie; empty before there is one. */
    public String sessie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("sessie"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** Replaces the session's cookie, as somebody would who stole one or planted one. */
    public void neemSessie(String waarde) {
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setValue(waarde));
    }

    @Override
    public void close() {
        client.close();
    }
}

package nl.doorstroom.toegang.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * How we speak to providers: briefly, and to nobody they refer us to.
 *
 * @param fabriek what makes the requests
 */
record Verbinding(ClientHttpRequestFactory fabriek) {
    private static final Duration LEGGEN = Duration.ofSeconds(3);
    private static final Duration ANTWOORD = Duration.ofSeconds(5);
    private static final int GROOTSTE_ANTWOORD = 512 * 1024;

    static Verbinding nieuw() {
        var client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(LEGGEN)
                .followRedirects(Redirect.NEVER)
                .build();
        var fabriek = new JdkClientHttpRequestFactory(client);
        fabriek.setReadTimeout(ANTWOORD);
        return new Verbinding(fabriek);
    }

    /**
     * What stands at an address.
     *
     * @throws org.springframework.web.client.RestClientException when nothing answers, or with a fault, a reference elsewhere
     *     or more than there is reason for
     */
    String haal(String adres) {
        return RestClient.builder()
                .requestFactory(fabriek)
                .build()
                .get()
                .uri(URI.create(adres))
                .accept(MediaType.APPLICATION_JSON)
                .exchangeForRequiredValue((_, antwoord) -> lees(antwoord));
    }

    private static String lees(ClientHttpResponse antwoord) throws IOException {
        if (!antwoord.getStatusCode().is2xxSuccessful()) {
            throw new IOException("answers " + antwoord.getStatusCode().value());
        }
        var inhoud = antwoord.getBody().readNBytes(GROOTSTE_ANTWOORD + 1);
        if (inhoud.length > GROOTSTE_ANTWOORD) {
            throw new IOException("answers too much");
        }
        return new String(inhoud, StandardCharsets.UTF_8);
    }
}

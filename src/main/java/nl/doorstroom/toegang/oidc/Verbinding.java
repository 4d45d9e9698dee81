package nl.doorstroom.toegang.oidc;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * How we speak to providers: briefly, and to nobody they refer us to.
 *
 * @param fabriek what makes the requests
 */
record Verbinding(ClientHttpRequestFactory fabriek) {
    static final Duration LEGGEN = Duration.ofSeconds(3);
    static final Duration ANTWOORD = Duration.ofSeconds(5);

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
}

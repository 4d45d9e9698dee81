package nl.doorstroom.toegang.oidc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.client.RestClientException;

/**
 * Asks a provider about itself (OpenID Connect Discovery), at first use, and remembers it. What was known once stays in use
 * while the provider is down; a provider that doesn't answer is left alone for a moment, so that visitors don't wait in line
 * for it.
 */
final class Ontdekking {
    private static final Duration VERS = Duration.ofHours(1);
    private static final Duration MET_RUST = Duration.ofSeconds(5);
    private static final Duration SLEUTELS_UITVAL = Duration.ofHours(4);
    private static final List<String> VERPLICHT = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");
    private static final List<String> ADRESSEN = List.of(
            "authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint");

    private final Verbinding verbinding;
    private final Clock clock;
    private final Map<String, Instant> metRustTot = new ConcurrentHashMap<>();
    private final LoadingCache<String, Uitgevergegevens> bekend =
            Caffeine.newBuilder().refreshAfterWrite(VERS).build(this::vraag);

    Ontdekking(Verbinding verbinding, Clock clock) {
        this.verbinding = verbinding;
        this.clock = clock;
    }

    /** @throws AanbiederOnbereikbaarException when it doesn't answer, or not as this issuer should */
    Uitgevergegevens van(String uitgever) {
        var tot = metRustTot.get(uitgever);
        if (tot != null && clock.instant().isBefore(tot)) {
            throw new AanbiederOnbereikbaarException(uitgever, "gaf zojuist geen bruikbaar antwoord", null);
        }
        try {
            var gegevens = bekend.get(uitgever);
            metRustTot.remove(uitgever);
            return gegevens;
        } catch (AanbiederOnbereikbaarException onbereikbaar) {
            metRustTot.put(uitgever, clock.instant().plus(MET_RUST));
            throw onbereikbaar;
        }
    }

    private Uitgevergegevens vraag(String uitgever) {
        try {
            var adres = uitgever.replaceFirst("/$", "") + "/.well-known/openid-configuration";
            return keur(uitgever, JSONObjectUtils.parse(verbinding.haal(adres)));
        } catch (RestClientException fout) {
            throw new AanbiederOnbereikbaarException(uitgever, "antwoordt niet", fout);
        } catch (ParseException fout) {
            throw new AanbiederOnbereikbaarException(uitgever, "geeft een onleesbaar antwoord", fout);
        }
    }

    private Uitgevergegevens keur(String uitgever, Map<String, Object> document) {
        if (!uitgever.equals(document.get("issuer"))) {
            throw new AanbiederOnbereikbaarException(uitgever, "noemt zichzelf anders", null);
        }
        for (var naam : ADRESSEN) {
            var adres = document.get(naam);
            if (adres == null ? VERPLICHT.contains(naam) : !Webadres.isVeilig(adres.toString())) {
                throw new AanbiederOnbereikbaarException(uitgever, "geeft geen veilig adres voor " + naam, null);
            }
        }
        document.values().removeIf(Objects::isNull);
        return new Uitgevergegevens(Map.copyOf(document), sleutels(uitgever, String.valueOf(document.get("jwks_uri"))));
    }

    /** A token with an unknown key makes us look again, but not for each token. */
    private JWKSource<SecurityContext> sleutels(String uitgever, String adres) {
        try {
            return JWKSourceBuilder.create(URI.create(adres).toURL(), this::haal)
                    .refreshAheadCache(false)
                    .retrying(true)
                    .outageTolerant(SLEUTELS_UITVAL.toMillis())
                    .build();
        } catch (MalformedURLException fout) {
            throw new AanbiederOnbereikbaarException(uitgever, "geeft geen bruikbaar adres voor jwks_uri", fout);
        }
    }

    private Resource haal(URL adres) throws IOException {
        try {
            return new Resource(verbinding.haal(adres.toString()), "application/json");
        } catch (RestClientException fout) {
            throw new IOException(fout);
        }
    }
}

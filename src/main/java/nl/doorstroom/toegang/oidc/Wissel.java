package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.toegang.oidc.Clientbewijs.Sleutel;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Exchanges the code of a log-in for an id token and has that judged; the steps themselves are Spring Security's. */
final class Wissel {
    private final Verbinding verbinding;
    private final Tokenkeuring keuring;

    Wissel(Verbinding verbinding, Tokenkeuring keuring) {
        this.verbinding = verbinding;
        this.keuring = keuring;
    }

    /** @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when anything doesn't fit */
    OidcUser wissel(
            Aanbieder aanbieder,
            Uitgevergegevens gegevens,
            Aanmeldverzoek verzoek,
            OAuth2AuthorizationResponse antwoord) {
        var registratie = Registratie.van(aanbieder, gegevens);
        var stap = new OidcAuthorizationCodeAuthenticationProvider(codes(aanbieder), personen(aanbieder));
        stap.setJwtDecoderFactory(bij -> keuring.idToken(aanbieder, bij, gegevens.sleutels()));
        var uitwisseling = new OAuth2AuthorizationExchange(verzoek.bij(registratie), antwoord);
        var klaar = stap.authenticate(new OAuth2LoginAuthenticationToken(registratie, uitwisseling));
        return (OidcUser) Objects.requireNonNull(Objects.requireNonNull(klaar).getPrincipal());
    }

    private RestClientAuthorizationCodeTokenResponseClient codes(Aanbieder aanbieder) {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(verbinding.fabriek())
                .configureMessageConverters(vormen -> vormen.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        if (aanbieder.bewijs() instanceof Sleutel sleutel) {
            var jwk = ondertekenaar(sleutel.sleutel(), aanbieder);
            var bewijs =
                    new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(_ -> jwk);
            codes.addParametersConverter(vraag -> Objects.requireNonNull(bewijs.convert(vraag)));
        }
        return codes;
    }

    /** Signs as the provider signs, as far as a key of RSA can. */
    private static JWK ondertekenaar(RSAKey sleutel, Aanbieder aanbieder) {
        var algoritme = JWSAlgorithm.parse(aanbieder.algoritme().getName());
        return new RSAKey.Builder(sleutel)
                .algorithm(JWSAlgorithm.Family.RSA.contains(algoritme) ? algoritme : JWSAlgorithm.RS256)
                .build();
    }

    /** The provider is asked for more only when the id token doesn't tell what we need. */
    private OidcUserService personen(Aanbieder aanbieder) {
        var vragen = new DefaultOAuth2UserService();
        vragen.setRestOperations(metFouten(new RestTemplate(verbinding.fabriek())));
        var personen = new OidcUserService();
        personen.setOauth2UserService(vragen);
        personen.setRetrieveUserInfo(verzoek -> isTeVragen(verzoek, aanbieder));
        return personen;
    }

    private static RestTemplate metFouten(RestTemplate vragen) {
        vragen.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return vragen;
    }

    private static boolean isTeVragen(OidcUserRequest verzoek, Aanbieder aanbieder) {
        var claims = aanbieder.claims();
        return adres(verzoek.getClientRegistration()).isPresent()
                && Stream.of(claims.naam(), claims.email(), claims.organisatie())
                        .anyMatch(naam -> !verzoek.getIdToken().hasClaim(naam));
    }

    private static Optional<String> adres(ClientRegistration registratie) {
        return Optional.ofNullable(
                registratie.getProviderDetails().getUserInfoEndpoint().getUri());
    }
}

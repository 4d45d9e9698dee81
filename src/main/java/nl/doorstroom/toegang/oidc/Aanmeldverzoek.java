package nl.doorstroom.toegang.oidc;

import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A log-in that was begun: what the provider's answer must fit.
 *
 * @param aanbieder id of the provider it is meant for
 * @param state comes back unchanged
 * @param nonce stands, hashed, in the id token
 * @param verificatie shows that whoever exchanges the code is who asked for it (PKCE)
 * @param terugadres where the provider sends the browser
 */
record Aanmeldverzoek(String aanbieder, String state, String nonce, String verificatie, String terugadres) {
    static Aanmeldverzoek van(String aanbieder, OAuth2AuthorizationRequest request) {
        return new Aanmeldverzoek(
                aanbieder,
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(request.getRedirectUri()));
    }

    OAuth2AuthorizationRequest bij(ClientRegistration registratie) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registratie.getProviderDetails().getAuthorizationUri()))
                .clientId(registratie.getClientId())
                .redirectUri(terugadres)
                .scopes(registratie.getScopes())
                .state(state)
                .attributes(eigen -> {
                    eigen.put(OidcParameterNames.NONCE, nonce);
                    eigen.put(PkceParameterNames.CODE_VERIFIER, verificatie);
                })
                .build();
    }

    @Override
    public String toString() {
        return "aanmelding bij " + aanbieder;
    }
}

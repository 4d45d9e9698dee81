package nl.doorstroom.toegang.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.toegang.oidc.Clientbewijs.Geheim;
import nl.doorstroom.toegang.oidc.Clientbewijs.Sleutel;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** What was configured about a provider and what it publishes itself, in the form in which Spring Security takes it. */
final class Registratie {
    private Registratie() {}

    static ClientRegistration van(Aanbieder aanbieder, Uitgevergegevens gegevens) {
        var registratie = ClientRegistration.withRegistrationId(aanbieder.id())
                .clientName(aanbieder.naam())
                .clientId(aanbieder.client())
                .clientAuthenticationMethod(bewijswijze(aanbieder.bewijs(), gegevens))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}" + OidcKeten.TERUG + "/{registrationId}")
                .scope(aanbieder.bereik())
                .issuerUri(aanbieder.uitgever())
                .authorizationUri(verplicht(gegevens, "authorization_endpoint"))
                .tokenUri(verplicht(gegevens, "token_endpoint"))
                .jwkSetUri(gegevens.adres("jwks_uri"))
                .userInfoUri(gegevens.adres("userinfo_endpoint"))
                .userNameAttributeName(IdTokenClaimNames.SUB);
        if (aanbieder.bewijs() instanceof Geheim geheim) {
            registratie.clientSecret(geheim.waarde());
        }
        return registratie.build();
    }

    private static String verplicht(Uitgevergegevens gegevens, String naam) {
        return Objects.requireNonNull(gegevens.adres(naam), naam);
    }

    /** A secret goes into a header, unless the provider takes it in the body only. */
    private static ClientAuthenticationMethod bewijswijze(Clientbewijs bewijs, Uitgevergegevens gegevens) {
        return switch (bewijs) {
            case Sleutel _ -> ClientAuthenticationMethod.PRIVATE_KEY_JWT;
            case Geheim _ ->
                neemtAlleenInhoud(gegevens)
                        ? ClientAuthenticationMethod.CLIENT_SECRET_POST
                        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
        };
    }

    private static boolean neemtAlleenInhoud(Uitgevergegevens gegevens) {
        var wijzen = gegevens.metadata().get("token_endpoint_auth_methods_supported") instanceof Collection<?> genoemd
                ? genoemd
                : List.of();
        return wijzen.contains("client_secret_post") && !wijzen.contains("client_secret_basic");
    }
}

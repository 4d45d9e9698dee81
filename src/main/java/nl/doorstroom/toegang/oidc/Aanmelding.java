package nl.doorstroom.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorstroom.toegang.oidc.Terugkomst.Afgebroken;
import nl.doorstroom.toegang.oidc.Terugkomst.Bekend;
import nl.doorstroom.toegang.oidc.Terugkomst.Geweigerd;
import nl.doorstroom.toegang.oidc.Terugkomst.Onbereikbaar;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;

/** The two halves of a log-in: sending somebody to a provider, and judging with what that one comes back. */
final class Aanmelding {
    private static final Pattern FOUTCODE = Pattern.compile("[a-z_]{1,40}");

    private final Aanbieders aanbieders;
    private final Ontdekking ontdekking;
    private final Wissel wissel;

    Aanmelding(Aanbieders aanbieders, Ontdekking ontdekking, Wissel wissel) {
        this.aanbieders = aanbieders;
        this.ontdekking = ontdekking;
        this.wissel = wissel;
    }

    /** @throws AanbiederOnbereikbaarException when the provider doesn't answer */
    OAuth2AuthorizationRequest begin(Aanbieder aanbieder, HttpServletRequest request) {
        var registratie = Registratie.van(aanbieder, ontdekking.van(aanbieder.uitgever()));
        var vraag = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(registratie), OidcKeten.BIJ);
        vraag.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(verzoek -> vraagZekerheid(verzoek, aanbieder)));
        return Objects.requireNonNull(vraag.resolve(request, aanbieder.id()));
    }

    private static void vraagZekerheid(OAuth2AuthorizationRequest.Builder verzoek, Aanbieder aanbieder) {
        if (!aanbieder.acr().isEmpty()) {
            verzoek.additionalParameters(meer -> meer.put("acr_values", String.join(" ", aanbieder.acr())));
        }
    }

    /**
     * @param bij the provider in the address
     * @param verzoek what this browser had begun; empty when nothing
     * @param velden the answer, every field once
     */
    Terugkomst rondAf(String bij, Optional<Aanmeldverzoek> verzoek, Map<String, String> velden) {
        var aanbieder = aanbieders.find(bij);
        if (aanbieder.isEmpty() || verzoek.isEmpty()) {
            return new Geweigerd(aanbieder.isEmpty() ? "unknown provider" : "no log-in in hand");
        }
        if (!verzoek.get().aanbieder().equals(bij)) {
            return new Geweigerd("begun with another provider");
        }
        try {
            return beoordeel(aanbieder.get(), verzoek.get(), velden);
        } catch (AanbiederOnbereikbaarException _) {
            return new Onbereikbaar(aanbieder.get());
        } catch (OAuth2AuthenticationException fout) {
            return Uitval.is(fout) ? new Onbereikbaar(aanbieder.get()) : new Geweigerd(Uitval.reden(fout));
        }
    }

    private Terugkomst beoordeel(Aanbieder aanbieder, Aanmeldverzoek verzoek, Map<String, String> velden) {
        if (!verzoek.state().equals(velden.get("state"))) {
            return new Geweigerd("state");
        }
        var gegevens = ontdekking.van(aanbieder.uitgever());
        if (!komtVan(aanbieder, gegevens, velden)) {
            return new Geweigerd("answer of another issuer");
        }
        if (velden.containsKey("error")) {
            return geefOp(aanbieder, velden.getOrDefault("error", ""));
        }
        var antwoord = OAuth2AuthorizationResponse.success(velden.getOrDefault("code", ""))
                .redirectUri(verzoek.terugadres())
                .state(velden.getOrDefault("state", ""))
                .build();
        var persoon = wissel.wissel(aanbieder, gegevens, verzoek, antwoord);
        return new Bekend(aanbieder, Identiteitslezer.lees(aanbieder, persoon));
    }

    /** Against mix-up (RFC 9207): who names itself in answers must do so in each, and whoever does must be this one. */
    private static boolean komtVan(Aanbieder aanbieder, Uitgevergegevens gegevens, Map<String, String> velden) {
        var genoemd = velden.get("iss");
        return genoemd == null ? !gegevens.noemtZichInAntwoord() : genoemd.equals(aanbieder.uitgever());
    }

    private static Terugkomst geefOp(Aanbieder aanbieder, String code) {
        return switch (code) {
            case "access_denied" -> new Afgebroken(aanbieder);
            case "temporarily_unavailable", "server_error" -> new Onbereikbaar(aanbieder);
            default ->
                new Geweigerd(
                        "the provider says " + (FOUTCODE.matcher(code).matches() ? code : "something unreadable"));
        };
    }
}

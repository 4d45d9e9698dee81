package nl.doorstroom.toegang.oidc;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.util.UriComponentsBuilder;

/** Logging out reaches further than this product: to the provider, and from the provider to us. */
public class Afmelding {
    private static final Logger LOG = LoggerFactory.getLogger(Afmelding.class);

    private final Aanbieders aanbieders;
    private final Ontdekking ontdekking;
    private final Tokenkeuring keuring;
    private final Onthouden onthouden;
    private final Balie balie;
    private final Auditlog auditlog;

    Afmelding(
            Aanbieders aanbieders,
            Ontdekking ontdekking,
            Tokenkeuring keuring,
            Onthouden onthouden,
            Balie balie,
            Auditlog auditlog) {
        this.aanbieders = aanbieders;
        this.ontdekking = ontdekking;
        this.keuring = keuring;
        this.onthouden = onthouden;
        this.balie = balie;
        this.auditlog = auditlog;
    }

    /** What became of a message that somebody logged out at a provider. */
    enum Ontvangst {
        VERWERKT,
        GEWEIGERD,
        ONBEREIKBAAR
    }

    /**
     * Where the browser goes to log out at the provider as well (RP-Initiated Logout).
     *
     * @param aanbieder id of the provider where this session was begun
     * @param bewijs its id token, by which the provider knows whom it is about
     * @param terug address of ours, registered there, to which it sends the browser afterwards
     * @return empty when that provider is gone, down, or knows no such place
     */
    public Optional<URI> adres(String aanbieder, String bewijs, String terug) {
        return aanbieders
                .find(aanbieder)
                .flatMap(gevonden -> afmeldadres(gevonden)
                        .map(adres -> UriComponentsBuilder.fromUriString(adres)
                                .queryParam("id_token_hint", "{bewijs}")
                                .queryParam("client_id", "{client}")
                                .queryParam("post_logout_redirect_uri", "{terug}")
                                .encode()
                                .build(bewijs, gevonden.client(), terug)));
    }

    private Optional<String> afmeldadres(Aanbieder aanbieder) {
        try {
            return Optional.ofNullable(ontdekking.van(aanbieder.uitgever()).adres("end_session_endpoint"));
        } catch (AanbiederOnbereikbaarException _) {
            LOG.warn("Log-out at {} skipped: it doesn't answer", aanbieder.id());
            return Optional.empty();
        }
    }

    /** Ends the sessions that a provider names in a logout token (Back-Channel Logout); each token counts once. */
    Ontvangst ontvang(Aanbieder aanbieder, String token) {
        try {
            var gegevens = ontdekking.van(aanbieder.uitgever());
            return verwerk(
                    aanbieder,
                    keuring.afmeldtoken(aanbieder, gegevens.sleutels()).decode(token));
        } catch (AanbiederOnbereikbaarException _) {
            return Ontvangst.ONBEREIKBAAR;
        } catch (JwtException fout) {
            LOG.warn("Log-out told by {} refused: {}", aanbieder.id(), Uitval.kort(String.valueOf(fout.getMessage())));
            return !(fout instanceof BadJwtException) && Uitval.is(fout) ? Ontvangst.ONBEREIKBAAR : Ontvangst.GEWEIGERD;
        }
    }

    private Ontvangst verwerk(Aanbieder aanbieder, Jwt token) {
        if (!onthouden.noteer(aanbieder.uitgever(), Objects.requireNonNull(token.getId()), totWanneer(token))) {
            LOG.warn("Log-out told by {} refused: told before", aanbieder.id());
            return Ontvangst.GEWEIGERD;
        }
        var sessies = balie.meldAf(aanbieder.uitgever(), token.getSubject(), token.getClaimAsString("sid"));
        auditlog.noteerAltijd(Voorval.beveiliging("aanmelding.beeindigd-door-aanbieder")
                .over("aanbieder", aanbieder.id())
                .met(Map.of(), Map.of("sessies", String.valueOf(sessies))));
        return Ontvangst.VERWERKT;
    }

    private static Instant totWanneer(Jwt token) {
        return Objects.requireNonNull(token.getExpiresAt()).plus(Tokenkeuring.SPELING.multipliedBy(2));
    }
}

package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.oidc.Clientbewijs.Sleutel;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The public halves of the keys by which we show providers who we are. */
@Controller
@Openbaar
class SleutelApi {
    private static final Duration BEWAREN = Duration.ofHours(1);

    private final List<JWK> sleutels;

    SleutelApi(Aanbieders aanbieders) {
        this.sleutels = aanbieders.alle().stream()
                .map(Aanbieder::bewijs)
                .filter(Sleutel.class::isInstance)
                .map(bewijs -> ((Sleutel) bewijs).sleutel())
                .map(RSAKey::toPublicJWK)
                .distinct()
                .<JWK>map(sleutel -> sleutel)
                .toList();
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> sleutels() {
        if (sleutels.isEmpty()) {
            throw new NotFoundException();
        }
        var antwoord = new JWKSet(sleutels).toJSONObject(true);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(BEWAREN).cachePublic())
                .body(antwoord);
    }
}

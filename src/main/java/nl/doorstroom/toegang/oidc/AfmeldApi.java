package nl.doorstroom.toegang.oidc;

import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a provider tells, server to server, that somebody logged out there. The token is the proof of who tells it. */
@Controller
@Openbaar
class AfmeldApi {
    private static final int LANGSTE_TOKEN = 16_384;

    private final Aanbieders aanbieders;
    private final Afmelding afmelding;

    AfmeldApi(Aanbieders aanbieders, Afmelding afmelding) {
        this.aanbieders = aanbieders;
        this.afmelding = afmelding;
    }

    @PostMapping(path = OidcKeten.AFGEMELD + "/{aanbieder}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, String>> ontvang(
            @PathVariable("aanbieder") String id,
            @RequestParam(name = "logout_token", defaultValue = "") String token) {
        var aanbieder = aanbieders.find(id).orElseThrow(NotFoundException::new);
        if (token.isEmpty() || token.length() > LANGSTE_TOKEN) {
            return antwoord(HttpStatus.BAD_REQUEST, Map.of("error", "invalid_request"));
        }
        return switch (afmelding.ontvang(aanbieder, token)) {
            case VERWERKT -> antwoord(HttpStatus.OK, Map.of());
            case GEWEIGERD -> antwoord(HttpStatus.BAD_REQUEST, Map.of("error", "invalid_request"));
            case ONBEREIKBAAR -> antwoord(HttpStatus.SERVICE_UNAVAILABLE, Map.of("error", "temporarily_unavailable"));
        };
    }

    private static ResponseEntity<Map<String, String>> antwoord(HttpStatus status, Map<String, String> inhoud) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(inhoud);
    }
}

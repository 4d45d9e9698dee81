package nl.doorstroom.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.doorstroom.kern.Openbaar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Where to report a weakness (RFC 9116). Whoever installs the product names the address; until then there is none, for a
 * made-up one would swallow reports.
 */
@Openbaar
@Controller
class SecurityTxt {
    private static final Duration VALID = Duration.ofDays(180);

    private final String contact;
    private final Clock clock;

    SecurityTxt(@Value("${doorstroom.beveiligingscontact:}") String contact, Clock clock) {
        this.contact = contact.strip();
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String securityTxt() {
        if (contact.isEmpty()) {
            throw new NotFoundException();
        }
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return "Contact: " + contact + "\nExpires: " + expires + "\nPreferred-Languages: nl, en\n";
    }
}

package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Tells a provider that doesn't answer from a token that isn't right. */
final class Uitval {
    private static final int LANGSTE_REDEN = 200;

    private Uitval() {}

    static boolean is(Throwable fout) {
        return Stream.<@Nullable Throwable>iterate(fout, oorzaak -> oorzaak == null ? null : oorzaak.getCause())
                .takeWhile(oorzaak -> oorzaak != null)
                .limit(20)
                .anyMatch(oorzaak -> oorzaak instanceof AanbiederOnbereikbaarException
                        || oorzaak instanceof ResourceAccessException
                        || oorzaak instanceof HttpServerErrorException
                        || oorzaak instanceof KeySourceException && !(oorzaak instanceof RateLimitReachedException));
    }

    /** For the log: short, on one line, and without what somebody outside could make of it. */
    static String reden(OAuth2AuthenticationException fout) {
        var oorzaak = fout.getError().getDescription();
        var reden = fout.getError().getErrorCode() + (oorzaak == null ? "" : ": " + oorzaak);
        return kort(reden);
    }

    static String kort(String tekst) {
        var schoon = tekst.replaceAll("[^\\x20-\\x7e]", "?");
        return schoon.length() > LANGSTE_REDEN ? schoon.substring(0, LANGSTE_REDEN) : schoon;
    }
}

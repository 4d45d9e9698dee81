package nl.doorstroom.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** What log-in by a provider and tokens of programs ask of the security chains. */
public final class OidcKeten {
    /** Where a log-in begins, with the id of the provider behind it. */
    public static final String BIJ = "/inloggen/bij";

    /** Where a provider sends the browser back, with its id behind it; registered there to the letter. */
    public static final String TERUG = "/inloggen/terug";

    /** Where a provider tells that somebody logged out, with its id behind it. */
    public static final String AFGEMELD = "/inloggen/afgemeld";

    /** What somebody sees whom the provider knows and we don't. */
    static final String GEEN_TOEGANG = "/inloggen/geen-toegang";

    private static final Logger LOG = LoggerFactory.getLogger(OidcKeten.class);

    private final Apitoegang apitoegang;

    OidcKeten(Apitoegang apitoegang) {
        this.apitoegang = apitoegang;
    }

    /** The pages: a provider that tells of a log-out has no cookie and so no CSRF token; its own token is the proof. */
    public void voegToe(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.ignoringRequestMatchers(AFGEMELD + "/*"));
    }

    /**
     * The API: who shows a token must show a good one. Afterwards an {@link Apiklant} is the principal; who shows none is
     * anonymous.
     *
     * @param geweigerd is told of each token that was judged and refused
     */
    public void voegToeApi(HttpSecurity http, Consumer<HttpServletRequest> geweigerd) {
        var filter = new BearerTokenAuthenticationFilter(new JwtIssuerAuthenticationManagerResolver(apitoegang));
        filter.setAuthenticationEntryPoint((vraag, antwoord, fout) -> weiger(vraag, antwoord, fout, geweigerd));
        filter.setAuthenticationFailureHandler((vraag, antwoord, fout) -> weiger(vraag, antwoord, fout, geweigerd));
        http.addFilterBefore(filter, AnonymousAuthenticationFilter.class);
    }

    private static void weiger(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException fout,
            Consumer<HttpServletRequest> geweigerd)
            throws IOException {
        if (fout instanceof AuthenticationServiceException && Uitval.is(fout)) {
            LOG.warn("Token not judged: its issuer doesn't answer");
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        LOG.warn("Token refused: {}", Uitval.kort(String.valueOf(fout.getMessage())));
        geweigerd.accept(request);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}

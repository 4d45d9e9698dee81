package nl.doorstroom.toegang.oidc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Judges the tokens of programs: from which issuer, and for us. The issuer in a token only chooses among those that were
 * configured; no other is ever asked anything.
 */
final class Apitoegang implements AuthenticationManagerResolver<String> {
    private final Set<String> uitgevers;
    private final String doelgroep;
    private final Ontdekking ontdekking;
    private final Tokenkeuring keuring;

    /** @param doelgroep what tokens for us name as audience; empty when the API takes none */
    Apitoegang(Set<String> uitgevers, String doelgroep, Ontdekking ontdekking, Tokenkeuring keuring) {
        this.uitgevers = Set.copyOf(uitgevers);
        this.doelgroep = doelgroep;
        this.ontdekking = ontdekking;
        this.keuring = keuring;
    }

    @Override
    @SuppressWarnings("NullAway") // null is how this interface says that an issuer isn't known
    public @Nullable AuthenticationManager resolve(String uitgever) {
        return doelgroep.isEmpty() || !uitgevers.contains(uitgever) ? null : token -> keur(uitgever, token);
    }

    private @Nullable Authentication keur(String uitgever, Authentication token) {
        try {
            var sleutels = ontdekking.van(uitgever).sleutels();
            var stap = new JwtAuthenticationProvider(keuring.apitoken(uitgever, doelgroep, sleutels));
            stap.setJwtAuthenticationConverter(Apitoegang::klant);
            return stap.authenticate(token);
        } catch (AanbiederOnbereikbaarException fout) {
            throw new AuthenticationServiceException("issuer doesn't answer", fout);
        }
    }

    /** The token itself isn't kept. */
    private static PreAuthenticatedAuthenticationToken klant(Jwt token) {
        var klant = Apiklant.van(token);
        var rechten = klant.bereik().stream().map(deel -> "SCOPE_" + deel).toArray(String[]::new);
        return new PreAuthenticatedAuthenticationToken(klant, "", AuthorityUtils.createAuthorityList(rechten));
    }
}

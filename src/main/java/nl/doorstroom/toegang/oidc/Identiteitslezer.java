package nl.doorstroom.toegang.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.toegang.aanmelden.Identiteit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads from what a provider vouched for who somebody is, by the claims that were configured. */
final class Identiteitslezer {
    private Identiteitslezer() {}

    static Identiteit lees(Aanbieder aanbieder, OidcUser persoon) {
        var claims = aanbieder.claims();
        return new Identiteit(
                aanbieder.id(),
                aanbieder.uitgever(),
                Objects.requireNonNull(persoon.getSubject()),
                tekst(persoon, claims.naam()),
                tekst(persoon, claims.email()),
                waarden(persoon.getClaims().get(claims.organisatie())),
                tekst(persoon, "acr"),
                sessie(persoon),
                persoon.getIdToken().getTokenValue());
    }

    private static String tekst(OidcUser persoon, String claim) {
        return Objects.toString(persoon.getClaims().get(claim), "").strip();
    }

    private static @Nullable String sessie(OidcUser persoon) {
        var sessie = tekst(persoon, "sid");
        return sessie.isEmpty() ? null : sessie;
    }

    /** One value or several. */
    private static Set<String> waarden(@Nullable Object claim) {
        var lijst = claim instanceof Collection<?> meer ? meer : List.of(Objects.toString(claim, ""));
        return lijst.stream()
                .map(waarde -> String.valueOf(waarde).strip())
                .filter(waarde -> !waarde.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package nl.doorstroom.toegang.aanmelden;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorstroom.toegang.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What a session remembers of who logged in: ids, and nothing that says what they allow.
 *
 * @param aanbieder provider that vouched for the person
 * @param uitgever its issuer
 * @param oidcSessie the provider's own session, or empty
 * @param bewijs the id token, encrypted; or empty
 * @param organisaties the OINs the provider vouched for; empty: it said nothing of organisations
 * @param begonnen moment of logging in
 */
public record Aangemeld(
        AccountId account,
        UUID aanstelling,
        String aanbieder,
        String uitgever,
        String oidcSessie,
        String bewijs,
        Set<String> organisaties,
        Instant begonnen) {
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String AANSTELLING = "aanstelling";
    static final String AANBIEDER = "aanbieder";
    static final String UITGEVER = "uitgever";
    static final String OIDC_SESSIE = "oidc-sessie";
    static final String BEWIJS = "bewijs";
    static final String ORGANISATIES = "organisaties";
    static final String BEGONNEN = "begonnen";

    static Aangemeld met(AccountId account, UUID aanstelling, Identiteit identiteit, String bewijs, Instant begonnen) {
        var sessie = identiteit.sessie();
        return new Aangemeld(
                account,
                aanstelling,
                identiteit.aanbieder(),
                identiteit.uitgever(),
                sessie == null ? "" : sessie,
                bewijs,
                identiteit.organisaties(),
                begonnen);
    }

    /** Who logged in with this session; empty when nobody did. */
    public static Optional<Aangemeld> lees(@Nullable HttpSession sessie) {
        if (sessie == null || sessie.getAttribute(ACCOUNT) == null) {
            return Optional.empty();
        }
        return Optional.of(new Aangemeld(
                new AccountId(UUID.fromString(tekst(sessie, ACCOUNT))),
                UUID.fromString(tekst(sessie, AANSTELLING)),
                tekst(sessie, AANBIEDER),
                tekst(sessie, UITGEVER),
                tekst(sessie, OIDC_SESSIE),
                tekst(sessie, BEWIJS),
                oins(tekst(sessie, ORGANISATIES)),
                Instant.parse(tekst(sessie, BEGONNEN))));
    }

    private static Set<String> oins(String opsomming) {
        return opsomming.isEmpty() ? Set.of() : Set.of(opsomming.split(" "));
    }

    private static String tekst(HttpSession sessie, String naam) {
        return sessie.getAttribute(naam) instanceof String tekst ? tekst : "";
    }

    void bewaarIn(HttpSession sessie) {
        sessie.setAttribute(ACCOUNT, account.toString());
        sessie.setAttribute(AANSTELLING, aanstelling.toString());
        sessie.setAttribute(AANBIEDER, aanbieder);
        sessie.setAttribute(UITGEVER, uitgever);
        sessie.setAttribute(OIDC_SESSIE, oidcSessie);
        sessie.setAttribute(BEWIJS, bewijs);
        sessie.setAttribute(ORGANISATIES, String.join(" ", organisaties));
        sessie.setAttribute(BEGONNEN, begonnen.toString());
    }

    boolean isTeOud(Instant nu, Duration hoogstens) {
        return begonnen.plus(hoogstens).isBefore(nu);
    }

    @Override
    public String toString() {
        return "account " + account + " through " + aanbieder;
    }
}

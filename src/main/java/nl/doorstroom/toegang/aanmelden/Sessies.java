package nl.doorstroom.toegang.aanmelden;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.Werkgebieden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The sessions of those who logged in, and who is behind one. */
@Service
@Ingelogd
public class Sessies {
    private final JdbcSessieStore store;
    private final FindByIndexNameSessionRepository<? extends Session> bewaard;
    private final Werkgebieden werkgebieden;
    private final Demo demo;
    private final Transactions transacties;
    private final Clock klok;
    private final Duration hoogstens;

    Sessies(
            JdbcSessieStore store,
            FindByIndexNameSessionRepository<? extends Session> bewaard,
            Werkgebieden werkgebieden,
            Demo demo,
            Transactions transacties,
            Clock klok,
            @Value("${doorstroom.sessie.hoogstens}") Duration hoogstens) {
        this.store = store;
        this.bewaard = bewaard;
        this.werkgebieden = werkgebieden;
        this.demo = demo;
        this.transacties = transacties;
        this.klok = klok;
        this.hoogstens = hoogstens;
    }

    /**
     * One of somebody's sessions.
     *
     * @param id that it is ended by; not the secret in the cookie
     */
    public record Sessie(String id, Instant begonnen, Instant laatst, String aanbieder) {}

    /** What is known of whoever acts in this session. */
    public record Aanwezig(Gebruiker gebruiker, List<Werkrol> werkrollen) {}

    /** Whoever logged in with a session and may still act; empty when the session, account or appointment has ended. */
    Optional<Aanwezig> findAanwezige(Aangemeld aangemeld) {
        if (aangemeld.isTeOud(klok.instant(), hoogstens)) {
            return Optional.empty();
        }
        var rollen = werkrollen(aangemeld.account()).stream()
                .filter(rol -> rol.magVia(aangemeld.organisaties()))
                .toList();
        return rollen.stream()
                .filter(rol -> rol.id().equals(aangemeld.aanstelling()))
                .findFirst()
                .map(rol -> new Aanwezig(gebruiker(rol), rollen));
    }

    /** The appointments in which somebody may act now. */
    List<Werkrol> werkrollen(AccountId account) {
        var rollen = transacties.asSystem("aanmelden", () -> store.aanstellingen(account, LocalDate.now(klok)));
        return rollen.stream()
                .filter(rol -> demo.isAan() || !rol.synthetisch())
                // A role that its organisation cannot give doesn't hold, however it came there.
                .filter(rol -> rol.rol().pastBij(rol.bij().soort()))
                .toList();
    }

    Gebruiker gebruiker(Werkrol rol) {
        var werkgebied = werkgebieden.van(rol.vanOrganisatie(), rol.gebieden());
        return new Gebruiker(
                rol.account(), rol.persoon(), rol.id(), rol.rol(), rol.bij(), werkgebied, rol.synthetisch());
    }

    /** The sessions of an account, the one used last first. */
    public List<Sessie> van(AccountId account) {
        return bewaard.findByPrincipalName(account.toString()).values().stream()
                .filter(sessie -> !sessie.isExpired())
                .map(Sessies::beschrijf)
                .sorted(Comparator.comparing(Sessie::laatst).reversed())
                .toList();
    }

    private static Sessie beschrijf(Session sessie) {
        return new Sessie(
                kenmerk(sessie.getId()),
                Instant.parse(sessie.getAttributeOrDefault(Aangemeld.BEGONNEN, Instant.EPOCH.toString())),
                sessie.getLastAccessedTime(),
                sessie.getAttributeOrDefault(Aangemeld.AANBIEDER, ""));
    }

    /** A name for a session that doesn't let anybody take it over. */
    public static String kenmerk(String id) {
        return Codes.hash(id).substring(0, 16);
    }

    /** Ends one session of an account; false when it has none of this name. */
    public boolean beeindig(AccountId account, String kenmerk) {
        return beeindig(account, sessie -> kenmerk(sessie.getId()).equals(kenmerk)) > 0;
    }

    /** Ends the sessions of an account that a condition names; how many. */
    int beeindig(AccountId account, Predicate<Session> welke) {
        var teEindigen = bewaard.findByPrincipalName(account.toString()).values().stream()
                .filter(welke)
                .map(Session::getId)
                .toList();
        teEindigen.forEach(bewaard::deleteById);
        return teEindigen.size();
    }

    /** Ends all sessions of an account; how many. */
    public int beeindigAlle(AccountId account) {
        return beeindig(account, _ -> true);
    }

    /** Ends all sessions of an account but one; how many. */
    public int beeindigAndere(AccountId account, String behalve) {
        return beeindig(account, sessie -> !sessie.getId().equals(behalve));
    }
}

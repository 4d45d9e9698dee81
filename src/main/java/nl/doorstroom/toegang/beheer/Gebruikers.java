package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.aanmelden.Sessies;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who may log in. A functioneel beheerder sees those of the own organisation and nobody else; only the
 * organisation that keeps an account changes or ends it.
 */
@Vereist(Bevoegdheid.GEBRUIKERS_BEHEREN)
@Service
@Transactional
public class Gebruikers {
    private final JdbcAccountStore store;
    private final Persoonslezer lezer;
    private final Beheerderswacht wacht;
    private final Sessies sessies;
    private final Beheerlog log;
    private final Clock klok;

    Gebruikers(
            JdbcAccountStore store,
            Persoonslezer lezer,
            Beheerderswacht wacht,
            Sessies sessies,
            Beheerlog log,
            Clock klok) {
        this.store = store;
        this.lezer = lezer;
        this.wacht = wacht;
        this.sessies = sessies;
        this.log = log;
        this.klok = klok;
    }

    /** Everybody whom whoever asks may manage, by name. */
    @Transactional(readOnly = true)
    public List<Account> alle() {
        return store.alle(Bereik.nu());
    }

    /** One of {@link #alle}; empty for anybody else, whether that one exists or not. */
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return store.find(id, Bereik.nu());
    }

    /** @param versie the one that was looked at */
    public Beheeruitkomst<Account> wijzig(AccountId id, int versie, String naam, String email) {
        var voor = getEigen(id);
        var fouten = new ArrayList<Invoerfout>();
        var nieuweNaam = lezer.naam(naam, fouten);
        var nieuwAdres = lezer.email(email, voor.thuis().id(), voor, fouten);
        if (!fouten.isEmpty()) {
            return new Afgewezen<>(fouten);
        }
        return store.wijzig(id, versie, nieuweNaam, nieuwAdres) ? gedaan("gewijzigd", voor) : new Achterhaald<>(voor);
    }

    /** From now on nobody can use the account, and whoever does is logged out at once. */
    public Beheeruitkomst<Account> beeindig(AccountId id, int versie) {
        var voor = getEigen(id);
        var fouten = bezwaren(voor);
        if (!fouten.isEmpty()) {
            return new Afgewezen<>(fouten);
        }
        if (voor.beeindigdOp() != null || !store.eindig(id, versie, klok.instant())) {
            return new Achterhaald<>(voor);
        }
        sessies.beeindigAlle(id);
        return gedaan("beeindigd", voor);
    }

    private Beheeruitkomst<Account> gedaan(String handeling, Account voor) {
        var nu = get(voor.id());
        log.account(handeling, Beheerlog.velden(voor), nu);
        return new Gedaan<>(nu);
    }

    private List<Invoerfout> bezwaren(Account account) {
        if (Handelend.nu() instanceof Gebruiker wie && wie.account().equals(account.id())) {
            return List.of(Invoerfout.inVeld(
                    "account", account.naam(), "Dit is je eigen account. Laat een andere beheerder het beëindigen."));
        }
        return account.geldige(LocalDate.ofInstant(klok.instant(), klok.getZone())).stream()
                .flatMap(aanstelling -> wacht.bezwaar(aanstelling).stream())
                .toList();
    }

    /** Takes back that an account ended; its appointments hold again as far as their time goes. */
    public Beheeruitkomst<Account> herstel(AccountId id, int versie) {
        var voor = getEigen(id);
        return voor.beeindigdOp() != null && store.eindig(id, versie, null)
                ? gedaan("hersteld", voor)
                : new Achterhaald<>(voor);
    }

    /** An account that the organisation of whoever acts keeps; others wait until this act is done. */
    private Account getEigen(AccountId id) {
        var thuis = get(id).thuis().id();
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, thuis);
        store.wachtOpBeurt(thuis);
        return get(id);
    }

    private Account get(AccountId id) {
        return store.find(id, Bereik.nu())
                .orElseThrow(() -> new NoSuchElementException("No account " + id + " for whoever asks."));
    }
}

package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.aanmelden.Codes;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in. An invitation always makes an account at the organisation that invites, whether the person is known
 * elsewhere or not; whoever turns out to be known when accepting goes on under the account they had.
 */
@Vereist(Bevoegdheid.GEBRUIKERS_BEHEREN)
@Service
@Transactional
public class Uitnodigingen {
    /** How long a link can be used. */
    public static final Duration GELDIG = Duration.ofDays(14);

    private final JdbcUitnodigingStore store;
    private final JdbcAccountStore accounts;
    private final JdbcAanstellingStore aanstellingen;
    private final JdbcOrganisatieStore organisaties;
    private final Persoonslezer personen;
    private final Aanstellingslezer lezer;
    private final Beheerlog log;
    private final Keys keys;
    private final Clock klok;

    Uitnodigingen(
            JdbcUitnodigingStore store,
            JdbcAccountStore accounts,
            JdbcAanstellingStore aanstellingen,
            JdbcOrganisatieStore organisaties,
            Persoonslezer personen,
            Aanstellingslezer lezer,
            Beheerlog log,
            Keys keys,
            Clock klok) {
        this.store = store;
        this.accounts = accounts;
        this.aanstellingen = aanstellingen;
        this.organisaties = organisaties;
        this.personen = personen;
        this.lezer = lezer;
        this.log = log;
        this.keys = keys;
        this.klok = klok;
    }

    /** Makes an account with its roles, and a link with which the person can take it. */
    public Beheeruitkomst<Uitgenodigde> nodigUit(OrganisatieId bij, Uitnodigingsinvoer invoer) {
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, bij);
        accounts.wachtOpBeurt(bij);
        var organisatie =
                organisaties.find(bij).orElseThrow(() -> new NoSuchElementException("No organisatie " + bij + "."));
        var fouten = new ArrayList<Invoerfout>();
        var naam = personen.naam(invoer.naam(), fouten);
        var email = personen.email(invoer.email(), bij, null, fouten);
        var rollen = rollen(invoer, organisatie, fouten);
        var gebieden = lezer.gebieden(invoer.gebieden(), organisatie, fouten);
        var geldig = lezer.periode(invoer.van(), invoer.totEnMet(), null, fouten);
        if (!fouten.isEmpty()) {
            return new Afgewezen<>(fouten);
        }
        var account = accounts.voegToe(naam, email, bij, klok.instant());
        rollen.forEach(rol -> aanstellingen.voegToe(account, bij, rol, gebieden, geldig.orElseThrow(), klok.instant()));
        log.uitgenodigd(get(account));
        return new Gedaan<>(nieuweLink(account));
    }

    private List<Rol> rollen(Uitnodigingsinvoer invoer, Organisatie bij, List<Invoerfout> fouten) {
        if (bij.isBeeindigd()) {
            fouten.add(Invoerfout.inVeld("organisatie", bij.naam(), "Deze organisatie is beëindigd. Kies een andere."));
        }
        if (invoer.rollen().isEmpty()) {
            fouten.add(Invoerfout.inVeld(Aanstellingslezer.ROL, "", "Kies minstens één rol."));
        }
        return invoer.rollen().stream()
                .distinct()
                .flatMap(code -> lezer.rol(code, bij, fouten).stream())
                .toList();
    }

    /** A new link for somebody who can't log in yet; the one before can't be used any more. */
    public Beheeruitkomst<Uitgenodigde> vernieuw(AccountId wie) {
        var account = getEigen(wie);
        if (account.verbonden() || account.beeindigdOp() != null) {
            var reden = account.verbonden()
                    ? "Deze persoon heeft al eens ingelogd en heeft geen uitnodiging meer nodig."
                    : "Dit account is beëindigd. Herstel het eerst.";
            return new Afgewezen<>(List.of(Invoerfout.inVeld("uitnodiging", account.naam(), reden)));
        }
        store.trekIn(wie, klok.instant());
        log.uitnodiging("vernieuwd", account);
        return new Gedaan<>(nieuweLink(wie));
    }

    /** Takes the link back; {@link Achterhaald} when there was none any more that could be used. */
    public Beheeruitkomst<Account> trekIn(AccountId wie) {
        var account = getEigen(wie);
        if (store.trekIn(wie, klok.instant()) == 0) {
            return new Achterhaald<>(account);
        }
        log.uitnodiging("ingetrokken", account);
        return new Gedaan<>(get(wie));
    }

    private Uitgenodigde nieuweLink(AccountId wie) {
        var code = keys.code();
        var tot = klok.instant().plus(GELDIG);
        store.voegToe(wie, Codes.hash(code), tot, klok.instant());
        return new Uitgenodigde(get(wie), code, tot);
    }

    private Account getEigen(AccountId id) {
        var thuis = get(id).thuis().id();
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, thuis);
        accounts.wachtOpBeurt(thuis);
        return get(id);
    }

    private Account get(AccountId id) {
        return accounts.find(id, Bereik.nu())
                .orElseThrow(() -> new NoSuchElementException("No account " + id + " for whoever asks."));
    }
}

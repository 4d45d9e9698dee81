package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people roles, changes them and takes them back; each for an organisation that whoever acts may manage. */
@Vereist(Bevoegdheid.GEBRUIKERS_BEHEREN)
@Service
@Transactional
public class Aanstellingen {
    private final JdbcAanstellingStore store;
    private final JdbcAccountStore accounts;
    private final JdbcOrganisatieStore organisaties;
    private final Aanstellingslezer lezer;
    private final Beheerderswacht wacht;
    private final Beheerlog log;
    private final Clock klok;

    Aanstellingen(
            JdbcAanstellingStore store,
            JdbcAccountStore accounts,
            JdbcOrganisatieStore organisaties,
            Aanstellingslezer lezer,
            Beheerderswacht wacht,
            Beheerlog log,
            Clock klok) {
        this.store = store;
        this.accounts = accounts;
        this.organisaties = organisaties;
        this.lezer = lezer;
        this.wacht = wacht;
        this.log = log;
        this.klok = klok;
    }

    /** Gives somebody who is known here a role. */
    public Beheeruitkomst<Account> geef(AccountId wie, OrganisatieId bij, Aanstellingsinvoer invoer) {
        var organisatie = beheerde(bij);
        var account = get(wie);
        var fouten = new ArrayList<Invoerfout>();
        var rol = lezer.rol(invoer.rol(), organisatie, fouten);
        var gebieden = lezer.gebieden(invoer.gebieden(), organisatie, fouten);
        var geldig = lezer.periode(invoer.van(), invoer.totEnMet(), null, fouten);
        if (account.beeindigdOp() != null) {
            fouten.add(Invoerfout.inVeld(
                    Aanstellingslezer.ROL, invoer.rol(), "Dit account is beëindigd. Herstel het eerst."));
        }
        rol.flatMap(gelezen -> geldig.flatMap(periode -> overlap(account, bij, gelezen, periode, null)))
                .ifPresent(fouten::add);
        if (!fouten.isEmpty()) {
            return new Afgewezen<>(fouten);
        }
        var id = store.voegToe(wie, bij, rol.orElseThrow(), gebieden, geldig.orElseThrow(), klok.instant());
        log.aanstelling("gegeven", Map.of(), get(wie, id));
        return new Gedaan<>(get(wie));
    }

    /**
     * Changes for which area and time a role holds.
     *
     * @param versie the one that was looked at
     */
    public Beheeruitkomst<Account> wijzig(AccountId wie, UUID welke, int versie, Aanstellingsinvoer invoer) {
        var organisatie = beheerde(get(wie, welke).bij().id());
        var voor = get(wie, welke);
        var fouten = new ArrayList<Invoerfout>();
        var gebieden = lezer.gebieden(invoer.gebieden(), organisatie, fouten);
        var geldig = lezer.periode(invoer.van(), invoer.totEnMet(), voor.geldig(), fouten);
        geldig.flatMap(periode -> overlap(get(wie), organisatie.id(), voor.rol(), periode, welke))
                .ifPresent(fouten::add);
        geldig.filter(periode -> !periode.bevat(vandaag()))
                .flatMap(_ -> wacht.bezwaar(voor))
                .ifPresent(fouten::add);
        if (!fouten.isEmpty()) {
            return new Afgewezen<>(fouten);
        }
        return store.wijzig(welke, versie, gebieden, geldig.orElseThrow())
                ? gedaan("gewijzigd", voor)
                : new Achterhaald<>(get(wie));
    }

    /** Takes a role back; whoever works in it now is out at the next click. */
    public Beheeruitkomst<Account> trekIn(AccountId wie, UUID welke, int versie) {
        beheerde(get(wie, welke).bij().id());
        var voor = get(wie, welke);
        var bezwaar = wacht.bezwaar(voor);
        if (bezwaar.isPresent()) {
            return new Afgewezen<>(List.of(bezwaar.get()));
        }
        return store.trekIn(welke, versie, klok.instant()) ? gedaan("ingetrokken", voor) : new Achterhaald<>(get(wie));
    }

    private Beheeruitkomst<Account> gedaan(String handeling, Aanstelling voor) {
        log.aanstelling(handeling, Beheerlog.velden(voor), get(voor.account(), voor.id()));
        return new Gedaan<>(get(voor.account()));
    }

    private static Optional<Invoerfout> overlap(
            Account account, OrganisatieId bij, Rol rol, Periode geldig, @Nullable UUID behalve) {
        return account.aanstellingen().stream()
                .filter(andere -> andere.ingetrokkenOp() == null && !andere.id().equals(behalve))
                .filter(andere -> andere.bij().id().equals(bij) && andere.rol() == rol)
                .filter(andere -> Aanstellingslezer.overlappen(andere.geldig(), geldig))
                .findFirst()
                .map(andere -> Invoerfout.inVeld(
                        behalve == null ? Aanstellingslezer.ROL : Aanstellingslezer.VAN,
                        rol.naam(),
                        "Deze persoon heeft de rol " + rol.naam()
                                + " in die tijd al. Wijzig die rol, of kies een andere" + " tijd."));
    }

    /** The organisation, when whoever acts may manage its people; others wait until this act is done. */
    private Organisatie beheerde(OrganisatieId id) {
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, id);
        accounts.wachtOpBeurt(id);
        return organisaties.find(id).orElseThrow(() -> new NoSuchElementException("No organisatie " + id + "."));
    }

    private Account get(AccountId id) {
        return accounts.find(id, Bereik.nu())
                .orElseThrow(() -> new NoSuchElementException("No account " + id + " for whoever asks."));
    }

    private Aanstelling get(AccountId wie, UUID welke) {
        return get(wie).aanstellingen().stream()
                .filter(aanstelling -> aanstelling.id().equals(welke))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No aanstelling " + welke + " for whoever asks."));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }
}

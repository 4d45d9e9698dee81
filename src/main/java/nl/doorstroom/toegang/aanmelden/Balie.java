package nl.doorstroom.toegang.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst.GeenToegang;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst.Welkom;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The reception desk: takes over once it is sure who somebody is, and lets in who has an account and a valid appointment.
 * It acts as the system, for until it is done nobody is known.
 */
@Openbaar
@Component
public class Balie {
    /** Where whoever logged in begins. */
    public static final String BEGIN = "/werkvoorraad";

    private static final String NAAR = "naar";
    private static final int LANGSTE_PAD = 500;
    private static final Pattern EIGEN_PAD = Pattern.compile("/|(?:/(?:[A-Za-z0-9._~,:@+=-]|%[0-9A-Fa-f]{2})+)+/?");
    private static final String UITNODIGING = "uitnodiging";

    private static final String TAAK = "aanmelden";
    private static final String BEWIJS = "toegang.aanmelden.bewijs";

    private final JdbcSessieStore store;
    private final Sessies sessies;
    private final Auditlog auditlog;
    private final CsrfTokenRepository formuliertokens;
    private final Keys keys;
    private final Transactions transacties;
    private final Clock klok;

    Balie(
            JdbcSessieStore store,
            Sessies sessies,
            Auditlog auditlog,
            CsrfTokenRepository formuliertokens,
            Keys keys,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.sessies = sessies;
        this.auditlog = auditlog;
        this.formuliertokens = formuliertokens;
        this.keys = keys;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Lets somebody in, in a session with a new id, or says no without saying why. */
    public Aanmelduitkomst meldAan(Identiteit identiteit, HttpServletRequest request, HttpServletResponse response) {
        var account = transacties.asSystem(TAAK, () -> findAccount(identiteit, uitnodiging(request)));
        var werkrol = account.stream()
                .flatMap(wie -> sessies.werkrollen(wie).stream())
                .filter(rol -> rol.magVia(identiteit.organisaties()))
                .findFirst();
        return werkrol.<Aanmelduitkomst>map(rol -> laatBinnen(rol, identiteit, request, response))
                .orElseGet(() -> weiger(identiteit, account));
    }

    private Optional<AccountId> findAccount(Identiteit identiteit, @Nullable String uitnodiging) {
        var bekend = store.findAccount(identiteit.uitgever(), identiteit.onderwerp());
        return uitnodiging == null ? bekend : neemAan(bekend, identiteit, Codes.hash(uitnodiging));
    }

    /** Whoever is known goes on under the account they had; the organisation that invited them needn't know of it before. */
    private Optional<AccountId> neemAan(Optional<AccountId> bekend, Identiteit identiteit, String codehash) {
        var uitgenodigde = store.findUitgenodigde(codehash, klok.instant())
                // Before the invitation is used up: who may not act for this organisation leaves it as it was.
                .filter(voor -> Werkrol.magVia(voor.oin(), identiteit.organisaties()));
        uitgenodigde.ifPresent(voor -> {
            var account = voor.account();
            if (bekend.isEmpty()) {
                store.verbind(account, identiteit, klok.instant());
            } else if (!bekend.get().equals(account)) {
                store.voegSamen(account, bekend.get(), klok.instant());
            }
            store.neemAan(codehash, klok.instant());
            auditlog.noteer(Voorval.beveiliging("uitnodiging.aangenomen")
                    .over("account", account.toString())
                    .van(voor.door())
                    .met(Map.of(), Map.of("account", bekend.orElse(account).toString())));
        });
        return bekend.or(() -> uitgenodigde.map(JdbcSessieStore.Uitgenodigde::account));
    }

    /** Whoever nobody knows is told apart in the audit by a hash, so that nothing of an outsider is kept. */
    private GeenToegang weiger(Identiteit identiteit, Optional<AccountId> account) {
        var wie = account.map(AccountId::toString)
                .orElseGet(() -> Codes.hash(identiteit.uitgever() + " " + identiteit.onderwerp()));
        noteer(Voorval.beveiliging("aanmelden.geweigerd")
                .over(account.isPresent() ? "account" : "onbekende", wie)
                .met(Map.of(), Map.of("aanbieder", identiteit.aanbieder())));
        return new GeenToegang();
    }

    /** What happens at the desk is done by whoever stands before it, and written by the system. */
    private void noteer(Voorval voorval) {
        SystemTask.run(TAAK, () -> {
            auditlog.noteerAltijd(voorval);
            return voorval;
        });
    }

    private Voorval over(String handeling, Werkrol rol) {
        return Voorval.beveiliging(handeling)
                .over("account", rol.account().toString())
                .van(rol.bij().id())
                .door(sessies.gebruiker(rol));
    }

    private Welkom laatBinnen(
            Werkrol rol, Identiteit identiteit, HttpServletRequest request, HttpServletResponse response) {
        var eerder = request.getSession(false);
        var naar = eerder != null && eerder.getAttribute(NAAR) instanceof String pad ? pad : BEGIN;
        if (eerder != null) {
            eerder.invalidate();
        }
        Aangemeld.met(rol.account(), rol.id(), identiteit, verberg(rol.account(), identiteit.bewijs()), klok.instant())
                .bewaarIn(request.getSession(true));
        // Already now, or pages that are asked at once would each come with a token of their own, of which one holds.
        formuliertokens.saveToken(formuliertokens.generateToken(request), request, response);
        noteer(over("aanmelden.gelukt", rol)
                .met(
                        Map.of(),
                        Map.of(
                                "aanbieder",
                                identiteit.aanbieder(),
                                "rol",
                                rol.rol().code())));
        return new Welkom(naar);
    }

    /** An id token tells who somebody is: who reads the table of sessions need not know. */
    private String verberg(AccountId account, String bewijs) {
        return bewijs.isEmpty() ? "" : keys.encrypt(BEWIJS, account.toString(), bewijs);
    }

    /** The id token of a log-in, to log out with at the provider; empty when there is none. */
    public String bewijs(Aangemeld wie) {
        return wie.bewijs().isEmpty() ? "" : keys.decrypt(BEWIJS, wie.account().toString(), wie.bewijs());
    }

    private static @Nullable String uitnodiging(HttpServletRequest request) {
        var sessie = request.getSession(false);
        return sessie != null && sessie.getAttribute(UITNODIGING) instanceof String code ? code : null;
    }

    /** Remembers where somebody wanted to go before logging in; only a path of our own. */
    public void onthoudDoel(HttpServletRequest request, String naar) {
        if (naar.length() <= LANGSTE_PAD && EIGEN_PAD.matcher(naar).matches()) {
            request.getSession(true).setAttribute(NAAR, naar);
        }
    }

    /** Remembers the invitation with which somebody came, until it is sure who that is. */
    public void onthoudUitnodiging(HttpServletRequest request, String code) {
        request.getSession(true).setAttribute(UITNODIGING, code);
    }

    /** Goes on in another appointment of the same person; false when that is none of theirs. */
    public boolean wissel(HttpServletRequest request, UUID aanstelling) {
        var sessie = request.getSession(false);
        var aangemeld = Aangemeld.lees(sessie);
        if (sessie == null || aangemeld.isEmpty()) {
            return false;
        }
        var werkrol = sessies.werkrollen(aangemeld.get().account()).stream()
                .filter(rol ->
                        rol.magVia(aangemeld.get().organisaties()) && rol.id().equals(aanstelling))
                .findFirst();
        werkrol.ifPresent(rol -> {
            sessie.setAttribute(Aangemeld.AANSTELLING, aanstelling.toString());
            request.changeSessionId();
            noteer(over("rol.gewisseld", rol)
                    .met(Map.of(), Map.of("rol", rol.rol().code())));
        });
        return werkrol.isPresent();
    }

    /** Ends the session of whoever asks. */
    public void logUit(HttpServletRequest request) {
        var sessie = request.getSession(false);
        var aangemeld = Aangemeld.lees(sessie);
        if (sessie != null) {
            sessie.invalidate();
        }
        aangemeld.ifPresent(wie -> noteer(Voorval.beveiliging("account.uitgelogd")
                .over("account", wie.account().toString())
                .door(Handelend.nu())));
    }

    /**
     * Ends the sessions that a provider says have ended.
     *
     * @param onderwerp null: all of this provider's session
     * @param sessie the provider's own session; null: all sessions of the subject
     * @return how many
     */
    public int meldAf(String uitgever, @Nullable String onderwerp, @Nullable String sessie) {
        return transacties.asSystem(TAAK, () -> accounts(uitgever, onderwerp, sessie)).stream()
                .mapToInt(account -> sessies.beeindig(account, ene -> hoortBij(ene, uitgever, sessie)))
                .sum();
    }

    private List<AccountId> accounts(String uitgever, @Nullable String onderwerp, @Nullable String sessie) {
        if (onderwerp != null) {
            return store.findAccount(uitgever, onderwerp).stream().toList();
        }
        return sessie == null ? List.of() : store.metOidcSessie(sessie);
    }

    private static boolean hoortBij(Session ene, String uitgever, @Nullable String sessie) {
        return uitgever.equals(ene.getAttribute(Aangemeld.UITGEVER))
                && (sessie == null || sessie.equals(ene.getAttribute(Aangemeld.OIDC_SESSIE)));
    }
}

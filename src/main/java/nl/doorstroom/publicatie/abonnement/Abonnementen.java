package nl.doorstroom.publicatie.abonnement;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.mail.Outbox;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;

/** Asking for mail of new figures, confirming it, ending it, and having something to tell. */
@Openbaar
@Service
public class Abonnementen {
    /** Who doesn't confirm within this time asks again. */
    static final Duration BEVESTIGEN_BINNEN = Duration.ofDays(2);

    /** How many mails an address that confirmed nothing gets in that time, however often somebody asks. */
    static final int MAILS_HOOGSTENS = 3;

    private static final String TAAK = "bericht bij nieuwe cijfers";
    private static final String ADRES = "publicatie.abonnement.adres";
    private static final String BEVESTIGEN = "publicatie.abonnement.bevestigen";
    private static final String AFMELDEN = "publicatie.abonnement.afmelden";

    private final JdbcAbonnementStore store;
    private final Outbox postvak;
    private final Keys sleutels;
    private final Brieven brieven;
    private final Transactions transacties;
    private final Clock klok;

    Abonnementen(
            JdbcAbonnementStore store,
            Outbox postvak,
            Keys sleutels,
            Brieven brieven,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.postvak = postvak;
        this.sleutels = sleutels;
        this.brieven = brieven;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Whether mail can be sent here at all. */
    public boolean kan() {
        return postvak.isOn();
    }

    /** Sends who asks a link to confirm; whoever is known already, or asked too often, gets none and isn't told so. */
    void vraagAan(String adres, Gebiedscode gebied) {
        var hash = sleutels.hash(ADRES, adres.toLowerCase(Locale.ROOT));
        transacties.asSystem(TAAK, () -> {
            if (store.magMail(hash, gebied, klok.instant().minus(BEVESTIGEN_BINNEN), MAILS_HOOGSTENS)) {
                var code = sleutels.code();
                var nu = klok.instant();
                store.vraagAan(hash, sleutels.encrypt(ADRES, hash, adres), gebied, hash(code), nu);
                postvak.leave(brieven.bevestig(adres, gebied, code));
            }
            return true;
        });
    }

    /** Whether this code confirmed an aanvraag; a second time it doesn't. */
    boolean bevestig(String code) {
        var sinds = klok.instant().minus(BEVESTIGEN_BINNEN);
        return transacties.asSystem(
                TAAK,
                () -> store.findAanvraag(hash(code), sinds)
                        .filter(id -> store.bevestig(id, afmeldhash(afmeldcode(id)), klok.instant()))
                        .isPresent());
    }

    /** Ends what this code belongs to; that it belongs to nothing is no fault. */
    void meldAf(String code) {
        transacties.asSystem(TAAK, () -> store.wis(afmeldhash(code)));
    }

    /**
     * Leaves something for all who asked to hear, as part of the transaction in hand.
     *
     * @param pad of the page that it is about
     */
    @Vereist(Bevoegdheid.MAANDCIJFERS_PUBLICEREN)
    public void meld(String onderwerp, String tekst, String pad) {
        if (kan()) {
            store.meld(onderwerp, tekst, pad, klok.instant());
        }
    }

    /** Writes the mail of what was left to tell; each melding with all its mails, or none; tells how many mails. */
    int schrijf() {
        var meldingen = transacties.asSystem(TAAK, store::meldingen);
        return meldingen.stream()
                .mapToInt(melding -> transacties.asSystem(TAAK, () -> schrijf(melding)))
                .sum();
    }

    private int schrijf(JdbcAbonnementStore.Melding melding) {
        if (!store.neem(melding.id())) {
            return 0;
        }
        var abonnees = store.abonnees();
        abonnees.forEach(abonnee -> postvak.leave(brieven.nieuws(
                sleutels.decrypt(ADRES, abonnee.hash(), abonnee.adres()),
                abonnee.gebied(),
                melding,
                afmeldcode(abonnee.id()))));
        return abonnees.size();
    }

    /** Erases what nobody confirmed in time; tells how many. */
    int ruimOp() {
        return transacties.asSystem(TAAK, () -> store.ruimOp(klok.instant().minus(BEVESTIGEN_BINNEN)));
    }

    private String hash(String code) {
        return sleutels.hash(BEVESTIGEN, code);
    }

    /** Nobody guesses it without the master key, and it needn't be kept to be written in every mail. */
    private String afmeldcode(UUID id) {
        return sleutels.hash(AFMELDEN, id.toString());
    }

    private String afmeldhash(String code) {
        return sleutels.hash(AFMELDEN, "hash van " + code);
    }
}

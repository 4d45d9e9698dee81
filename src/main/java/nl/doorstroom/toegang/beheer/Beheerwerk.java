package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for whoever manages the people of an organisation: what is about to end, and who can't do anything. */
@Component
class Beheerwerk implements Werkbron {
    private static final Period UITNODIGING_VOORAF = Period.ofDays(3);
    private static final Period AANSTELLING_VOORAF = Period.ofDays(30);
    private static final String SOORT = "Gebruikers";

    private final JdbcAccountStore store;
    private final Transactions transacties;
    private final Clock klok;

    Beheerwerk(JdbcAccountStore store, Transactions transacties, Clock klok) {
        this.store = store;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        return wie.organisatie()
                .filter(bij -> wie.mag(Bevoegdheid.GEBRUIKERS_BEHEREN, bij))
                .map(this::posten)
                .orElse(List.of());
    }

    private List<Werkpost> posten(OrganisatieId bij) {
        var accounts = transacties.run(() -> store.alle(bij));
        return accounts.stream()
                .filter(account -> account.beeindigdOp() == null)
                .flatMap(account -> posten(account, bij))
                .toList();
    }

    private Stream<Werkpost> posten(Account account, OrganisatieId bij) {
        var posten = new ArrayList<Werkpost>();
        var vandaag = LocalDate.ofInstant(klok.instant(), klok.getZone());
        uitnodiging(account, vandaag).forEach(posten::add);
        account.aanstellingen().stream()
                .filter(aanstelling -> verlooptBinnenkort(account, aanstelling, vandaag))
                .map(aanstelling -> verlengen(account, aanstelling))
                .forEach(posten::add);
        if (account.thuis().id().equals(bij)
                && account.staat(klok.instant(), vandaag) == Accountstaat.ZONDER_ROL
                && account.aanstellingen().stream().noneMatch(rol -> Account.isLopend(rol, vandaag))) {
            posten.add(post("Geef een rol of beëindig het account", account, "zonder geldige rol", null));
        }
        return posten.stream();
    }

    private Stream<Werkpost> uitnodiging(Account account, LocalDate vandaag) {
        return account
                .uitnodiging()
                .filter(_ -> account.staat(klok.instant(), vandaag) == Accountstaat.UITGENODIGD)
                .map(open -> LocalDate.ofInstant(open.geldigTot(), klok.getZone()))
                .filter(laatste -> !laatste.isAfter(vandaag.plus(UITNODIGING_VOORAF)))
                .map(laatste -> post("Vernieuw de uitnodiging of trek haar in", account, "de link verloopt", laatste))
                .stream();
    }

    /** Unless the same role goes on in another appointment. */
    private static boolean verlooptBinnenkort(Account account, Aanstelling aanstelling, LocalDate vandaag) {
        var einde = aanstelling.geldig().tot();
        return aanstelling.geldtOp(vandaag)
                && einde != null
                && einde.isBefore(vandaag.plus(AANSTELLING_VOORAF).plusDays(2))
                && account.aanstellingen().stream()
                        .noneMatch(andere -> andere.rol() == aanstelling.rol()
                                && andere.bij().equals(aanstelling.bij())
                                && andere.geldtOp(einde));
    }

    private static Werkpost verlengen(Account account, Aanstelling aanstelling) {
        var laatste = aanstelling.geldig().einde().orElseThrow().minusDays(1);
        return post(
                "Verleng de rol " + aanstelling.rol().naam() + " of laat haar aflopen",
                account,
                "de rol loopt af",
                laatste);
    }

    private static Werkpost post(String titel, Account account, String reden, @Nullable LocalDate uiterlijk) {
        return new Werkpost(SOORT, titel, account.naam() + ": " + reden, "/gebruikers/" + account.id(), uiterlijk);
    }
}

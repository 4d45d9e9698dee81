package nl.doorstroom.toegang.beheer;

import static nl.doorstroom.toegang.beheer.Beheerproef.aanHetWerk;
import static nl.doorstroom.toegang.beheer.Beheerproef.aanstellingen;
import static nl.doorstroom.toegang.beheer.Beheerproef.als;
import static nl.doorstroom.toegang.beheer.Beheerproef.alsSysteem;
import static nl.doorstroom.toegang.beheer.Beheerproef.beheerder;
import static nl.doorstroom.toegang.beheer.Beheerproef.collega;
import static nl.doorstroom.toegang.beheer.Beheerproef.email;
import static nl.doorstroom.toegang.beheer.Beheerproef.gebruikers;
import static nl.doorstroom.toegang.beheer.Beheerproef.gedaan;
import static nl.doorstroom.toegang.beheer.Beheerproef.metAlleenDatabase;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisatie;
import static nl.doorstroom.toegang.beheer.Beheerproef.vandaag;
import static nl.doorstroom.toegang.beheer.Beheerproef.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkpost;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** What a functioneel beheerder can do with the people of the own organisation, and with nobody else. */
class GebruikerTests {
    private final Organisatie gemeente = organisatie("gemeente", "Almere");
    private final Organisatie andere = organisatie("gemeente", "Zeewolde");

    private static Aanstellingsinvoer rol(Rol rol) {
        return new Aanstellingsinvoer(rol.code(), List.of(), "", "");
    }

    private static Aanstelling eerste(Account account) {
        return account.aanstellingen().getFirst();
    }

    @Test
    void somebody_of_another_organisation_is_not_there() {
        var beheerder = beheerder(gemeente);
        var ander = collega(andere, Rol.BESTUURDER);

        assertThat(als(beheerder, () -> gebruikers().alle()))
                .isNotEmpty()
                .allMatch(account -> account.thuis().equals(gemeente.verwijzing()));
        assertThat(als(beheerder, () -> gebruikers().find(ander.id()))).isEmpty();
        assertThatThrownBy(() -> als(beheerder, () -> gebruikers().beeindig(ander.id(), ander.versie())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() ->
                        als(beheerder, () -> aanstellingen().geef(ander.id(), gemeente.id(), rol(Rol.BESTUURDER))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() ->
                        als(beheerder, () -> aanstellingen().geef(ander.id(), andere.id(), rol(Rol.BESTUURDER))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void with_only_the_database_in_the_way_another_organisation_stays_shut() {
        var beheerder = beheerder(gemeente);
        var ander = collega(andere, Rol.BESTUURDER);
        var accounts = TestApp.bean(JdbcAccountStore.class);
        var store = TestApp.bean(JdbcAanstellingStore.class);
        var vandaag = Periode.vanaf(vandaag());

        assertThat(metAlleenDatabase(beheerder, () -> accounts.alle(null)))
                .extracting(account -> account.thuis().naam())
                .containsOnly(gemeente.naam());
        assertThat(metAlleenDatabase(beheerder, () -> accounts.find(ander.id(), andere.id())))
                .isEmpty();
        assertThat(metAlleenDatabase(beheerder, () -> accounts.wijzig(ander.id(), 1, "Gekaapt", "x@y.example")))
                .isFalse();
        assertThat(metAlleenDatabase(beheerder, () -> store.trekIn(eerste(ander).id(), 1, Instant.EPOCH)))
                .isFalse();
        assertThat(metAlleenDatabase(
                        beheerder,
                        () -> TestApp.bean(JdbcUitnodigingStore.class).trekIn(ander.id(), Instant.EPOCH)))
                .isZero();
        for (var bij : List.of(gemeente, andere)) {
            assertThatThrownBy(() -> metAlleenDatabase(
                            beheerder,
                            () -> store.voegToe(
                                    ander.id(), bij.id(), Rol.BESTUURDER, List.of(), vandaag, Instant.EPOCH)))
                    .as(bij.naam())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(alsSysteem(() -> gebruikers().find(ander.id()))).contains(ander);
    }

    @Test
    void somebody_without_the_right_sees_only_themselves_in_the_database() {
        var collega = collega(gemeente, Rol.BESTUURDER);
        beheerder(gemeente);

        assertThat(metAlleenDatabase(
                        aanHetWerk(collega, gemeente),
                        () -> TestApp.bean(JdbcAccountStore.class).alle(null)))
                .extracting(Account::id)
                .containsExactly(collega.id());
        assertThatThrownBy(() ->
                        als(aanHetWerk(collega, gemeente), () -> gebruikers().alle()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_role_is_given_changed_and_taken_back() {
        var beheerder = beheerder(gemeente);
        var collega = collega(gemeente, Rol.BESTUURDER);

        var na = gedaan(als(
                beheerder, () -> aanstellingen().geef(collega.id(), gemeente.id(), rol(Rol.KLANTREGISSEUR))));
        assertThat(na.geldige(vandaag())).extracting(Aanstelling::rol).contains(Rol.BESTUURDER, Rol.KLANTREGISSEUR);

        var welke = eerste(collega);
        var einde = vandaag().plusDays(10);
        var korter = new Aanstellingsinvoer("", List.of(), "", einde.toString());
        gedaan(als(beheerder, () -> aanstellingen().wijzig(collega.id(), welke.id(), welke.versie(), korter)));
        assertThat(als(beheerder, () -> aanstellingen().trekIn(collega.id(), welke.id(), welke.versie())))
                .isInstanceOf(Achterhaald.class);
        var weg = gedaan(als(beheerder, () -> aanstellingen().trekIn(collega.id(), welke.id(), welke.versie() + 1)));
        assertThat(weg.geldige(vandaag())).extracting(Aanstelling::rol).containsExactly(Rol.KLANTREGISSEUR);
    }

    @Test
    void a_role_that_somebody_has_in_that_time_is_not_given_twice() {
        var beheerder = beheerder(gemeente);
        var collega = collega(gemeente, Rol.BESTUURDER);

        assertThat(velden(als(beheerder, () -> aanstellingen().geef(collega.id(), gemeente.id(), rol(Rol.BESTUURDER)))))
                .containsExactly("rol");
        assertThat(velden(als(
                        beheerder, () -> aanstellingen().geef(collega.id(), gemeente.id(), rol(Rol.TAAKSTELLER)))))
                .containsExactly("rol");
        assertThatThrownBy(() -> metAlleenDatabase(
                        beheerder,
                        () -> TestApp.bean(JdbcAanstellingStore.class)
                                .voegToe(
                                        collega.id(),
                                        gemeente.id(),
                                        Rol.BESTUURDER,
                                        List.of(),
                                        Periode.vanaf(vandaag()),
                                        Instant.EPOCH)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_beheerder_keeps_the_own_role_and_the_organisation_its_last_one() {
        var eerste = beheerder(gemeente);
        var tweede = collega(gemeente, Rol.FUNCTIONEEL_BEHEERDER);
        var eigen = als(eerste, () -> gebruikers().find(eerste.account()).orElseThrow());

        assertThat(velden(als(eerste, () -> aanstellingen().trekIn(eigen.id(), eerste.aanstelling(), 1))))
                .containsExactly("rol");
        assertThat(velden(als(eerste, () -> gebruikers().beeindig(eigen.id(), eigen.versie()))))
                .containsExactly("account");
        gedaan(als(
                eerste, () -> aanstellingen().trekIn(tweede.id(), eerste(tweede).id(), 1)));

        // The second one was still on a page from before; taking the first one's role would leave nobody.
        var terug = aanHetWerk(tweede, gemeente);
        assertThat(velden(als(terug, () -> aanstellingen().trekIn(eigen.id(), eerste.aanstelling(), 1))))
                .containsExactly("rol");
        assertThat(velden(als(terug, () -> gebruikers().beeindig(eigen.id(), eigen.versie()))))
                .containsExactly("rol");
        gedaan(alsSysteem(() -> aanstellingen().trekIn(eigen.id(), eerste.aanstelling(), 1)));
    }

    @Test
    void of_two_who_change_an_account_one_wins_and_ending_is_taken_back() {
        var beheerder = beheerder(gemeente);
        var collega = collega(gemeente, Rol.BESTUURDER);
        var email = email();

        var na =
                gedaan(als(beheerder, () -> gebruikers().wijzig(collega.id(), collega.versie(), "Andere Naam", email)));
        assertThat(als(beheerder, () -> gebruikers().wijzig(collega.id(), collega.versie(), "Derde", email)))
                .isEqualTo(new Achterhaald<>(na));
        var weg = gedaan(als(beheerder, () -> gebruikers().beeindig(collega.id(), na.versie())));
        assertThat(weg.staat(Instant.EPOCH, vandaag())).isEqualTo(Accountstaat.BEEINDIGD);
        assertThat(velden(als(
                        beheerder, () -> aanstellingen().geef(collega.id(), gemeente.id(), rol(Rol.KLANTREGISSEUR)))))
                .containsExactly("rol");
        var terug = gedaan(als(beheerder, () -> gebruikers().herstel(collega.id(), weg.versie())));
        assertThat(terug.staat(Instant.EPOCH, vandaag())).isEqualTo(Accountstaat.ACTIEF);
    }

    @Test
    void what_is_about_to_end_waits_for_the_beheerder_only() {
        var beheerder = beheerder(gemeente);
        var aflopend = collega(gemeente, Rol.BESTUURDER);
        var zonder = collega(gemeente, Rol.KLANTREGISSEUR);
        var einde = vandaag().plusDays(30);
        alsSysteem(() -> aanstellingen()
                .wijzig(
                        aflopend.id(),
                        eerste(aflopend).id(),
                        1,
                        new Aanstellingsinvoer("", List.of(), "", einde.toString())));
        alsSysteem(() -> aanstellingen().trekIn(zonder.id(), eerste(zonder).id(), 1));
        var bron = TestApp.bean(Beheerwerk.class);

        assertThat(als(beheerder, () -> bron.posten(beheerder)))
                .extracting(Werkpost::adres)
                .containsExactlyInAnyOrder("/gebruikers/" + aflopend.id(), "/gebruikers/" + zonder.id());
        var bestuurder = aanHetWerk(aflopend, gemeente);
        assertThat(als(bestuurder, () -> bron.posten(bestuurder))).isEmpty();
    }
}

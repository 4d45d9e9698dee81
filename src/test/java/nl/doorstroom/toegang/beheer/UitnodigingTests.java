package nl.doorstroom.toegang.beheer;

import static nl.doorstroom.toegang.beheer.Beheerproef.als;
import static nl.doorstroom.toegang.beheer.Beheerproef.alsSysteem;
import static nl.doorstroom.toegang.beheer.Beheerproef.beheerder;
import static nl.doorstroom.toegang.beheer.Beheerproef.email;
import static nl.doorstroom.toegang.beheer.Beheerproef.gebruikers;
import static nl.doorstroom.toegang.beheer.Beheerproef.gedaan;
import static nl.doorstroom.toegang.beheer.Beheerproef.invoer;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisatie;
import static nl.doorstroom.toegang.beheer.Beheerproef.uitnodigingen;
import static nl.doorstroom.toegang.beheer.Beheerproef.vandaag;
import static nl.doorstroom.toegang.beheer.Beheerproef.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelende.Systeem;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst.GeenToegang;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst.Welkom;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.aanmelden.Identiteit;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** From a link to somebody who may work, without telling anybody where else that person is known. */
class UitnodigingTests {
    private final Organisatie gemeente = organisatie("gemeente", "Almere");
    private final Organisatie andere = organisatie("gemeente", "Zeewolde");

    private static Identiteit identiteit(String onderwerp, Set<String> oins) {
        return new Identiteit("proef", "https://proef.example", onderwerp, "Proef", "", oins, "", null, "");
    }

    /** Opens the link, when there is one, and comes back from the provider as this person. */
    private static Aanmelduitkomst meldAan(String onderwerp, String code) {
        return meldAan(onderwerp, code, Set.of());
    }

    private static Aanmelduitkomst meldAan(String onderwerp, String code, Set<String> oins) {
        var request = new MockHttpServletRequest();
        if (!code.isEmpty()) {
            TestApp.bean(Balie.class).onthoudUitnodiging(request, code);
        }
        return TestApp.bean(Balie.class).meldAan(identiteit(onderwerp, oins), request, new MockHttpServletResponse());
    }

    private static Uitgenodigde nodigUit(Organisatie bij, String email, Rol rol) {
        return gedaan(alsSysteem(() -> uitnodigingen().nodigUit(bij.id(), invoer(email, rol.code()))));
    }

    private static Account get(AccountId id) {
        return alsSysteem(() -> gebruikers().find(id).orElseThrow());
    }

    @Test
    void whoever_opens_the_link_and_logs_in_has_the_account_once() {
        var uitgenodigde = nodigUit(gemeente, email(), Rol.KLANTREGISSEUR);
        var onderwerp = UUID.randomUUID().toString();

        assertThat(meldAan(onderwerp, "")).isInstanceOf(GeenToegang.class);
        assertThat(meldAan(onderwerp, uitgenodigde.code())).isInstanceOf(Welkom.class);
        assertThat(meldAan(onderwerp, "")).isInstanceOf(Welkom.class);
        assertThat(meldAan("somebody else " + onderwerp, uitgenodigde.code())).isInstanceOf(GeenToegang.class);
        assertThat(get(uitgenodigde.account().id()).verbonden()).isTrue();
    }

    @Test
    void whom_the_provider_knows_of_another_organisation_leaves_the_invitation_unused() {
        var oin = "0000000123456789%04d".formatted(Math.abs(UUID.randomUUID().hashCode() % 10_000));
        TestApp.database()
                .jdbc()
                .sql("update toegang.organisatie set oin = :oin where id = :id")
                .param("oin", oin)
                .param("id", gemeente.id().waarde())
                .update();
        var uitgenodigde = nodigUit(gemeente, email(), Rol.KLANTREGISSEUR);
        var vreemd = UUID.randomUUID().toString();
        var eigen = UUID.randomUUID().toString();

        assertThat(meldAan(vreemd, uitgenodigde.code(), Set.of("00000009999999990000")))
                .isInstanceOf(GeenToegang.class);
        assertThat(get(uitgenodigde.account().id()).verbonden()).isFalse();
        assertThat(meldAan(eigen, uitgenodigde.code(), Set.of(oin))).isInstanceOf(Welkom.class);
        assertThat(meldAan(vreemd, "", Set.of())).isInstanceOf(GeenToegang.class);
    }

    @Test
    void the_code_itself_is_kept_nowhere() {
        var code = nodigUit(gemeente, email(), Rol.BESTUURDER).code();

        assertThat(Beheerproef.metAlleenDatabase(
                        new Systeem("proef"),
                        () -> TestApp.bean(JdbcClient.class)
                                .sql(
                                        "select count(*) from toegang.uitnodiging u where u::text like '%' || :code || '%'")
                                .param("code", code)
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(nodigUit(gemeente, email(), Rol.BESTUURDER).toString()).doesNotContain(code);
    }

    @Test
    void a_link_that_was_renewed_or_taken_back_lets_nobody_in() {
        var eerste = nodigUit(gemeente, email(), Rol.KLANTREGISSEUR);
        var id = eerste.account().id();
        var tweede = gedaan(alsSysteem(() -> uitnodigingen().vernieuw(id)));
        assertThat(meldAan(UUID.randomUUID().toString(), eerste.code())).isInstanceOf(GeenToegang.class);

        gedaan(alsSysteem(() -> uitnodigingen().trekIn(id)));
        assertThat(meldAan(UUID.randomUUID().toString(), tweede.code())).isInstanceOf(GeenToegang.class);
        assertThat(alsSysteem(() -> uitnodigingen().trekIn(id))).isInstanceOf(Achterhaald.class);
    }

    @Test
    void whoever_is_known_elsewhere_is_invited_with_the_same_answer_and_keeps_one_account() {
        var email = email();
        var onderwerp = UUID.randomUUID().toString();
        var eerder = nodigUit(andere, email, Rol.KLANTREGISSEUR);
        meldAan(onderwerp, eerder.code());
        var beheerder = beheerder(gemeente);

        var hier = gedaan(als(
                beheerder, () -> uitnodigingen().nodigUit(gemeente.id(), invoer(email, Rol.BESTUURDER.code()))));
        assertThat(hier.account().id()).isNotEqualTo(eerder.account().id());
        assertThat(als(beheerder, () -> gebruikers().find(eerder.account().id())))
                .isEmpty();

        assertThat(meldAan(onderwerp, hier.code())).isInstanceOf(Welkom.class);
        assertThat(get(eerder.account().id()).aanstellingen())
                .extracting(rol -> rol.rol() + " " + rol.bij().naam())
                .containsExactlyInAnyOrder("KLANTREGISSEUR " + andere.naam(), "BESTUURDER " + gemeente.naam());
        var gezien =
                als(beheerder, () -> gebruikers().find(eerder.account().id()).orElseThrow());
        assertThat(gezien.aanstellingen()).extracting(rol -> rol.bij().naam()).containsExactly(gemeente.naam());
        assertThat(als(beheerder, () -> gebruikers().find(hier.account().id()))).isEmpty();
    }

    @Test
    void whoever_left_elsewhere_begins_anew_here() {
        var email = email();
        var onderwerp = UUID.randomUUID().toString();
        var eerder = nodigUit(andere, email, Rol.KLANTREGISSEUR);
        meldAan(onderwerp, eerder.code());
        var toen = get(eerder.account().id());
        gedaan(alsSysteem(() -> gebruikers().beeindig(toen.id(), toen.versie())));

        var hier = nodigUit(gemeente, email, Rol.BESTUURDER);

        assertThat(meldAan(onderwerp, hier.code())).isInstanceOf(Welkom.class);
        assertThat(get(hier.account().id()).verbonden()).isTrue();
        assertThat(get(toen.id()).verbonden()).isFalse();
    }

    @Test
    void nobody_is_invited_for_what_the_organisation_does_not_have() {
        var teVeel = new Uitnodigingsinvoer(
                "", "geen adres", List.of("taaksteller"), List.of("Lelystad"), "31-12-2020", "2026-13-01");
        assertThat(velden(alsSysteem(() -> uitnodigingen().nodigUit(gemeente.id(), teVeel))))
                .containsExactly("naam", "email", "rol", "gebieden", "tot-en-met");

        var voorbij = new Uitnodigingsinvoer("Proef", email(), List.of(), List.of(), "31-12-2020", "");
        assertThat(velden(alsSysteem(() -> uitnodigingen().nodigUit(gemeente.id(), voorbij))))
                .containsExactly("rol", "van");
    }

    @Test
    void an_address_that_works_here_already_is_refused_in_any_writing() {
        var email = email();
        nodigUit(gemeente, email, Rol.BESTUURDER);
        var nogmaals = invoer(email.toUpperCase(Locale.ROOT), Rol.BESTUURDER.code());

        assertThat(velden(alsSysteem(() -> uitnodigingen().nodigUit(gemeente.id(), nogmaals))))
                .containsExactly("email");
    }

    @Test
    void nobody_invites_for_another_organisation() {
        var beheerder = beheerder(gemeente);
        var bestuurder = Beheerproef.aanHetWerk(Beheerproef.collega(gemeente, Rol.BESTUURDER), gemeente);

        assertThatThrownBy(() -> als(
                        beheerder, () -> uitnodigingen().nodigUit(andere.id(), invoer(email(), Rol.BESTUURDER.code()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> als(
                        bestuurder,
                        () -> uitnodigingen().nodigUit(gemeente.id(), invoer(email(), Rol.BESTUURDER.code()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_can_log_in_gets_no_new_link() {
        var collega = Beheerproef.collega(gemeente, Rol.BESTUURDER);

        assertThat(alsSysteem(() -> uitnodigingen().vernieuw(collega.id()))).isInstanceOf(Afgewezen.class);
        assertThat(collega.geldige(vandaag())).hasSize(1);
    }
}

package nl.doorstroom.toegang.beheer;

import static nl.doorstroom.toegang.beheer.Beheerproef.aanstellingen;
import static nl.doorstroom.toegang.beheer.Beheerproef.als;
import static nl.doorstroom.toegang.beheer.Beheerproef.beheerder;
import static nl.doorstroom.toegang.beheer.Beheerproef.email;
import static nl.doorstroom.toegang.beheer.Beheerproef.gebruikers;
import static nl.doorstroom.toegang.beheer.Beheerproef.gedaan;
import static nl.doorstroom.toegang.beheer.Beheerproef.invoer;
import static nl.doorstroom.toegang.beheer.Beheerproef.metAlleenDatabase;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisatie;
import static nl.doorstroom.toegang.beheer.Beheerproef.uitnodigingen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Handelende.Systeem;
import nl.doorstroom.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act of administration stands in the audit, with who did it and what changed. */
class BeheerlogTests {
    private final Organisatie gemeente = organisatie("gemeente", "Almere");

    private List<String> regels() {
        return metAlleenDatabase(
                new Systeem("proef"),
                () -> TestApp.bean(JdbcClient.class)
                        .sql("""
                        select handeling || ' ' || naam || ' ' || coalesce(was ->> 'naam', was ->> 'ingetrokken', '-')
                               || ' > ' || coalesce(wordt ->> 'naam', wordt ->> 'ingetrokken', wordt ->> 'client', '-')
                          from toegang.auditregel where organisatie_onderwerp = :organisatie order by volgnummer
                        """)
                        .param("organisatie", gemeente.id().waarde())
                        .query(String.class)
                        .list());
    }

    @Test
    void each_act_is_told_with_who_did_it_and_what_it_was() {
        var beheerder = beheerder(gemeente);
        var id = gedaan(als(
                        beheerder,
                        () -> uitnodigingen().nodigUit(gemeente.id(), invoer(email(), Rol.BESTUURDER.code()))))
                .account()
                .id();
        var voor = als(beheerder, () -> gebruikers().find(id).orElseThrow());
        gedaan(als(beheerder, () -> uitnodigingen().vernieuw(id)));
        gedaan(als(beheerder, () -> uitnodigingen().trekIn(id)));
        gedaan(als(beheerder, () -> gebruikers().wijzig(id, 1, "Andere Naam", voor.email())));
        gedaan(als(
                beheerder,
                () -> aanstellingen().trekIn(id, voor.aanstellingen().getFirst().id(), 1)));
        gedaan(als(beheerder, () -> gebruikers().beeindig(id, 2)));
        gedaan(als(beheerder, () -> gebruikers().herstel(id, 3)));
        var wie = " " + beheerder.naam() + " ";

        assertThat(regels())
                .containsExactly(
                        "organisatie.gemaakt proef - > " + gemeente.naam(),
                        "gebruiker.uitgenodigd proef - > Proef Persoon",
                        "gebruiker.uitgenodigd" + wie + "- > Proef Persoon",
                        "uitnodiging.vernieuwd" + wie + "- > Proef Persoon",
                        "uitnodiging.ingetrokken" + wie + "- > Proef Persoon",
                        "account.gewijzigd" + wie + "Proef Persoon > Andere Naam",
                        "aanstelling.ingetrokken" + wie + "nee > ja",
                        "account.beeindigd" + wie + "- > -",
                        "account.hersteld" + wie + "- > -");
    }

    @Test
    void what_was_refused_leaves_no_trace_of_having_been_done() {
        var beheerder = beheerder(gemeente);
        var voor = regels();

        als(beheerder, () -> uitnodigingen().nodigUit(gemeente.id(), invoer("geen adres")));
        als(beheerder, () -> gebruikers().beeindig(beheerder.account(), 1));

        assertThat(regels()).isEqualTo(voor).isNotEmpty();
    }
}

package nl.doorstroom.toegang.beheer;

import static nl.doorstroom.toegang.beheer.Beheerproef.als;
import static nl.doorstroom.toegang.beheer.Beheerproef.alsSysteem;
import static nl.doorstroom.toegang.beheer.Beheerproef.beheerder;
import static nl.doorstroom.toegang.beheer.Beheerproef.gedaan;
import static nl.doorstroom.toegang.beheer.Beheerproef.metAlleenDatabase;
import static nl.doorstroom.toegang.beheer.Beheerproef.nummer;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisatie;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisaties;
import static nl.doorstroom.toegang.beheer.Beheerproef.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Reikwijdte;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Which programs may use the API, and for how much at most. */
class ApiclientTests {
    private static final String UITGEVER = "https://uitgever.example";

    private final Apiclients apiclients = TestApp.bean(Apiclients.class);
    private final Organisatie gemeente = organisatie("gemeente", "Almere");
    private final String client = "programma-" + nummer();

    private Apiclientinvoer invoer(String... rechten) {
        return new Apiclientinvoer(UITGEVER, client, "Zaaksysteem", List.of(rechten));
    }

    private Apiclient registreer() {
        return gedaan(als(
                beheerder(gemeente),
                () -> apiclients.registreer(gemeente.id(), invoer("huishouden-inzien", "toezicht-inzien"))));
    }

    @Test
    void a_program_gets_what_token_registration_and_policy_all_allow() {
        registreer();

        var programma = apiclients
                .findHandelende(UITGEVER, client, Set.of("huishouden-inzien", "logboek-inzien", "openid"))
                .orElseThrow();

        assertThat(programma.rechten()).isEqualTo(Map.of(Bevoegdheid.HUISHOUDEN_INZIEN, Reikwijdte.EIGEN_GEBIED));
        assertThat(programma.werkgebied().gemeenten()).containsExactly(new Gebiedscode("GM0034"));
        assertThat(programma.bij()).isEqualTo(gemeente.verwijzing());
        assertThat(apiclients.findHandelende("https://ander.example", client, Set.of()))
                .isEmpty();
    }

    @Test
    void what_ended_is_not_let_in() {
        var geregistreerd = registreer();
        alsSysteem(() -> organisaties().beeindig(gemeente.id(), gemeente.versie()));
        assertThat(apiclients.findHandelende(UITGEVER, client, Set.of())).isEmpty();
        alsSysteem(() -> organisaties().herstel(gemeente.id(), gemeente.versie() + 1));
        assertThat(apiclients.findHandelende(UITGEVER, client, Set.of())).isPresent();

        gedaan(alsSysteem(() -> apiclients.beeindig(gemeente.id(), geregistreerd.id())));

        assertThat(apiclients.findHandelende(UITGEVER, client, Set.of())).isEmpty();
    }

    @Test
    void only_reading_that_somebody_of_the_organisation_may_do_can_be_given() {
        for (var recht : List.of("gebruikers-beheren", "noodinzage", "taakstelling-concept-lezen", "alles")) {
            assertThat(velden(alsSysteem(() -> apiclients.registreer(gemeente.id(), invoer(recht)))))
                    .as(recht)
                    .containsExactly("rechten");
        }
        var leeg = new Apiclientinvoer("http://elders.example", " ", "", List.of());
        assertThat(velden(alsSysteem(() -> apiclients.registreer(gemeente.id(), leeg))))
                .containsExactly("uitgever", "client", "omschrijving", "rechten");
    }

    @Test
    void a_name_in_use_is_refused_also_when_it_is_anothers() {
        registreer();
        var andere = organisatie("gemeente", "Zeewolde");

        assertThat(velden(
                        als(beheerder(andere), () -> apiclients.registreer(andere.id(), invoer("huishouden-inzien")))))
                .containsExactly("client");
    }

    @Test
    void another_organisation_sees_and_ends_nothing() {
        var geregistreerd = registreer();
        var ander = beheerder(organisatie("gemeente", "Zeewolde"));
        var store = TestApp.bean(JdbcApiclientStore.class);

        assertThatThrownBy(() -> als(ander, () -> apiclients.alle(gemeente.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(metAlleenDatabase(ander, () -> store.van(gemeente.id()))).isEmpty();
        assertThat(metAlleenDatabase(ander, () -> store.beeindig(geregistreerd.id(), geregistreerd.aangemaaktOp())))
                .isFalse();
        assertThat(apiclients.findHandelende(UITGEVER, client, Set.of())).isPresent();
    }
}

package nl.doorstroom.toegang.dossier;

import static nl.doorstroom.toegang.Proefomgeving.iemand;
import static nl.doorstroom.toegang.dossier.Dossiersoort.HUISHOUDEN;
import static nl.doorstroom.toegang.dossier.Dossiersoort.TOEZICHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.doorstroom.toegang.GeenBevoegdheidException;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.dossier.Noodinzage.Oordeel;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.AlToegang;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.Onbekend;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.RedenPastNiet;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.TeVaak;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.Verleend;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.Eigen;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.Gegeven;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.NietTeBeoordelen;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class NoodinzageTests {
    private static final String REDEN = "Melding van acuut gevaar, politie belt.";

    private final Proefdossiers hier = new Proefdossiers();
    private final Dossier maastricht = hier.dossier(HUISHOUDEN, "GM0935");
    private final Dossier lelystad = hier.dossier(HUISHOUDEN, "GM0995");
    private final Gebruiker voogd = iemand(Rol.JEUGDBESCHERMER);
    private final Handelende toezichthouderVanPrivacy = iemand(Rol.PRIVACYFUNCTIONARIS, "GM0935");

    private Noodinzageuitkomst vraag(Handelende wie, String nummer, String reden) {
        return Handelend.als(wie, () -> hier.noodinzages.vraag(nummer, reden));
    }

    private Noodinzage verleend(Handelende wie) {
        return ((Verleend) vraag(wie, maastricht.nummer(), REDEN)).noodinzage();
    }

    private Optional<Dossier> opent(Handelende wie, Dossier dossier) {
        return Handelend.als(wie, () -> hier.dossiers.open(dossier.nummer()));
    }

    @Test
    void a_reason_opens_one_dossier_to_one_person() {
        assertThat(opent(voogd, maastricht)).isEmpty();

        var noodinzage = verleend(voogd);

        assertThat(opent(voogd, maastricht)).contains(maastricht);
        assertThat(opent(voogd, lelystad)).isEmpty();
        assertThat(opent(iemand(Rol.JEUGDBESCHERMER), maastricht)).isEmpty();
        assertThat(noodinzage.geldigTot()).isEqualTo(noodinzage.begonnenOp().plusSeconds(4 * 3600));
        assertThat(hier.audit.handelingen()).contains("noodinzage.begonnen");
        assertThat(hier.audit.alles().reversed().stream()
                        .filter(regel -> regel.handeling().equals("dossier.ingezien"))
                        .findFirst()
                        .orElseThrow()
                        .wijziging()
                        .wordt())
                .contains("\"via\": \"noodinzage\"");
    }

    @Test
    void it_ends_after_four_hours_or_earlier() {
        var noodinzage = verleend(voogd);
        assertThat(Handelend.als(iemand(Rol.JEUGDBESCHERMER), () -> hier.noodinzages.eindig(noodinzage.id())))
                .isFalse();
        assertThat(Handelend.als(voogd, () -> hier.noodinzages.eindig(noodinzage.id())))
                .isTrue();
        assertThat(opent(voogd, maastricht)).isEmpty();

        verleend(voogd);
        assertThat(opent(voogd, maastricht)).isPresent();
        hier.proef.eigenaar().sql("""
                        update toegang.noodinzage set begonnen_op = begonnen_op - interval '4 hours 1 second',
                            geldig_tot = geldig_tot - interval '4 hours 1 second'
                        """).update();
        assertThat(opent(voogd, maastricht)).isEmpty();
    }

    @Test
    void what_is_no_emergency_is_refused() {
        var toezicht = hier.dossier(TOEZICHT, "GM0935");

        assertThat(vraag(voogd, maastricht.nummer(), "  te kort            ")).isEqualTo(new RedenPastNiet(20, 2000));
        assertThat(vraag(voogd, "D-2026-999999", REDEN)).isEqualTo(new Onbekend("D-2026-999999"));
        assertThat(vraag(voogd, toezicht.nummer(), REDEN)).isEqualTo(new Onbekend(toezicht.nummer()));
        assertThat(vraag(iemand(Rol.CASEMANAGER, "GM0935"), maastricht.nummer(), REDEN))
                .isEqualTo(new AlToegang(maastricht.nummer()));
        assertThatThrownBy(() -> vraag(iemand(Rol.KLANTREGISSEUR, "GM0995"), maastricht.nummer(), REDEN))
                .isInstanceOf(GeenBevoegdheidException.class);
    }

    @Test
    void five_times_a_day_is_enough_and_guessing_counts() {
        for (var keer = 1; keer < Noodinzages.PER_DAG; keer++) {
            vraag(voogd, "D-2026-99999" + keer, REDEN);
        }
        verleend(voogd);

        assertThat(vraag(voogd, lelystad.nummer(), REDEN)).isEqualTo(new TeVaak(Noodinzages.PER_DAG));
        assertThat(hier.audit.handelingen()).endsWith("noodinzage.te-vaak");
        assertThat(vraag(iemand(Rol.JEUGDBESCHERMER), lelystad.nummer(), REDEN)).isInstanceOf(Verleend.class);
    }

    @Test
    void the_organisation_of_the_gemeente_sees_it_and_judges_it_once() {
        var noodinzage = verleend(voogd);

        assertThat(ziet(iemand(Rol.PRIVACYFUNCTIONARIS, "GM0995"))).isZero();
        assertThat(ziet(toezichthouderVanPrivacy)).isEqualTo(1);
        assertThat(beoordeel(iemand(Rol.PRIVACYFUNCTIONARIS, "GM0995"), noodinzage))
                .isEqualTo(new NietTeBeoordelen());
        assertThat(beoordeel(toezichthouderVanPrivacy, noodinzage)).isInstanceOf(Gegeven.class);
        assertThat(beoordeel(toezichthouderVanPrivacy, noodinzage)).isEqualTo(new NietTeBeoordelen());
        assertThat(Handelend.als(voogd, hier.noodinzages::eigen))
                .singleElement()
                .satisfies(eigen ->
                        assertThat(eigen.beoordeling().orElseThrow().oordeel()).isEqualTo(Oordeel.ONTERECHT));
        assertThatThrownBy(() -> beoordeel(voogd, noodinzage)).isInstanceOf(GeenBevoegdheidException.class);
    }

    private int ziet(Handelende wie) {
        return Handelend.als(wie, hier.noodinzages::inOnzeDossiers).size();
    }

    private Oordeeluitkomst beoordeel(Handelende wie, Noodinzage noodinzage) {
        return Handelend.als(
                wie, () -> hier.noodinzages.beoordeel(noodinzage.id(), Oordeel.ONTERECHT, "Het was geen nood."));
    }

    /** The same person in the role that judges, as somebody with two appointments is. */
    private static Gebruiker alsPrivacyfunctionaris(Gebruiker wie) {
        var ander = iemand(Rol.PRIVACYFUNCTIONARIS, "GM0935");
        return new Gebruiker(
                wie.account(), wie.naam(), ander.aanstelling(), ander.rol(), ander.bij(), ander.werkgebied(), true);
    }

    @Test
    void nobody_judges_their_own_whatever_role_they_do_it_in() {
        var noodinzage = verleend(voogd);
        var zelf = alsPrivacyfunctionaris(voogd);

        assertThat(ziet(zelf)).isEqualTo(1);
        assertThat(beoordeel(zelf, noodinzage)).isInstanceOf(Eigen.class);
        assertThatThrownBy(() -> hier.proef.als(zelf, () -> {
                    new JdbcNoodinzageStore(hier.proef.jdbc())
                            .beoordeel(noodinzage.id(), Oordeel.TERECHT, "", zelf.naam());
                }))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(beoordeel(toezichthouderVanPrivacy, noodinzage)).isInstanceOf(Gegeven.class);
    }

    @Test
    void of_many_who_ask_at_once_under_one_account_no_more_get_in_than_in_turn() throws Exception {
        try (var tegelijk = Executors.newFixedThreadPool(12)) {
            var vragen = IntStream.range(0, 12)
                    .<Callable<Noodinzageuitkomst>>mapToObj(keer -> () -> keer % 2 == 0
                            ? vraag(voogd, maastricht.nummer(), REDEN)
                            : vraag(voogd, "D-2026-99999" + keer, REDEN))
                    .toList();
            for (var vraag : tegelijk.invokeAll(vragen)) {
                vraag.get();
            }
        }

        assertThat(hier.audit.handelingen())
                .filteredOn(wat -> wat.equals("noodinzage.begonnen") || wat.equals("noodinzage.geweigerd"))
                .hasSizeLessThanOrEqualTo(Noodinzages.PER_DAG)
                .isNotEmpty();
    }

    @Test
    void the_database_opens_nothing_to_who_may_not_ask_even_if_a_row_says_so() {
        var noodinzage = verleend(voogd);
        var klant = iemand(Rol.KLANTREGISSEUR, "GM0995");
        hier.proef
                .eigenaar()
                .sql("update toegang.noodinzage set account = :account")
                .param("account", klant.account().waarde())
                .update();

        assertThat(opent(klant, maastricht)).isEmpty();
        assertThatThrownBy(() -> hier.proef.alsSysteem(() -> hier.proef
                        .jdbc()
                        .sql("update toegang.noodinzage set geldig_tot = geldig_tot + interval '1 hour' where id = :id")
                        .param("id", noodinzage.id())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }
}

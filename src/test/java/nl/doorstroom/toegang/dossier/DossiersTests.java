package nl.doorstroom.toegang.dossier;

import static nl.doorstroom.toegang.Proefomgeving.iemand;
import static nl.doorstroom.toegang.dossier.Dossiersoort.HUISHOUDEN;
import static nl.doorstroom.toegang.dossier.Dossiersoort.TOEZICHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.audit.Auditregel;
import nl.doorstroom.toegang.verwerking.Betrokkene;
import nl.doorstroom.toegang.verwerking.Verwerking;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class DossiersTests {
    private final Proefdossiers hier = new Proefdossiers();
    private final Dossier lelystad = hier.dossier(HUISHOUDEN, "GM0995");
    private final Dossier toezichtLelystad = hier.dossier(TOEZICHT, "GM0995");
    private final Dossier maastricht = hier.dossier(HUISHOUDEN, "GM0935");

    private List<Dossier> ziet(Handelende wie) {
        return Handelend.als(wie, () -> hier.dossiers.zoek(Dossiervraag.ALLES));
    }

    private Optional<Dossier> opent(Handelende wie, Dossier dossier) {
        return Handelend.als(wie, () -> hier.dossiers.open(dossier.nummer()));
    }

    @Test
    void everybody_sees_the_dossiers_of_the_own_kind_and_area_and_no_others() {
        assertThat(ziet(iemand(Rol.HUISVESTINGSMEDEWERKER, "GM0995")))
                .containsExactlyInAnyOrder(lelystad, toezichtLelystad);
        assertThat(ziet(iemand(Rol.KLANTREGISSEUR, "GM0995"))).containsExactly(lelystad);
        assertThat(ziet(iemand(Rol.TOEZICHTHOUDER, "GM0995", "GM0034"))).containsExactly(toezichtLelystad);
        assertThat(ziet(iemand(Rol.TOEZICHTHOUDER, "GM0935"))).isEmpty();
        assertThat(ziet(iemand(Rol.REGIEVOERDER))).containsExactlyInAnyOrder(lelystad, maastricht);
        assertThat(ziet(iemand(Rol.BELEIDSANALIST))).containsExactly(toezichtLelystad);
    }

    @Test
    void whoever_has_no_right_sees_nothing_even_without_the_fence_around_the_facade() {
        for (var rol : List.of(Rol.STELSELBEHEERDER, Rol.TAAKSTELLER, Rol.PLANNER, Rol.JEUGDBESCHERMER)) {
            assertThat(ziet(iemand(rol))).as(rol.naam()).isEmpty();
            assertThat(opent(iemand(rol), lelystad)).as(rol.naam()).isEmpty();
        }
        assertThat(ziet(new Handelende.Bezoeker())).isEmpty();
        assertThatThrownBy(() -> Handelend.als(
                        iemand(Rol.REGIEVOERDER),
                        () -> hier.dossiers.registreer(HUISHOUDEN, new Gebiedscode("GM0995"), true)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_question_narrows_what_one_sees() {
        var coa = iemand(Rol.REGIEVOERDER);
        var inMaastricht = new Dossiervraag("", Optional.of(HUISHOUDEN), Optional.of(maastricht.gemeente()));
        var opNummer = new Dossiervraag(lelystad.nummer().toLowerCase(Locale.ROOT), Optional.empty(), Optional.empty());

        assertThat(Handelend.als(coa, () -> hier.dossiers.zoek(inMaastricht))).containsExactly(maastricht);
        assertThat(Handelend.als(coa, () -> hier.dossiers.zoek(opNummer))).containsExactly(lelystad);
        assertThat(lelystad.nummer()).matches("D-\\d{4}-000001");
    }

    @Test
    void opening_a_dossier_is_recorded_twice_and_not_finding_one_once() {
        var mens = iemand(Rol.KLANTREGISSEUR, "GM0995");

        assertThat(opent(mens, lelystad)).contains(lelystad);
        assertThat(opent(mens, maastricht)).isEmpty();

        assertThat(hier.audit.handelingen()).endsWith("dossier.ingezien", "dossier.niet-gevonden");
        assertThat(hier.verwerking.alles())
                .singleElement()
                .extracting(Verwerking::betrokkene)
                .isEqualTo(Betrokkene.dossier(lelystad.nummer()));
    }

    @Test
    void who_looked_is_for_who_may_ask_that_of_the_gemeente() {
        var mens = iemand(Rol.CASEMANAGER, "GM0995");
        opent(mens, lelystad);

        assertThat(inzagen(iemand(Rol.PRIVACYFUNCTIONARIS, "GM0995"), lelystad).orElseThrow())
                .singleElement()
                .extracting(regel -> regel.wie().naam())
                .isEqualTo(mens.naam());
        assertThat(inzagen(iemand(Rol.PRIVACYFUNCTIONARIS, "GM0935"), lelystad)).isEmpty();
        assertThat(inzagen(iemand(Rol.HUISVESTINGSMEDEWERKER, "GM0995"), toezichtLelystad))
                .contains(List.of());
        assertThat(inzagen(iemand(Rol.KLANTREGISSEUR, "GM0995"), lelystad)).isPresent();
        assertThat(inzagen(iemand(Rol.TOEZICHTHOUDER, "GM0995"), lelystad)).isEmpty();
        assertThat(inzagen(iemand(Rol.BESTUURDER, "GM0935"), lelystad)).isEmpty();
    }

    private Optional<List<Auditregel>> inzagen(Handelende wie, Dossier dossier) {
        return Handelend.als(wie, () -> hier.proef.inTransactie(() -> hier.dossiers.inzagen(dossier.nummer())));
    }
}

package nl.doorstroom.koppeling.solver.punten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.doorstroom.koppeling.solver.Puntentabel;
import org.junit.jupiter.api.Test;

class PuntenmodelTests {
    private static final Gewichten GEWICHTEN = Gewichten.voorstel();

    /** 4,6 + 4,5 + 4 + 4,25 + 0 + 5,5 + 7,037 + 0. */
    @Test
    void the_score_is_the_sum_of_its_reasons() {
        assertThat(Voorbeeld.gezin().beoordeling(GEWICHTEN.met(Telling.PER_HUISHOUDEN)))
                .isInstanceOfSatisfying(Beoordeling.Score.class, score -> {
                    assertThat(score.totaal()).hasToString("29,887");
                    assertThat(score.redenen()).extracting(Reden::criterium).containsExactly(Criterium.values());
                });
    }

    /** Of four persons who all get the mean, four times as much. */
    @Test
    void the_score_of_a_household_grows_with_its_persons_when_they_count_the_same() {
        assertThat(Voorbeeld.gezin().beoordeling(GEWICHTEN))
                .isInstanceOfSatisfying(
                        Beoordeling.Score.class,
                        score -> assertThat(score.totaal()).hasToString("119,548"));
    }

    @Test
    void the_table_and_the_reasons_give_equal_numbers_for_any_weights() {
        for (int zaad = 0; zaad < 40; zaad++) {
            var lot = new Random(zaad);
            var willekeurig = new Willekeurig(lot, 25);
            var model = new Puntenmodel(gewichten(lot));
            var huishoudens = willekeurig.huishoudens(30);
            var gemeenten = willekeurig.gemeenten();
            var tabel = model.tabel(huishoudens, gemeenten);
            for (int huishouden = 0; huishouden < 30; huishouden++) {
                for (int gemeente = 0; gemeente < 25; gemeente++) {
                    assertThat(tabel.punten(huishouden, gemeente))
                            .isEqualTo(punten(model.reken(huishoudens.get(huishouden), gemeenten.get(gemeente))));
                }
            }
        }
    }

    private static double punten(Beoordeling beoordeling) {
        return switch (beoordeling) {
            case Beoordeling.Score score -> score.totaal().waarde();
            case Beoordeling.Afgewezen afgewezen -> Puntentabel.VERBODEN;
        };
    }

    private static Gewichten gewichten(Random lot) {
        var gewichten = GEWICHTEN.met(Telling.values()[lot.nextInt(2)]);
        for (var criterium : Criterium.values()) {
            gewichten = gewichten.met(criterium, new Punten(lot.nextInt(500_000)));
            if (criterium.perLid()) {
                gewichten = gewichten.met(criterium, Huishoudregel.values()[lot.nextInt(3)]);
            }
        }
        return gewichten;
    }

    @Test
    void a_hard_ground_elsewhere_rules_the_pair_out() {
        var familie = new HardeGrond(Grond.EERSTEGRAADS_FAMILIE, Set.of(Voorbeeld.URK));
        var werk = new HardeGrond(Grond.BETAALD_WERK, Set.of(Voorbeeld.KAMPEN, Voorbeeld.URK));

        assertThat(zinnen(Voorbeeld.gezin().metGronden(familie, werk)))
                .containsExactly(
                        "Het huishouden is gebonden door eerstegraads familie in GM0184.",
                        "Het huishouden is gebonden door betaald werk in GM0166 of GM0184.");
    }

    @Test
    void a_hard_ground_in_the_gemeente_or_its_region_rules_nothing_out() {
        var studie = new HardeGrond(Grond.TOEGELATEN_STUDIE, Set.of(Voorbeeld.ZWOLLE));
        var regio = new HardeGrond(Grond.REGIOBINDING, Set.of(Voorbeeld.OOST));

        assertThat(Voorbeeld.gezin().metGronden(studie, regio).beoordeling(GEWICHTEN))
                .isInstanceOf(Beoordeling.Score.class);
    }

    @Test
    void a_home_that_can_not_be_is_told_with_every_reason() {
        assertThat(zinnen(Voorbeeld.gezin().metWoonbehoefte(new Woonbehoefte(4, true))))
                .containsExactly(
                        "Het huishouden heeft 4 slaapkamers nodig; hier komen woningen vrij met hoogstens 3 slaapkamers.",
                        "Het huishouden heeft een rolstoeltoegankelijke woning nodig; die komt hier niet vrij.");
    }

    private static List<String> zinnen(Voorbeeld voorbeeld) {
        return voorbeeld.beoordeling(GEWICHTEN) instanceof Beoordeling.Afgewezen(var verboden)
                ? verboden.stream().map(Verbod::zin).toList()
                : List.of();
    }

    @Test
    void weights_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GEWICHTEN.met(Criterium.WERK, new Punten(-1)))
                .withMessageContaining("WERK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GEWICHTEN.met(Criterium.SNELHEID, Huishoudregel.SOM))
                .withMessageContaining("SNELHEID");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bereik(0, 1, 1, Mate.VOL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mate(101));
    }

    @Test
    void weights_tell_what_they_are() {
        var alleenWerk = new Gewichten(
                "Proef",
                LocalDate.of(2026, 5, 1),
                Telling.PER_PERSOON,
                Map.of(Criterium.WERK, Punten.heel(3)),
                Map.of(),
                new Bereik(1, 1, 1, Mate.GEEN));

        assertThat(alleenWerk).hasToString("Proef (vanaf 2026-05-01): Werkervaring en vraag naar werk 3");
    }

    @Test
    void kilometres_are_those_over_the_ground() {
        assertThat(Voorbeeld.IN_UTRECHT.kilometers(Voorbeeld.IN_UTRECHT)).isZero();
        assertThat(Voorbeeld.IN_ZWOLLE.kilometers(Voorbeeld.IN_KAMPEN)).isEqualTo(12);
        assertThat(Plek.van(50.85, 5.69).kilometers(Plek.van(53.22, 6.57))).isEqualTo(270);
        assertThatIllegalArgumentException().isThrownBy(() -> Plek.van(48.85, 2.35));
    }
}

package nl.doorstroom.koppeling.solver.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.Prijzen;
import nl.doorstroom.koppeling.solver.Puntentabel;
import nl.doorstroom.koppeling.solver.Voorstellen;
import nl.doorstroom.koppeling.solver.stroom.Ronde.Besluit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StroomTests {
    private static final int RONDES = 6;
    private static final Koppelinstelling MOTOR =
            Koppelinstelling.gewoon().metDraden(1).metTijd(Duration.ofSeconds(5));

    /** A year of 90 households and 6 places of 20 persons, with pairs that are ruled out. */
    private static Koppelvraag jaar(long zaad) {
        var toeval = new Random(zaad);
        var huishoudens = IntStream.range(0, 90)
                .mapToObj(nummer -> new Huishouden("H" + nummer, 1 + toeval.nextInt(3)))
                .toList();
        var plaatsen = IntStream.range(0, 6)
                .mapToObj(nummer -> new Plaats("GM000" + nummer, 20))
                .toList();
        var punten = new double[90][6];
        for (var rij : punten) {
            Arrays.setAll(rij, plaats -> toeval.nextInt(5) == 0 ? Puntentabel.VERBODEN : toeval.nextInt(100));
        }
        return Koppelvraag.van(huishoudens, plaatsen, Puntentabel.van(punten, 6));
    }

    private static Stroom stroom(Stroominstelling instelling) {
        return new Stroom(jaar(1), instelling.metMotor(MOTOR));
    }

    private static List<Ronde> draai(Stroom stroom, Koppelvraag jaar) {
        var stand = stroom.begin();
        var rondes = new ArrayList<Ronde>();
        for (int nummer = 0; nummer < RONDES; nummer++) {
            rondes.add(stroom.beslis(stand, Stroom.aankomsten(jaar, 15 * nummer, 15 * nummer + 15, nummer)));
            stand = rondes.getLast().stand();
        }
        return rondes;
    }

    private static List<Besluit> besluiten(List<Ronde> rondes) {
        return rondes.stream().flatMap(ronde -> ronde.besluiten().stream()).toList();
    }

    private static List<String> kort(List<Ronde> rondes) {
        return besluiten(rondes).stream()
                .map(besluit -> besluit.wie().huishouden().nummer() + " " + besluit.plaats())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_place_gets_more_than_fits_and_nobody_goes_where_it_is_ruled_out(boolean balans) {
        var gewoon = Stroominstelling.gewoon(RONDES);
        var rondes = draai(stroom(balans ? gewoon.metBalans() : gewoon), jaar(2));
        var personen = new int[6];
        for (var besluit : besluiten(rondes)) {
            personen[besluit.plaats()] += besluit.wie().huishouden().personen();
            assertThat(besluit.punten()).isNotEqualTo(Puntentabel.VERBODEN);
        }
        var vrij = rondes.getLast().stand().vrij();
        for (int plaats = 0; plaats < 6; plaats++) {
            assertThat(personen[plaats]).isLessThanOrEqualTo(20).isEqualTo(20 - vrij.get(plaats));
        }
    }

    @Test
    void everybody_is_decided_once_or_waits_in_the_end() {
        var rondes = draai(stroom(Stroominstelling.gewoon(RONDES)), jaar(2));
        var nummers = new ArrayList<>(besluiten(rondes).stream()
                .map(besluit -> besluit.wie().huishouden().nummer())
                .toList());
        rondes.getLast()
                .stand()
                .wachtend()
                .forEach(wie -> nummers.add(wie.huishouden().nummer()));
        assertThat(nummers).hasSize(90).doesNotHaveDuplicates();
        assertThat(rondes.getLast().stand().aangekomen()).hasSize(90);
    }

    @Test
    void the_same_year_gives_the_same_decisions_with_one_thread_and_with_more() {
        var een = stroom(Stroominstelling.gewoon(RONDES));
        var meer = new Stroom(jaar(1), Stroominstelling.gewoon(RONDES).metMotor(MOTOR.metDraden(3)));
        var rondes = draai(een, jaar(2));
        assertThat(kort(draai(een, jaar(2)))).isEqualTo(kort(rondes));
        assertThat(kort(draai(meer, jaar(2)))).isEqualTo(kort(rondes));
        assertThat(draai(meer, jaar(2)).get(2).stand().prijzen())
                .isEqualTo(rondes.get(2).stand().prijzen());
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void nobody_does_better_than_who_knows_the_year(long zaad) {
        var rondes = draai(stroom(Stroominstelling.gewoon(RONDES)), jaar(zaad));
        double totaal = rondes.stream().mapToDouble(Ronde::totaal).sum();
        double grens = Prijzen.van(jaar(zaad), MOTOR).bovengrens();
        assertThat(totaal).isLessThanOrEqualTo(grens).isGreaterThan(0.85 * grens);
    }

    /**
     * One place for one person. Who comes first brings 10, and in the other year somebody who brings 50 came after: the
     * price of the place is above 10, so the first one waits.
     */
    @Test
    void who_comes_first_waits_when_somebody_is_expected_who_gains_more() {
        var verwachting = Voorstellen.vraag("V0 1 | V1 1 | V2 1 | V3 1", "GM0001 1", p(10), p(50), p(10), p(50));
        var jaar = Voorstellen.vraag("H0 1 | H1 1", "GM0001 1", p(10), p(50));
        var stroom = new Stroom(
                verwachting, Stroominstelling.gewoon(2).metMotor(MOTOR).metDrempel(0));
        var eerste = stroom.beslis(stroom.begin(), Stroom.aankomsten(jaar, 0, 1, 0));
        assertThat(eerste.besluiten()).isEmpty();
        assertThat(eerste.stand().prijzen().getFirst()).isGreaterThan(10);
        var tweede = stroom.beslis(eerste.stand(), Stroom.aankomsten(jaar, 1, 2, 1));
        assertThat(kort(List.of(tweede))).containsExactly("H1 0");
    }

    @Test
    void who_comes_first_goes_at_once_when_there_is_room_for_all() {
        var jaar = Voorstellen.vraag("H0 1 | H1 1", "GM0001 9", p(10), p(50));
        var stroom = new Stroom(jaar, Stroominstelling.gewoon(2).metMotor(MOTOR));
        assertThat(kort(List.of(stroom.beslis(stroom.begin(), Stroom.aankomsten(jaar, 0, 1, 0)))))
                .containsExactly("H0 0");
    }

    private static double[] p(double punten) {
        return new double[] {punten};
    }

    @Test
    void balance_keeps_more_places_on_their_pad() {
        var zonder = stroom(Stroominstelling.gewoon(RONDES).metDrempel(0));
        var met = stroom(Stroominstelling.gewoon(RONDES).metDrempel(0).metBalans());
        assertThat(opPad(met, draai(met, jaar(2)))).isGreaterThan(opPad(zonder, draai(zonder, jaar(2))));
    }

    private static long opPad(Stroom stroom, List<Ronde> rondes) {
        return rondes.stream()
                .map(Ronde::stand)
                .mapToLong(stand -> IntStream.range(0, 6)
                        .filter(plaats -> stroom.paden(stand.ronde())
                                .opPad(plaats, stand.vrij().get(plaats)))
                        .count())
                .sum();
    }

    @Test
    void a_pad_allows_a_tenth_or_the_largest_household() {
        var plaatsen = List.of(new Plaats("GM0001", 200), new Plaats("GM0002", 20));
        var paden = Paden.van(plaatsen, 0.5, 3, 10);
        assertThat(paden.pad(0)).isEqualTo(100);
        assertThat(paden.speling(0)).isEqualTo(10);
        assertThat(paden.speling(1)).isEqualTo(3);
        assertThat(paden.opPad(0, 90)).isTrue();
        assertThat(paden.opPad(0, 89)).isFalse();
        assertThat(paden.opslag(0, 100)).isZero();
        assertThat(paden.opslag(0, 90)).isEqualTo(10);
        assertThat(paden.opslag(0, 110)).isEqualTo(-10);
    }

    @Test
    void after_the_last_round_nothing_can_be_decided() {
        var stroom = stroom(Stroominstelling.gewoon(1));
        var klaar = stroom.beslis(stroom.begin(), List.of()).stand();
        assertThatThrownBy(() -> stroom.beslis(klaar, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

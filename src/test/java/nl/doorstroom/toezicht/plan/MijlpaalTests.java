package nl.doorstroom.toezicht.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand.Uitkomst;
import org.junit.jupiter.api.Test;

/** The two milestones of Lelystad (handboek 6): 1 April 2021 and 1 January 2022, with made-up housing. */
class MijlpaalTests {
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate NIEUWJAAR = LocalDate.of(2022, 1, 1);
    private static final Mijlpaal EERSTE = new Mijlpaal(APRIL, List.of(new Eis.EerdereTaakstellingen()));
    private static final Mijlpaal TWEEDE = new Mijlpaal(NIEUWJAAR, List.of(new Eis.AlleTaakstellingen()));

    @Test
    void with_89_housed_before_april_the_targets_of_2020_are_met_though_that_of_2021_is_not() {
        assertThat(EERSTE.toets(stand(APRIL, -89, 61, 89)).uitkomst()).isEqualTo(Uitkomst.GEHAALD);
        assertThat(EERSTE.toets(stand(APRIL, -89, 61, 88)))
                .hasToString(
                        "Mijlpaalstand[datum=2021-04-01, uitkomst=GEMIST, zin=Afgesproken is: de taakstellingen van de"
                                + " halfjaren hiervoor en de achterstand zijn gehaald. Er missen er 1.]");
    }

    @Test
    void on_1_january_2022_no_achterstand_may_be_left() {
        assertThat(TWEEDE.toets(stand(NIEUWJAAR, -61, 61, 122)).uitkomst()).isEqualTo(Uitkomst.GEHAALD);
        assertThat(TWEEDE.toets(stand(NIEUWJAAR, -61, 61, 121)).uitkomst()).isEqualTo(Uitkomst.GEMIST);
    }

    @Test
    void all_that_was_agreed_must_be_met() {
        var beide = new Mijlpaal(APRIL, List.of(new Eis.EerdereTaakstellingen(), new Eis.Gehuisvest(100)));

        assertThat(beide.toets(stand(APRIL, -89, 61, 99)).zin())
                .isEqualTo(
                        "Afgesproken is: de taakstellingen van de halfjaren hiervoor en de achterstand zijn gehaald en in"
                                + " het halfjaar zijn minstens 100 mensen gehuisvest. Er missen er 1.");
        assertThat(beide.open().uitkomst()).isEqualTo(Uitkomst.OPEN);
    }

    @Test
    void it_is_held_against_its_own_day_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EERSTE.toets(stand(NIEUWJAAR, 0, 0, 0)))
                .withMessageContaining("2021-04-01");
        assertThatIllegalArgumentException().isThrownBy(() -> new Mijlpaal(APRIL, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Eis.Gehuisvest(0));
    }

    private static Stand stand(LocalDate dag, long begin, long taakstelling, long gehuisvest) {
        var realisatie = new TreeMap<Soort, Long>();
        realisatie.put(new Soort("eigen-gemeente"), gehuisvest);
        return new Stand(
                dag,
                Halfjaar.op(dag.minusDays(1)),
                begin,
                taakstelling,
                realisatie,
                OptionalLong.empty(),
                OptionalLong.empty());
    }
}

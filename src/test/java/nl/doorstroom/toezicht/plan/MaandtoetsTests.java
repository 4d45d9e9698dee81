package nl.doorstroom.toezicht.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standuitkomst;
import nl.doorstroom.toezicht.plan.Maandtoets.Staat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first milestone of Lelystad (handboek 6), month by month, with made-up housing. */
class MaandtoetsTests {
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final Mijlpaal EERSTE = new Mijlpaal(APRIL, List.of(new Eis.EerdereTaakstellingen()));

    @Test
    void it_is_looked_at_at_every_beginning_of_a_month_until_the_na_ijl_is_over() {
        var afgesproken = LocalDate.of(2020, 10, 8);

        assertThat(Maandtoets.dagen(EERSTE, afgesproken, LocalDate.of(2022, 3, 4)))
                .startsWith(LocalDate.of(2020, 11, 1))
                .endsWith(LocalDate.of(2021, 5, 1))
                .hasSize(7);
        assertThat(Maandtoets.dagen(EERSTE, afgesproken, LocalDate.of(2020, 12, 1)))
                .containsExactly(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 12, 1));
        assertThat(Maandtoets.dagen(EERSTE, LocalDate.of(2021, 6, 1), LocalDate.of(2022, 3, 4)))
                .isEmpty();
    }

    @Test
    void it_tells_how_many_are_lacking_and_how_many_a_month_are_needed() {
        assertThat(toets("2021-02-01", 20))
                .satisfies(een -> assertThat(een.staat()).isEqualTo(Staat.LOOPT))
                .satisfies(een -> assertThat(een.tekort()).isEqualTo(69))
                .satisfies(een -> assertThat(een.perMaand()).isEqualTo(35));
        assertThat(toets("2021-03-01", 89).staat()).isEqualTo(Staat.GEHAALD);
        assertThat(toets("2021-04-01", 88).staat()).isEqualTo(Staat.NAIJL);
        assertThat(toets("2021-05-01", 88))
                .satisfies(een -> assertThat(een.staat()).isEqualTo(Staat.GEMIST))
                .satisfies(een -> assertThat(een.perMaand()).isZero());
    }

    @Test
    void without_a_stand_it_says_why() {
        var onbekend = new Standuitkomst.Onbekend("De taakstelling van 2021-I is niet bekend.");

        assertThat(Maandtoets.van(EERSTE, LocalDate.of(2020, 11, 1), onbekend, onbekend))
                .satisfies(een -> assertThat(een.staat()).isEqualTo(Staat.ONBEKEND))
                .satisfies(een -> assertThat(een.reden()).contains("2021-I"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void housing_so_many_a_month_meets_it_in_time_and_one_less_does_not(long zaad) {
        var random = new SplittableRandom(zaad);
        for (int i = 0; i < 1_000; i++) {
            var bekend = LocalDate.of(2020, 4, 1).plusDays(random.nextInt(365));
            var toets = toets(bekend.toString(), random.nextInt(120));
            long maanden = Maandtoets.maanden(bekend, APRIL);

            assertThat(bekend.plusMonths(maanden)).isAfterOrEqualTo(APRIL);
            if (toets.staat() == Staat.LOOPT) {
                assertThat(toets.perMaand() * maanden).isGreaterThanOrEqualTo(toets.tekort());
                assertThat((toets.perMaand() - 1) * maanden).isLessThan(toets.tekort());
            }
        }
    }

    private static Maandtoets toets(String bekend, long gehuisvest) {
        var stand = new Stand(
                APRIL,
                Halfjaar.van("2021-I"),
                -89,
                61,
                new TreeMap<>(Map.of(new Soort("woning"), gehuisvest)),
                OptionalLong.empty(),
                OptionalLong.empty());
        return Maandtoets.van(EERSTE, LocalDate.parse(bekend), stand, stand);
    }
}

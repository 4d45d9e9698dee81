package nl.doorstroom.toezicht.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanVanAanpakTests {
    private static Mijlpaal mijlpaal(String dag) {
        return new Mijlpaal(LocalDate.parse(dag), List.of(new Eis.EerdereTaakstellingen()));
    }

    /** The plan of Lelystad (handboek 6): 1 April 2021 and 1 January 2022. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-04-01",
        "2021-04-01, 2021-04-01",
        "2021-07-01, 2021-04-01",
        "2021-10-01, 2022-01-01",
        "2022-01-01, 2022-01-01"
    })
    void the_last_milestone_of_the_half_year_matters_or_else_the_next(LocalDate peildatum, LocalDate dag) {
        var plan = new PlanVanAanpak(List.of(mijlpaal("2021-04-01"), mijlpaal("2022-01-01")));

        assertThat(plan.mijlpaal(peildatum)).map(Mijlpaal::datum).contains(dag);
    }

    @Test
    void after_the_last_one_none_matters() {
        var plan = new PlanVanAanpak(List.of(mijlpaal("2021-04-01")));

        assertThat(plan.mijlpaal(LocalDate.of(2022, 1, 1))).isEmpty();
        assertThat(PlanVanAanpak.LEEG.mijlpaal(LocalDate.of(2022, 1, 1))).isEmpty();
    }
}

package nl.doorstroom.opvang.tekort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.opvang.locatie.Voorwaarden;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Ervaring.Uitkomsten;
import nl.doorstroom.opvang.pijplijn.Project;
import nl.doorstroom.opvang.pijplijn.Stap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twente as COA presented it: 794 places, 1,944 asked by 1 April 2023 and 2,164 by 1 January 2024 (source 003). */
class TekortrekeningTests {
    private static final LocalDate VANDAAG = LocalDate.of(2023, 1, 15);
    private static final YearMonth APRIL = YearMonth.of(2023, 4);
    private static final YearMonth JANUARI = YearMonth.of(2024, 1);
    private static final Gebiedscode ENSCHEDE = new Gebiedscode("GM0153");
    private static final Gebiedscode ALMELO = new Gebiedscode("GM0141");
    private static final Ervaring HELFT = new Ervaring(Map.of(Stap.VERBOUWING, new Uitkomsten(1, 1)));

    private static Locatie locatie(String code, Gebiedscode gemeente, int plaatsen, Optional<LocalDate> contract) {
        return new Locatie(
                code,
                code,
                Locatiesoort.SATELLIET,
                gemeente,
                Partij.COA,
                0,
                Plaatsenverloop.van(Map.of(LocalDate.of(2020, 1, 1), plaatsen)),
                new Voorwaarden(contract, Optional.empty(), "", Optional.empty()));
    }

    private static Project project(Gebiedscode gemeente, Stap stap, int plaatsen, LocalDate opening) {
        return new Project("p-" + gemeente, "Proef", Locatiesoort.ROL, gemeente, stap, plaatsen, opening);
    }

    private static long opgave(YearMonth maand) {
        return maand.isBefore(JANUARI) ? 1_944 : 2_164;
    }

    private static List<Tekort> twente(Tekortrekening rekening) {
        return rekening.in(Set.of(ALMELO, ENSCHEDE)).tekorten(APRIL, 10, TekortrekeningTests::opgave);
    }

    @Test
    void twente_lacks_1150_places_on_1_april_and_220_more_on_1_january() {
        var er = List.of(
                locatie("een", ENSCHEDE, 500, Optional.empty()), locatie("twee", ALMELO, 294, Optional.empty()));

        var tekorten = twente(Tekortrekening.van(VANDAAG, er, List.of(), HELFT));

        assertThat(tekorten.getFirst()).isEqualTo(new Tekort(APRIL, 1_944, new Aanbod(794, 0, 0, 0)));
        assertThat(tekorten.getFirst().verwacht()).isEqualTo(1_150);
        assertThat(tekorten.getLast().maand()).isEqualTo(JANUARI);
        assertThat(tekorten.getLast().verwacht()).isEqualTo(1_150 + 220);
    }

    @Test
    void what_ends_falls_away_and_what_comes_counts_as_likely_as_it_is() {
        var er = List.of(
                locatie("een", ENSCHEDE, 500, Optional.of(LocalDate.of(2023, 12, 1))),
                locatie("twee", ALMELO, 294, Optional.empty()));
        var komt = List.of(
                project(ENSCHEDE, Stap.VERBOUWING, 301, LocalDate.of(2023, 6, 2)),
                project(ALMELO, Stap.MELDING, 400, LocalDate.of(2023, 5, 1)));
        var rekening = Tekortrekening.van(VANDAAG, er, komt, HELFT);

        var juli = twente(rekening).get(3);
        assertThat(juli.aanbod()).isEqualTo(new Aanbod(794, 0, 150_500_000, 701));
        assertThat(juli.verwacht()).isEqualTo(1_944 - 794 - 150);
        assertThat(juli.hoogstens()).isEqualTo(1_150);
        assertThat(juli.minstens()).isEqualTo(1_944 - 794 - 701);

        var december = twente(rekening).get(8);
        assertThat(december.aanbod().open()).isEqualTo(294);
        assertThat(december.aanbod().aflopend()).isEqualTo(500);
        assertThat(twente(rekening.alsVerlengd("een", LocalDate.of(2025, 1, 1)))
                        .get(8)
                        .aanbod()
                        .aflopend())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_an_area_has_is_the_sum_of_its_parts_and_never_more_likely_than_all_of_it(long zaad) {
        var random = new SplittableRandom(zaad);
        var gemeenten = IntStream.range(1, 9)
                .mapToObj(nummer -> new Gebiedscode("GM000" + nummer))
                .toList();
        var rekening = verzonnen(random, gemeenten);
        for (var tekort : rekening.tekorten(APRIL, 24, _ -> 1_000L)) {
            var delen = gemeenten.stream()
                    .map(een -> rekening.in(Set.of(een)).op(tekort.maand()))
                    .reduce(Aanbod.GEEN, Aanbod::plus);

            assertThat(delen).isEqualTo(tekort.aanbod());
            assertThat(tekort.minstens()).isLessThanOrEqualTo(tekort.verwacht());
            assertThat(tekort.verwacht()).isLessThanOrEqualTo(tekort.hoogstens());
        }
    }

    private static Tekortrekening verzonnen(SplittableRandom random, List<Gebiedscode> gemeenten) {
        Function<Integer, LocalDate> dag = tot -> VANDAAG.plusDays(random.nextInt(-200, tot));
        var locaties = new ArrayList<Locatie>();
        var projecten = new ArrayList<Project>();
        for (int i = 0; i < 60; i++) {
            var gemeente = gemeenten.get(random.nextInt(gemeenten.size()));
            var einde = random.nextBoolean() ? Optional.of(dag.apply(700)) : Optional.<LocalDate>empty();
            locaties.add(locatie("l" + i, gemeente, random.nextInt(500), einde));
            var stap = Stap.values()[random.nextInt(Stap.values().length)];
            projecten.add(project(gemeente, stap, 1 + random.nextInt(400), dag.apply(700)));
        }
        return Tekortrekening.van(VANDAAG, locaties, projecten, HELFT);
    }
}

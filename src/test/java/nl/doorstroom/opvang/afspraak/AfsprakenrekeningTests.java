package nl.doorstroom.opvang.afspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening.Plek;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.toegang.Schrijver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements and what gemeenten take over from each other; made up, but for Overijssel. */
class AfsprakenrekeningTests {
    private static final Gebiedscode OVERIJSSEL = new Gebiedscode("PV23");
    private static final LocalDate JANUARI = LocalDate.of(2024, 1, 1);
    private static final Schrijver IEMAND = new Schrijver("Proef", null, Instant.EPOCH);
    private static final Bron BRON = new Bron("Proef", null);

    private static Gebiedscode gemeente(int nummer) {
        return new Gebiedscode("GM%04d".formatted(nummer));
    }

    private static Opvangafspraak afspraak(
            Gebiedscode gebied, Set<Gebiedscode> gemeenten, LocalDate per, int plaatsen, Afspraakstap stap) {
        var verslag = new Opvangafspraak.Stap(stap, per, plaatsen, "", Partij.TAFEL, Instant.EPOCH, IEMAND);
        return new Opvangafspraak(1, gebied, OVERIJSSEL, gemeenten, Opgavesoort.COA, per, BRON, List.of(verslag));
    }

    private static Opvangafspraak vast(Gebiedscode gebied, LocalDate per, int plaatsen) {
        return afspraak(gebied, Set.of(gebied), per, plaatsen, Afspraakstap.TOEGEZEGD);
    }

    private static Overdracht overdracht(int van, int naar, LocalDate per, int plaatsen) {
        return new Overdracht(
                1,
                OVERIJSSEL,
                gemeente(van),
                gemeente(naar),
                Opgavesoort.COA,
                per,
                plaatsen,
                "Proef",
                IEMAND,
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_gemeenten_take_over_from_each_other_keeps_the_sum_on_every_day(long zaad) {
        var toeval = new SplittableRandom(zaad);
        var afspraken = new ArrayList<Opvangafspraak>();
        var overdrachten = new ArrayList<Overdracht>();
        for (int i = 1; i <= 8; i++) {
            afspraken.add(vast(gemeente(i), JANUARI.plusDays(toeval.nextInt(60)), toeval.nextInt(500)));
            afspraken.add(vast(gemeente(i), JANUARI.plusDays(100 + toeval.nextInt(60)), toeval.nextInt(500)));
        }
        for (int i = 0; i < 12; i++) {
            int van = 1 + toeval.nextInt(8);
            int naar = 1 + (van + toeval.nextInt(7)) % 8;
            if (van != naar) {
                overdrachten.add(overdracht(van, naar, JANUARI.plusDays(toeval.nextInt(200)), 1 + toeval.nextInt(50)));
            }
        }
        var zonder = new Afsprakenrekening(afspraken, List.of());
        var met = new Afsprakenrekening(afspraken, overdrachten);

        assertThat(overdrachten).isNotEmpty();
        assertThat(IntStream.range(0, 260).mapToObj(JANUARI::plusDays))
                .allSatisfy(dag -> assertThat(met.vanGemeenten(OVERIJSSEL, Opgavesoort.COA, dag))
                        .isEqualTo(zonder.vanGemeenten(OVERIJSSEL, Opgavesoort.COA, dag)));
    }

    @Test
    void a_gemeente_that_gives_more_than_it_has_is_found() {
        var rekening = new Afsprakenrekening(
                List.of(vast(gemeente(1), JANUARI, 100)), List.of(overdracht(1, 2, JANUARI, 101)));
        assertThat(rekening.onmogelijk())
                .extracting(een -> een.plek().gebied(), Afsprakenrekening.Onmogelijk::plaatsen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(gemeente(1), -1L));
    }

    @Test
    void a_region_and_a_gemeente_in_it_are_not_counted_twice() {
        var rekening = new Afsprakenrekening(
                List.of(
                        afspraak(new Gebiedscode("VR05"), Set.of(gemeente(1)), JANUARI, 2_164, Afspraakstap.TOEGEZEGD),
                        vast(gemeente(1), JANUARI, 300),
                        vast(gemeente(2), JANUARI, 50)),
                List.of());
        assertThat(rekening.samen(OVERIJSSEL, Opgavesoort.COA, JANUARI)).isEqualTo(2_214);
        assertThat(rekening.vanGemeenten(OVERIJSSEL, Opgavesoort.COA, JANUARI)).isEqualTo(350);
        assertThat(rekening.samen(OVERIJSSEL, Opgavesoort.COA, JANUARI.minusDays(1)))
                .isZero();
    }

    @Test
    void only_what_was_promised_counts_and_the_newest_of_an_area_is_all_of_it() {
        var rekening = new Afsprakenrekening(
                List.of(
                        vast(gemeente(1), JANUARI, 100),
                        vast(gemeente(1), JANUARI.plusMonths(6), 80),
                        afspraak(gemeente(2), Set.of(gemeente(2)), JANUARI, 70, Afspraakstap.GEVRAAGD),
                        afspraak(gemeente(3), Set.of(gemeente(3)), JANUARI, 60, Afspraakstap.INGETROKKEN)),
                List.of());
        assertThat(rekening.opgaven()).extracting(Opgave::plaatsen).containsExactly(100L, 80L);
        assertThat(rekening.op(new Plek(gemeente(1), Opgavesoort.COA), JANUARI.minusDays(1)))
                .isEmpty();
    }

    @Test
    void who_offers_does_not_accept_and_what_has_ended_stays_so() {
        assertThat(Afspraakstap.AANGEBODEN.volgende(Partij.GEMEENTE)).containsExactly(Afspraakstap.INGETROKKEN);
        assertThat(Afspraakstap.GEVRAAGD.volgende(Partij.GEMEENTE)).doesNotContain(Afspraakstap.INGETROKKEN);
        assertThat(EnumSet.allOf(Afspraakstap.class)).allSatisfy(stap -> {
            for (var partij : Partij.values()) {
                assertThat(stap.volgende(partij).isEmpty()).isEqualTo(stap.isEinde());
            }
        });
    }
}

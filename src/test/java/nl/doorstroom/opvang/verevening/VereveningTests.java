package nl.doorstroom.opvang.verevening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

/** Setting off voorsprong against 417 places; the figures are made up, but for Flevoland on 1 January 2021. */
class VereveningTests {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");

    private static List<Voorsprong> drie(long... saldi) {
        var alle = new ArrayList<Voorsprong>();
        for (int i = 0; i < saldi.length; i++) {
            alle.add(new Voorsprong(
                    FLEVOLAND, Verevening.PEILDATA.get(i), saldi[i], Optional.of(10L), new Bron("Proef", null)));
        }
        return alle;
    }

    private static Verevening reken(String variant, long... saldi) {
        return Verevening.van(FLEVOLAND, Vereveningsvariant.find(variant).orElseThrow(), drie(saldi));
    }

    @Test
    void every_variant_counts_an_achterstand_in_its_own_way() {
        assertThat(reken("alleen-voorsprong", -102, 50, 60).som()).isEqualTo(110);
        assertThat(reken("alleen-voorsprong", -102, 50, 60).blijft()).isEqualTo(307);
        assertThat(reken("saldo", -102, 50, 60).som()).isEqualTo(8);
        assertThat(reken("saldo", -102, 50, 60).blijft()).isEqualTo(409);
        assertThat(reken("met-tussenvoorzieningen", -102, 50, 60).som()).isEqualTo(140);
    }

    @Test
    void an_achterstand_never_makes_the_task_larger_and_a_voorsprong_never_less_than_none() {
        var toeval = new SplittableRandom(417);
        for (int keer = 0; keer < 300; keer++) {
            long[] saldi = toeval.longs(3, -900, 900).toArray();
            for (var variant : Vereveningsvariant.ALLE) {
                var uitkomst = Verevening.van(FLEVOLAND, variant, drie(saldi));
                assertThat(uitkomst.blijft()).isBetween(0L, 417L);
                assertThat(uitkomst.aftrek() + uitkomst.blijft()).isEqualTo(417);
            }
        }
    }

    @Test
    void a_day_that_is_not_known_counts_for_nothing_and_is_told() {
        var uitkomst = reken("alleen-voorsprong", 20);
        assertThat(uitkomst.isVolledig()).isFalse();
        assertThat(uitkomst.som()).isEqualTo(20);
        assertThat(uitkomst.regels()).hasSize(3);
    }
}

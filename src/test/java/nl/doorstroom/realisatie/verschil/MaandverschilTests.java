package nl.doorstroom.realisatie.verschil;

import static nl.doorstroom.realisatie.verschil.Partij.COA;
import static nl.doorstroom.realisatie.verschil.Partij.GEMEENTE;
import static nl.doorstroom.realisatie.verschil.Verschilstaat.GECORRIGEERD;
import static nl.doorstroom.realisatie.verschil.Verschilstaat.GELIJK;
import static nl.doorstroom.realisatie.verschil.Verschilstaat.ONTBREEKT;
import static nl.doorstroom.realisatie.verschil.Verschilstaat.OPEN;
import static nl.doorstroom.realisatie.verschil.Verschilstaat.VERKLAARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

/** Which state a month is in, and who must act, after each zet. */
class MaandverschilTests {
    private static final Gebiedscode ZEEWOLDE = new Gebiedscode("GM0050");
    private static final YearMonth DECEMBER = YearMonth.of(2020, 12);

    /** A month told step by step. */
    private static final class Verhaal {
        private final List<Zet> zetten = new ArrayList<>();
        private OptionalLong telling = OptionalLong.empty();

        private Zet.Stempel stempel(Partij wie, long coa) {
            return new Zet.Stempel(wie, "proef", Instant.EPOCH, telling, coa, true);
        }

        Verhaal telt(long aantal, long coa) {
            telling = OptionalLong.of(aantal);
            zetten.add(new Zet.Telling(stempel(GEMEENTE, coa), ""));
            return this;
        }

        Verhaal zegt(Partij wie, long coa) {
            zetten.add(new Zet.Bericht(stempel(wie, coa), "een bericht"));
            return this;
        }

        Verhaal verklaart(Partij wie, long coa) {
            zetten.add(new Zet.Verklaring(stempel(wie, coa), Reden.NA_IJL, ""));
            return this;
        }

        Verhaal heropent(Partij wie, long coa) {
            zetten.add(new Zet.Heropening(stempel(wie, coa), "dat klopt niet"));
            return this;
        }

        Maandverschil nu(long coa) {
            return new Maandverschil(ZEEWOLDE, DECEMBER, zetten, coa);
        }
    }

    private static void assertNu(Maandverschil maand, Verschilstaat staat, Partij... aanZet) {
        assertThat(maand.staat()).isEqualTo(staat);
        assertThat(maand.aanZet().stream()).containsExactly(aanZet);
    }

    @Test
    void without_a_telling_the_gemeente_must_act_even_when_coa_asked() {
        assertNu(new Verhaal().nu(6), ONTBREEKT, GEMEENTE);
        assertNu(new Verhaal().zegt(COA, 6).nu(6), ONTBREEKT, GEMEENTE);
        assertThat(new Verhaal().nu(6).verschil()).isEmpty();
    }

    @Test
    void equal_figures_ask_nothing_of_anybody() {
        assertNu(new Verhaal().telt(6, 6).nu(6), GELIJK);
        assertNu(new Verhaal().telt(0, 0).nu(0), GELIJK);
    }

    @Test
    void a_difference_is_first_the_gemeentes_and_then_of_who_was_spoken_to() {
        assertNu(new Verhaal().telt(6, 0).nu(0), OPEN, GEMEENTE);
        assertNu(new Verhaal().telt(6, 0).zegt(GEMEENTE, 0).nu(0), OPEN, COA);
        assertNu(new Verhaal().telt(6, 0).zegt(GEMEENTE, 0).zegt(COA, 0).nu(0), OPEN, GEMEENTE);
    }

    @Test
    void a_new_telling_that_still_differs_leaves_the_turn_where_it_was() {
        assertNu(new Verhaal().telt(6, 0).zegt(COA, 0).telt(5, 0).nu(0), OPEN, GEMEENTE);
    }

    @Test
    void a_difference_that_went_away_is_corrected_whoever_mended_it() {
        assertNu(new Verhaal().telt(6, 0).nu(6), GECORRIGEERD);
        assertNu(new Verhaal().telt(6, 0).telt(0, 0).nu(0), GECORRIGEERD);
        assertNu(new Verhaal().telt(6, 0).verklaart(GEMEENTE, 0).nu(6), GECORRIGEERD);
    }

    @Test
    void a_verklaring_holds_for_the_difference_it_explained_and_no_other() {
        var verklaard = new Verhaal().telt(6, 0).verklaart(GEMEENTE, 0);

        assertNu(verklaard.nu(0), VERKLAARD);
        assertNu(verklaard.nu(4), OPEN, COA);
        assertThat(verklaard.nu(4).verklaring()).isEmpty();
    }

    @Test
    void a_verklaring_still_holds_when_both_figures_move_alike() {
        assertNu(new Verhaal().telt(6, 4).verklaart(COA, 4).telt(7, 5).nu(5), VERKLAARD);
    }

    @Test
    void a_verklaring_that_is_opened_again_is_no_verklaring() {
        assertNu(
                new Verhaal().telt(6, 0).verklaart(GEMEENTE, 0).heropent(COA, 0).nu(0), OPEN, GEMEENTE);
        assertNu(
                new Verhaal()
                        .telt(6, 0)
                        .verklaart(GEMEENTE, 0)
                        .heropent(COA, 0)
                        .verklaart(GEMEENTE, 0)
                        .nu(0),
                VERKLAARD);
    }
}

package nl.doorstroom.koppeling.solver.punten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import nl.doorstroom.koppeling.solver.Puntentabel;
import org.junit.jupiter.api.Test;

class PuntenTests {
    @Test
    void points_are_written_as_a_dutch_reader_writes_them_with_every_digit() {
        assertThat(new Punten(32_000)).hasToString("3,2");
        assertThat(new Punten(-12_500_003)).hasToString("-1.250,0003");
        assertThat(Punten.heel(7)).hasToString("7");
        assertThat(Punten.NUL).hasToString("0");
    }

    @Test
    void the_double_in_the_table_gives_back_the_very_same_points() {
        var lot = new Random(7);
        long grens = (long) (Puntentabel.MEESTE_PUNTEN * Punten.EEN);
        for (int keer = 0; keer < 100_000; keer++) {
            var punten = new Punten(lot.nextLong(-grens, grens + 1));

            assertThat(Punten.van(punten.waarde())).isEqualTo(punten);
        }
    }

    @Test
    void a_part_of_points_is_rounded_to_the_unit_a_half_up() {
        assertThat(new Punten(10).gedeeldDoor(4)).isEqualTo(new Punten(3));
        assertThat(new Punten(-10).gedeeldDoor(4)).isEqualTo(new Punten(-2));
        assertThat(new Punten(10).gedeeldDoor(3)).isEqualTo(new Punten(3));
    }

    @Test
    void a_difference_shows_its_sign_and_its_size() {
        var verschil = Punten.heel(2).min(Punten.heel(5));

        assertThat(verschil.isNegatief()).isTrue();
        assertThat(verschil.grootte()).isEqualTo(Punten.heel(3));
        assertThat(verschil).isLessThan(Punten.NUL);
        assertThat(verschil.plus(Punten.heel(1)).maal(4)).isEqualTo(Punten.heel(-8));
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Punten.van(Puntentabel.VERBODEN));
    }
}

package nl.doorstroom.opvang.pijplijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.opvang.pijplijn.Ervaring.Uitkomsten;
import nl.doorstroom.opvang.pijplijn.Ervaring.Verloop;
import org.junit.jupiter.api.Test;

class ErvaringTests {
    private static Ervaring ervaring(int... verderVanTien) {
        var perStap = new EnumMap<Stap, Uitkomsten>(Stap.class);
        for (int i = 0; i < verderVanTien.length; i++) {
            perStap.put(Stap.values()[i], new Uitkomsten(verderVanTien[i], 10 - verderVanTien[i]));
        }
        return new Ervaring(perStap);
    }

    @Test
    void who_is_further_has_fewer_steps_to_get_through() {
        var ervaring = ervaring(5, 5, 8, 5, 10, 9);

        assertThat(ervaring.kansVanaf(Stap.VERBOUWING)).hasValue(new Kans(900_000));
        assertThat(ervaring.kansVanaf(Stap.GEMEENTE)).hasValue(new Kans(450_000));
        assertThat(ervaring.kansVanaf(Stap.MELDING)).hasValue(new Kans(90_000));
    }

    @Test
    void of_a_step_that_nothing_ever_left_nobody_knows() {
        var ervaring = new Ervaring(Map.of(Stap.VERBOUWING, new Uitkomsten(1, 0)));

        assertThat(ervaring.kansVanaf(Stap.VERBOUWING)).hasValue(Kans.ZEKER);
        assertThat(ervaring.kansVanaf(Stap.VERGUNNING)).isEmpty();
    }

    @Test
    void what_left_a_step_is_counted_by_where_it_went() {
        var ervaring = Ervaring.van(List.of(
                new Verloop(Stap.VERBOUWING, true),
                new Verloop(Stap.VERBOUWING, true),
                new Verloop(Stap.VERBOUWING, false)));

        assertThat(ervaring.perStap()).isEqualTo(Map.of(Stap.VERBOUWING, new Uitkomsten(2, 1)));
        assertThat(ervaring.kansVanaf(Stap.VERBOUWING)).hasValue(new Kans(666_667));
    }

    @Test
    void a_chance_lies_between_never_and_certain() {
        assertThat(Kans.van(0, 3)).isEqualTo(new Kans(0));
        assertThat(Kans.van(3, 3)).isEqualTo(Kans.ZEKER);
        assertThat(Kans.van(1, 2).verwacht(301)).isEqualTo(150_500_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Kans.van(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Kans.van(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kans(1_000_001));
    }
}

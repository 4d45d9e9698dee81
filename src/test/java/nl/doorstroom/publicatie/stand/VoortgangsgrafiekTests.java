package nl.doorstroom.publicatie.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.publicatie.stand.Voortgangsgrafiek.Meting;
import org.junit.jupiter.api.Test;

class VoortgangsgrafiekTests {
    private static final Halfjaar HALFJAAR = Halfjaar.van("2023-I");
    private static final LocalDate BEGIN = HALFJAAR.begin();

    @Test
    void the_line_of_the_opgave_runs_from_nought_to_all_of_it_at_the_end() {
        var grafiek = Voortgangsgrafiek.van(HALFJAAR, 100, List.of(new Meting(BEGIN, 0)));

        assertThat(grafiek.doel()).isEqualTo("64,216 532,16");
        assertThat(grafiek.maanden())
                .extracting(Voortgangsgrafiek.Maand::naam)
                .containsExactly("jan", "feb", "mrt", "apr", "mei", "jun");
    }

    @Test
    void a_day_within_a_month_stands_between_its_beginnings() {
        var metingen = List.of(
                new Meting(BEGIN, 0),
                new Meting(LocalDate.of(2023, 4, 1), 50),
                new Meting(LocalDate.of(2023, 4, 16), 60));

        assertThat(Voortgangsgrafiek.van(HALFJAAR, 100, metingen).lijn()).isEqualTo("64,216 298,116 337,96");
    }

    @Test
    void fewer_than_nobody_is_drawn_below_nought_and_more_than_the_opgave_above_it() {
        var metingen = List.of(
                new Meting(BEGIN, 0),
                new Meting(LocalDate.of(2023, 2, 1), -20),
                new Meting(LocalDate.of(2023, 3, 1), 180));
        var grafiek = Voortgangsgrafiek.van(HALFJAAR, 100, metingen);

        assertThat(grafiek.lijn()).isEqualTo("64,196 142,216 220,16");
        assertThat(grafiek.doel()).isEqualTo("64,196 532,96");
    }

    @Test
    void without_an_opgave_the_line_of_it_is_flat() {
        var grafiek = Voortgangsgrafiek.van(HALFJAAR, -5, List.of(new Meting(BEGIN, 0)));

        assertThat(grafiek.doel()).isEqualTo("64,216 532,216");
    }
}

package nl.doorstroom.publicatie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Zeshoek;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

/** The parts of the map: classes of colour, cells and the borders between provincies. */
class LandkaartTests {
    private static final Gebiedscode HIER = new Gebiedscode("PV20");
    private static final Gebiedscode DAAR = new Gebiedscode("PV21");

    private static List<BigDecimal> waarden(String... waarden) {
        return Stream.of(waarden).map(BigDecimal::new).toList();
    }

    @Test
    void a_value_on_a_bound_falls_in_the_class_that_begins_there() {
        var klassen = Klassen.van(Maat.TAAKSTELLING, waarden("0", "53", "1394"));

        assertThat(klassen.stijl(new BigDecimal("0"))).isEqualTo("geen");
        assertThat(klassen.stijl(new BigDecimal("24"))).isEqualTo("k1");
        assertThat(klassen.stijl(new BigDecimal("25"))).isEqualTo("k2");
        assertThat(klassen.stijl(new BigDecimal("1394"))).isEqualTo("k6");
        assertThat(klassen.stijl(null)).isEqualTo("geen");
        assertThat(klassen.klassen().getLast().label()).isEqualTo("200–1.394");
    }

    @Test
    void there_is_no_class_above_the_highest_value() {
        var klassen = Klassen.van(Maat.AMV, waarden("0", "4", "8"));

        assertThat(klassen.klassen()).extracting(Klassen.Klasse::label).containsExactly("0", "1–4", "5–6", "7–8");
    }

    @Test
    void a_measure_of_few_gemeenten_has_as_many_groups() {
        var klassen = Klassen.van(Maat.OPVANG_PER_1000, waarden("0", "1.50", "0", "4.25"));

        assertThat(klassen.klassen()).extracting(Klassen.Klasse::label).containsExactly("0", "1,50–1,50", "4,25–4,25");
        assertThat(Klassen.van(Maat.OPVANG_PER_1000, List.of()).klassen()).hasSize(1);
    }

    @Test
    void the_name_of_a_measure_keeps_the_capitals_of_its_names_within_a_sentence() {
        assertThat(Maat.OPVANG_COA.inZin()).isEqualTo("opvang door het COA");
        assertThat(Maat.OPVANG_OEKRAINE.inZin()).isEqualTo("opvang van mensen uit Oekraïne");
    }

    @Test
    void shares_are_parted_in_six_groups_of_about_as_many() {
        var klassen = Klassen.van(
                Maat.PER_1000,
                IntStream.rangeClosed(1, 60)
                        .mapToObj(getal -> BigDecimal.valueOf(getal, 2))
                        .toList());

        assertThat(klassen.klassen()).hasSize(7);
        assertThat(klassen.stijl(new BigDecimal("0.10"))).isEqualTo("k1");
        assertThat(klassen.stijl(new BigDecimal("0.11"))).isEqualTo("k2");
        assertThat(klassen.stijl(new BigDecimal("0.60"))).isEqualTo("k6");
    }

    @Test
    void fewer_and_more_have_their_own_sides() {
        var klassen = Klassen.van(Maat.VERANDERING, List.of());

        assertThat(Stream.of("-500", "-50", "-49", "-20", "-19", "-1", "0", "1", "19", "20", "49", "50")
                        .map(waarde -> klassen.stijl(new BigDecimal(waarde))))
                .containsExactly("b1", "b1", "b2", "b2", "b3", "b3", "b4", "b5", "b5", "b6", "b6", "b7");
    }

    @Test
    void cells_of_one_provincie_have_no_border_and_those_of_two_have_the_side_between() {
        var een = new Zeshoekraster();
        een.plaats(new Zeshoek(0, 0), HIER);
        een.plaats(new Zeshoek(1, 0), HIER);
        assertThat(een.grenzen()).isEmpty();

        var twee = new Zeshoekraster();
        twee.plaats(new Zeshoek(0, 0), HIER);
        twee.plaats(new Zeshoek(1, 0), DAAR);
        assertThat(twee.grenzen()).isEqualTo("M24.4 8L24.4 20");
    }

    /** An odd row lies half a cell to the right, so the cell above has it to its south-east. */
    @Test
    void a_cell_borders_on_the_row_below_on_two_sides() {
        var raster = new Zeshoekraster();
        raster.plaats(new Zeshoek(1, 0), HIER);
        raster.plaats(new Zeshoek(0, 1), DAAR);
        raster.plaats(new Zeshoek(1, 1), DAAR);

        assertThat(raster.grenzen().split("M")).hasSize(3);
    }
}

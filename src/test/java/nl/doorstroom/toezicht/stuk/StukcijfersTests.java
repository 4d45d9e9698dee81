package nl.doorstroom.toezicht.stuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The figures of Flevoland over 2020-II as its mededeling prints them (source 000). */
class StukcijfersTests {
    private static final LocalDate DAG = LocalDate.of(2021, 1, 1);
    private static final Stukcijfers FLEVOLAND =
            new Stukcijfers(DAG, -107, 156, 161, 35, OptionalLong.of(13), 0, OptionalLong.empty());

    @Test
    void the_sums_of_the_mededeling_follow_from_its_figures() {
        assertThat(FLEVOLAND.opgave()).isEqualTo(263);
        assertThat(FLEVOLAND.stand()).isEqualTo(-102);
        assertThat(FLEVOLAND.metNaijl()).isEqualTo(-54);
        assertThat(Stukwoorden.samenvatting("De gemeenten in Flevoland samen", FLEVOLAND))
                .contains("opgave van 263", "een achterstand van 102", "dan blijft er een achterstand van 54");
    }

    @Test
    void the_half_year_that_follows_takes_the_stand_along() {
        assertThat(volgend(-20, 163)).hasValue(183);
        assertThat(volgend(2, 32)).hasValue(30);
        assertThat(volgend(-89, 61)).hasValue(150);
        assertThat(volgend(11, 37)).hasValue(26);
        assertThat(volgend(-4, 17)).hasValue(21);
        assertThat(volgend(-2, 18)).hasValue(20);
    }

    private static OptionalLong volgend(long stand, long taakstelling) {
        return new Stukcijfers(DAG, stand, 0, 0, 0, OptionalLong.empty(), 0, OptionalLong.of(taakstelling))
                .volgendeOpgave();
    }

    @Test
    void several_gemeenten_add_up() {
        var zonder = new Stukcijfers(DAG, 1, 2, 3, 0, OptionalLong.empty(), 4, OptionalLong.of(5));
        var samen = Stukcijfers.samen(List.of(FLEVOLAND, zonder));
        assertThat(samen.stand()).isEqualTo(FLEVOLAND.stand() + zonder.stand());
        assertThat(samen.fase3()).hasValue(13);
        assertThat(samen.volgende()).isEmpty();
    }

    @Test
    void words_fit_the_number() {
        assertThat(Stukwoorden.stand(0)).isEqualTo("geen achterstand");
        assertThat(Stukwoorden.stand(11)).isEqualTo("een voorsprong van 11");
        assertThat(Stukwoorden.zinnen("De gemeente", FLEVOLAND)).contains("In de na-ijl kwamen er 35 bij");
        var een = new Stukcijfers(DAG, 0, 1, 0, 0, OptionalLong.of(1), 1, OptionalLong.empty());
        assertThat(Stukwoorden.zinnen("De gemeente", een))
                .contains(
                        "zat er 1 persoon in de verhuisfase",
                        "Volgens de gemeente is 1 persoon op tijd verhuisd en nog niet verwerkt.");
        var twee = new Stukcijfers(DAG, 0, 1, 0, 0, OptionalLong.empty(), 2, OptionalLong.empty());
        assertThat(Stukwoorden.zinnen("De gemeente", twee))
                .contains("Volgens de gemeente zijn 2 personen op tijd verhuisd en nog niet verwerkt.");
    }
}

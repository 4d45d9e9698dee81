package nl.doorstroom.toezicht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.Meegeleverd;
import nl.doorstroom.toezicht.ladder.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeleidsregelvormTests {
    static Stream<Beleidsregel> rules_that_come_along() {
        return Stream.of(Meegeleverd.flevoland(), Meegeleverd.landelijk("Zeeland"));
    }

    private static Form flevoland() {
        return Beleidsregelvorm.van(Meegeleverd.flevoland()).with("vanaf", "2020-01-01");
    }

    private static Beleidsregel gelezen(Form form) {
        return ((Beleidsregelvorm.Gelezen.Goed) Beleidsregelvorm.lees(form)).regel();
    }

    @ParameterizedTest
    @MethodSource("rules_that_come_along")
    void a_rule_comes_back_from_its_form_as_it_was(Beleidsregel regel) {
        assertThat(gelezen(Beleidsregelvorm.van(regel).with("vanaf", "2020-01-01")))
                .isEqualTo(regel);
    }

    @Test
    void a_rule_can_get_another_place_a_term_and_a_condition() {
        var form = flevoland()
                .with("regel-plek-11", "0")
                .with("trede-termijn-2", "2 weken")
                .with("regel-voorwaarden-1", "actief-toezicht\n\n  gehaald na-naijl \nverwijtbaar-achtereen 3");

        var regel = gelezen(form);

        assertThat(regel.regels()).hasSize(11);
        assertThat(regel.regels().getFirst().naam()).startsWith("Twee keer achter elkaar");
        assertThat(regel.regels().get(1).voorwaarden()).hasSize(3);
        assertThat(regel.treden().get(1).termijn()).contains(Termijn.weken(2));
    }

    @Test
    void a_rule_without_name_and_conditions_is_left_out() {
        var form = flevoland().with("regel-naam-5", "").with("regel-voorwaarden-5", "");

        assertThat(gelezen(form).regels())
                .hasSize(10)
                .extracting(Beoordelingsregel::naam)
                .doesNotContain("De taakstelling is gehaald");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var form = flevoland()
                .with("naam", "")
                .with("vanaf", "gisteren")
                .with("peildagen", "31-2")
                .with("naijl", "7")
                .with("oordelen", "adequaat; paars")
                .with("trede-termijn-4", "een poosje")
                .with("regel-voorwaarden-2", "ooit gehaald");

        var gelezen = Beleidsregelvorm.lees(form);

        assertThat(gelezen)
                .isInstanceOfSatisfying(
                        Beleidsregelvorm.Gelezen.Fout.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(Invoerfout::veld)
                                .containsAll(List.of(
                                        "naam",
                                        "vanaf",
                                        "peildagen",
                                        "naijl",
                                        "oordelen",
                                        "trede-termijn-4",
                                        "regel-voorwaarden-2",
                                        "regel-gevolg-1")));
    }
}

package nl.doorstroom.taakstelling;

import static nl.doorstroom.taakstelling.Proefjaren.BRON;
import static nl.doorstroom.taakstelling.Proefjaren.DAG;
import static nl.doorstroom.taakstelling.Proefjaren.bezwaren;
import static nl.doorstroom.taakstelling.Proefjaren.concept;
import static nl.doorstroom.taakstelling.Proefjaren.gepubliceerd;
import static nl.doorstroom.taakstelling.Proefjaren.halfjaar;
import static nl.doorstroom.taakstelling.Proefjaren.maakBekend;
import static nl.doorstroom.taakstelling.Proefjaren.punten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** From concept to bijgesteld, in that order only; what is published never changes, also not behind our back. */
class LevensloopTests {
    private final Taakstellingen taakstellingen = Proefjaren.taakstellingen();

    @Test
    void a_version_goes_from_concept_to_vastgesteld_to_gepubliceerd_to_bijgesteld() {
        var eerste = concept(punten(halfjaar(), 10_000, null));
        assertThat(toestand(eerste.code())).isEqualTo("concept");
        assertThat(taakstellingen.findGeldende(eerste.code().halfjaar())).isEmpty();

        taakstellingen.stelVast(eerste.code(), DAG);
        assertThat(toestand(eerste.code())).isEqualTo("vastgesteld");
        taakstellingen.publiceer(eerste.code(), DAG);
        assertThat(toestand(eerste.code())).isEqualTo("gepubliceerd");

        var tweede = concept(punten(eerste.code().halfjaar(), 9_000, null));
        assertThat(tweede.code().nummer()).isEqualTo(2);
        assertThat(toestand(eerste.code())).isEqualTo("gepubliceerd");
        maakBekend(tweede.code());
        assertThat(taakstellingen.get(eerste.code()).kop().toestand())
                .isEqualTo(new Toestand.Bijgesteld(DAG, DAG, tweede.code()));
        assertThat(taakstellingen.findGeldende(eerste.code().halfjaar()))
                .hasValueSatisfying(kop -> assertThat(kop.totaal()).isEqualTo(9_000));
    }

    @Test
    void a_step_out_of_order_is_refused() {
        var code = concept(punten(halfjaar(), 10_000, null)).code();
        assertThat(bezwaren(taakstellingen.publiceer(code, DAG))).contains("Deze versie is concept");
        taakstellingen.stelVast(code, DAG);
        assertThat(bezwaren(taakstellingen.stelVast(code, DAG))).contains("Deze versie is vastgesteld");
        taakstellingen.publiceer(code, DAG);
        assertThat(bezwaren(taakstellingen.publiceer(code, DAG))).contains("Deze versie is gepubliceerd");
        assertThat(bezwaren(taakstellingen.stelVast(new Versiecode(halfjaar(), 7), DAG)))
                .contains("Deze versie bestaat niet");
    }

    @Test
    void a_bijstelling_upward_is_refused_and_nothing_is_kept() {
        var eerste = gepubliceerd(10_000);

        var uitkomst = taakstellingen.stelOp(punten(eerste.code().halfjaar(), 10_001, 20_000L), BRON);

        assertThat(bezwaren(uitkomst)).contains("Een bijstelling gaat alleen omlaag", "10001", "amv", "20000");
        assertThat(taakstellingen.find(new Versiecode(eerste.code().halfjaar(), 2)))
                .isEmpty();
    }

    @Test
    void a_total_too_small_for_adams_is_refused() {
        assertThat(bezwaren(taakstellingen.stelOp(punten(halfjaar(), 100, null), BRON)))
                .contains("totaal", "100");
    }

    @Test
    void a_table_that_does_not_add_up_is_refused() {
        var regels = List.of(new Taakstellingregel(Proefjaren.code("GM1979"), 45_389, 71, 6L));

        assertThat(bezwaren(taakstellingen.neemOver(punten(halfjaar(), 72, 7L), BRON, regels)))
                .contains("De regels tellen op tot 71", "De regels tellen op tot 6");
    }

    @Test
    void what_is_not_published_may_be_thrown_away_and_nothing_else() {
        var code = concept(punten(halfjaar(), 10_000, null)).code();
        assertThat(bezwaren(taakstellingen.verwerp(code))).isEqualTo("gereed");
        assertThat(taakstellingen.find(code)).isEmpty();
        assertThat(bezwaren(taakstellingen.verwerp(code))).contains("bestaat niet");

        var bekend = gepubliceerd(10_000).code();
        assertThat(bezwaren(taakstellingen.verwerp(bekend))).contains("Wat gepubliceerd is, blijft");
        assertThat(taakstellingen.find(bekend)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update taakstelling.versie set totaal = 1 where halfjaar = '2023-II'",
                "update taakstelling.regel set aantal = aantal + 1 where halfjaar = '2023-II' and gemeente = 'GM1979'",
                "update taakstelling.stap set op = '2023-01-01' where halfjaar = '2023-II'",
                "delete from taakstelling.versie where halfjaar = '2023-II'",
                "delete from taakstelling.regel where halfjaar = '2023-II' and gemeente = 'GM1979'",
                "delete from taakstelling.stap where halfjaar = '2023-II'",
                "delete from taakstelling.herverdeling where halfjaar = '2023-II'",
                "delete from taakstelling.gedrukt_totaal where halfjaar = '2023-II'",
                "insert into taakstelling.regel values ('2023-II', 1, 'GM9999', 1, 1, null)",
                "insert into taakstelling.herverdeling values ('2023-II', 1, 'GM1979', 'GM0014')",
                "truncate taakstelling.regel",
                "truncate taakstelling.versie cascade",
                "truncate taakstelling.overdracht"
            })
    void the_database_refuses_to_change_what_is_published(String opdracht) {
        assertThatThrownBy(() -> Proefjaren.jdbc().sql(opdracht).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageMatching("(?s).*(niet te wijzigen|gepubliceerd en verandert niet meer).*");
    }

    private String toestand(Versiecode code) {
        return taakstellingen.get(code).kop().toestand().naam();
    }
}

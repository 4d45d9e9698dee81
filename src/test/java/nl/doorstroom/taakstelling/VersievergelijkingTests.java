package nl.doorstroom.taakstelling;

import static nl.doorstroom.taakstelling.Proefjaren.BIJGESTELD;
import static nl.doorstroom.taakstelling.Proefjaren.BIJLAGE_A;
import static nl.doorstroom.taakstelling.Proefjaren.BRON;
import static nl.doorstroom.taakstelling.Proefjaren.code;
import static nl.doorstroom.taakstelling.Proefjaren.concept;
import static nl.doorstroom.taakstelling.Proefjaren.punten;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import nl.doorstroom.gebied.Herindeling.Samenvoeging;
import nl.doorstroom.gebied.Herindelingsuitkomst.Aanvaard;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.taakstelling.Versievergelijking.Verschil;
import org.junit.jupiter.api.Test;

class VersievergelijkingTests {
    private static final Gebiedscode ASTEN = code("GM0743");
    private static final Gebiedscode SOMEREN = code("GM0847");
    private static final Gebiedscode SAMEN = code("GM9001");

    private final Taakstellingen taakstellingen = Proefjaren.taakstellingen();

    @Test
    void a_revision_tells_per_gemeente_what_changed_and_adds_up() {
        var verschillen = taakstellingen.vergelijk(BIJLAGE_A, BIJGESTELD).verschillen();

        assertThat(verschillen).hasSize(342);
        assertThat(verschillen.stream().mapToLong(Verschil::verandering).sum()).isEqualTo(17_600 - 27_300);
        assertThat(verschillen.stream().filter(verschil -> verschil.verandering() < 0))
                .hasSize(338);
    }

    /** Far from the half-years of the other tests, which all keep to the division of 2023. */
    @Test
    void across_a_herindeling_the_old_gemeenten_are_summed_to_the_new_one() {
        var oud = concept(punten(new Halfjaar(2089, 2), 27_300, null));
        var begin = new Halfjaar(2090, 1).begin();
        assertThat(Proefjaren.gebieden()
                        .herindeel(new Samenvoeging(
                                begin, new TreeSet<>(List.of(ASTEN, SOMEREN)), SAMEN, "Peelrand", BRON)))
                .isInstanceOf(Aanvaard.class);
        var wet = punten(new Halfjaar(2090, 1), 27_300, null);
        var nieuw = concept(new Uitgangspunten(
                wet.halfjaar(), wet.totaal(), null, 4, wet.inwonersOp(), begin, wet.methode(), List.of()));

        var vergelijking = taakstellingen.vergelijk(oud.code(), nieuw.code());

        var aantallen = oud.aantallen();
        assertThat(vergelijking.indelingOp()).isEqualTo(begin);
        assertThat(vergelijking.verschillen())
                .hasSize(341)
                .noneMatch(verschil -> verschil.gemeente().equals(ASTEN))
                .anySatisfy(verschil -> {
                    assertThat(verschil.gemeente()).isEqualTo(SAMEN);
                    assertThat(verschil.oud())
                            .isEqualTo(aantallen.getOrDefault(ASTEN, 0L) + aantallen.getOrDefault(SOMEREN, 0L));
                });
        assertThat(vergelijking.verschillen().stream()
                        .mapToLong(Verschil::verandering)
                        .sum())
                .isZero();
    }
}

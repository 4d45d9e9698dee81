package nl.doorstroom.taakstelling;

import static nl.doorstroom.taakstelling.Proefjaren.BIJLAGE_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.verdeling.Methode;
import org.junit.jupiter.api.Test;

/** The checksum is a promise: the same for ever, and another for any other input. */
class ControlegetalTests {
    private static final Versiecode CODE = new Versiecode(Halfjaar.van("2023-II"), 1);
    private static final Bron BRON = new Bron("Staatscourant", LocalDate.of(2023, 5, 2));
    private static final LocalDate INWONERS = LocalDate.of(2022, 1, 1);
    private static final LocalDate INDELING = LocalDate.of(2023, 1, 1);
    private static final Uitgangspunten PUNTEN = punten(3, 2L, 4, INWONERS, INDELING, Methode.ADAMS, List.of());
    private static final List<Taakstellingregel> REGELS =
            List.of(regel("GM0001", 10, 1, null), regel("GM0002", 20, 2, 2L));

    @Test
    void anyone_can_write_the_text_down_again() throws Exception {
        var tekst = """
                versie 2023-II.1
                totaal 3
                amv 2
                amv-minimum 4
                inwoners-op 2022-01-01
                indeling-op 2023-01-01
                methode ADAMS
                herkomst OFFICIEEL
                bron %s
                GM0001,10,1,
                GM0002,20,2,2
                """.formatted(BRON);

        assertThat(Controlegetal.tekst(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, REGELS))
                .isEqualTo(tekst);
        assertThat(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, REGELS))
                .isEqualTo(HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void the_order_of_the_lines_does_not_matter() {
        assertThat(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, REGELS.reversed()))
                .isEqualTo(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, REGELS));
    }

    @Test
    void any_other_input_gives_another_one() {
        var wadden = List.of(new Herverdeling(
                Proefjaren.code("GM0001"), Set.of(Proefjaren.code("GM0001"), Proefjaren.code("GM0002"))));
        var morgen = INWONERS.plusDays(1);
        var getallen = new ArrayList<>(Stream.of(
                        punten(3, 2L, 4, INWONERS, INDELING, Methode.ADAMS, List.of()),
                        punten(4, 2L, 4, INWONERS, INDELING, Methode.ADAMS, List.of()),
                        punten(3, null, 4, INWONERS, INDELING, Methode.ADAMS, List.of()),
                        punten(3, 2L, 5, INWONERS, INDELING, Methode.ADAMS, List.of()),
                        punten(3, 2L, 4, morgen, INDELING, Methode.ADAMS, List.of()),
                        punten(3, 2L, 4, INWONERS, morgen, Methode.ADAMS, List.of()),
                        punten(3, 2L, 4, INWONERS, INDELING, Methode.WEBSTER, List.of()),
                        punten(3, 2L, 4, INWONERS, INDELING, Methode.ADAMS, wadden))
                .map(punten -> getal(CODE, punten, Herkomst.OFFICIEEL, BRON, REGELS))
                .toList());
        getallen.add(getal(new Versiecode(CODE.halfjaar(), 2), PUNTEN, Herkomst.OFFICIEEL, BRON, REGELS));
        getallen.add(getal(CODE, PUNTEN, Herkomst.BEREKEND, BRON, REGELS));
        getallen.add(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, new Bron("Anders", BRON.datum()), REGELS));
        getallen.add(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, new Bron(BRON.titel(), null), REGELS));
        getallen.add(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, met(regel("GM0003", 20, 2, 2L))));
        getallen.add(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, met(regel("GM0002", 21, 2, 2L))));
        getallen.add(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, met(regel("GM0002", 20, 3, 2L))));
        getallen.add(getal(CODE, PUNTEN, Herkomst.OFFICIEEL, BRON, met(regel("GM0002", 20, 2, null))));

        assertThat(getallen).doesNotHaveDuplicates();
    }

    @Test
    void a_stored_version_carries_the_one_of_its_own_content() {
        var versie = Proefjaren.taakstellingen().get(BIJLAGE_A);

        assertThat(versie.kop().controlegetal())
                .isEqualTo(getal(
                        versie.code(),
                        versie.uitgangspunten(),
                        versie.kop().herkomst(),
                        versie.kop().bron(),
                        versie.regels()));
    }

    private static String getal(
            Versiecode code, Uitgangspunten punten, Herkomst herkomst, Bron bron, List<Taakstellingregel> regels) {
        return Controlegetal.van(code, punten, herkomst, bron, regels);
    }

    private static List<Taakstellingregel> met(Taakstellingregel regel) {
        return List.of(REGELS.getFirst(), regel);
    }

    private static Taakstellingregel regel(
            String code, long inwoners, long aantal, @org.jspecify.annotations.Nullable Long amv) {
        return new Taakstellingregel(Proefjaren.code(code), inwoners, aantal, amv);
    }

    private static Uitgangspunten punten(
            long totaal,
            @org.jspecify.annotations.Nullable Long amv,
            long minimum,
            LocalDate inwoners,
            LocalDate indeling,
            Methode methode,
            List<Herverdeling> herverdelingen) {
        return new Uitgangspunten(CODE.halfjaar(), totaal, amv, minimum, inwoners, indeling, methode, herverdelingen);
    }
}

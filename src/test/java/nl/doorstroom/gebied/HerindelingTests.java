package nl.doorstroom.gebied;

import static nl.doorstroom.gebied.Proefgebieden.BEGIN_2023;
import static nl.doorstroom.gebied.Proefgebieden.BEGIN_2024;
import static nl.doorstroom.gebied.Proefgebieden.BRON;
import static nl.doorstroom.gebied.Proefgebieden.cijfer;
import static nl.doorstroom.gebied.Proefgebieden.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Herindeling.Deel;
import nl.doorstroom.gebied.Herindeling.Naamswijziging;
import nl.doorstroom.gebied.Herindeling.Samenvoeging;
import nl.doorstroom.gebied.Herindeling.Splitsing;
import nl.doorstroom.gebied.Herindelingsuitkomst.Aanvaard;
import nl.doorstroom.gebied.Herindelingsuitkomst.Afgewezen;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.Test;

class HerindelingTests {
    private static final LocalDate BEGIN_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate PEILDATUM = LocalDate.of(2022, 1, 1);

    private final TestDatabase database = TestDatabase.nieuw();
    private final Gebieden gebieden = Proefgebieden.geladen(database);

    static Samenvoeging samen(LocalDate datum, String naar, String naam, String... van) {
        var codes = Arrays.stream(van).map(Gebiedscode::new).collect(Collectors.toCollection(TreeSet::new));
        return new Samenvoeging(datum, codes, code(naar), naam, BRON);
    }

    static Deel deel(String code, String naam, String aandeel) {
        return new Deel(code(code), naam, Aandeel.lees(aandeel).orElseThrow(), Optional.empty());
    }

    private String fouten(Herindeling herindeling) {
        return switch (gebieden.herindeel(herindeling)) {
            case Aanvaard aanvaard -> "aanvaard: " + aanvaard;
            case Afgewezen afgewezen ->
                afgewezen.fouten().stream().map(Object::toString).collect(Collectors.joining("\n"));
        };
    }

    private void voerIn(Herindeling herindeling) {
        assertThat(gebieden.herindeel(herindeling)).isInstanceOf(Aanvaard.class);
    }

    @Test
    void a_merge_adds_the_old_figures_and_leaves_the_old_division_readable() {
        var voor = gebieden.inwoners(PEILDATUM, BEGIN_2023);
        long asten = cijfer(voor, "GM0743");
        long someren = cijfer(voor, "GM0847");

        voerIn(samen(BEGIN_2024, "GM9001", "Peelrand", "GM0743", "GM0847"));

        var na = gebieden.indeling(BEGIN_2024);
        assertThat(na.gemeenten()).hasSize(341);
        assertThat(na.find(code("GM0743"))).isEmpty();
        assertThat(na.findWaarin(code("GM9001"), Gebiedsoort.PROVINCIE).map(Gebied::naam))
                .contains("Noord-Brabant");
        assertThat(na.zeshoek(code("GM9001")))
                .isEqualTo(gebieden.indeling(BEGIN_2023).zeshoek(code("GM0847")));
        assertThat(gebieden.inwoners(PEILDATUM, BEGIN_2024)).containsEntry(code("GM9001"), asten + someren);
        assertThat(gebieden.inwoners(PEILDATUM, BEGIN_2023)).isEqualTo(voor);
        assertThat(gebieden.indeling(BEGIN_2024.minusDays(1)).gemeenten()).hasSize(342);
    }

    @Test
    void old_names_keep_finding_what_came_of_them() {
        voerIn(samen(BEGIN_2024, "GM0518", "Haagstad", "GM0518", "GM0603"));

        assertThat(gebieden.findOpNaam("Den Haag", Gebiedsoort.GEMEENTE, BEGIN_2024))
                .contains(code("GM0518"));
        assertThat(gebieden.findOpNaam("Rijswijk (ZH.)", Gebiedsoort.GEMEENTE, BEGIN_2024))
                .contains(code("GM0518"));
        assertThat(gebieden.findOpNaam("'s-Gravenhage", Gebiedsoort.GEMEENTE, BEGIN_2024))
                .contains(code("GM0518"));
        assertThat(gebieden.findOpNaam("Rijswijk", Gebiedsoort.GEMEENTE, BEGIN_2023))
                .contains(code("GM0603"));
        assertThat(gebieden.geschiedenis(code("GM0518")).stream().map(gebied -> gebied.naam() + " " + gebied.geldig()))
                .containsExactly("'s-Gravenhage 2023-01-01 tot 2024-01-01", "Haagstad vanaf 2024-01-01");
    }

    @Test
    void a_rename_keeps_code_place_and_figures() {
        voerIn(new Naamswijziging(BEGIN_2024, code("GM0164"), "Hengelo in Twente", BRON));

        var na = gebieden.indeling(BEGIN_2024);
        assertThat(na.get(code("GM0164")).naam()).isEqualTo("Hengelo in Twente");
        assertThat(na.zeshoek(code("GM0164"))).isPresent();
        assertThat(na.findOpNaam("Hengelo (O.)", Gebiedsoort.GEMEENTE)).isPresent();
        assertThat(gebieden.inwoners(PEILDATUM, BEGIN_2024)).isEqualTo(gebieden.inwoners(PEILDATUM, BEGIN_2023));
    }

    @Test
    void a_split_divides_by_the_registered_shares_and_says_what_was_computed() {
        voerIn(new Splitsing(
                BEGIN_2024,
                code("GM0847"),
                List.of(deel("GM0743", "Asten", "1/3"), deel("GM9002", "Lierop", "2/3")),
                BRON));

        var herleid = gebieden.herleid(Map.of(code("GM0847"), 10L, code("GM0743"), 5L), BEGIN_2023, BEGIN_2024);

        assertThat(herleid.cijfers()).containsEntry(code("GM0743"), 8L).containsEntry(code("GM9002"), 7L);
        assertThat(herleid.berekend()).containsExactly(code("GM0743"), code("GM9002"));
        assertThat(herleid.opgeteld()).containsExactly(code("GM0743"));
        assertThat(gebieden.indeling(BEGIN_2024).zeshoek(code("GM9002")))
                .isEqualTo(gebieden.indeling(BEGIN_2023).zeshoek(code("GM0847")));
    }

    @Test
    void herindelingen_in_a_chain_carry_figures_all_the_way() {
        voerIn(samen(BEGIN_2024, "GM9001", "Peelrand", "GM0743", "GM0847"));
        voerIn(samen(BEGIN_2025, "GM0762", "Deurne", "GM9001", "GM0762"));

        var voor = gebieden.inwoners(PEILDATUM, BEGIN_2023);
        assertThat(gebieden.inwoners(PEILDATUM, BEGIN_2025))
                .hasSize(340)
                .containsEntry(
                        code("GM0762"), cijfer(voor, "GM0743") + cijfer(voor, "GM0847") + cijfer(voor, "GM0762"));
        assertThat(gebieden.herindelingen()).hasSize(2);
    }

    @Test
    void every_reason_to_refuse_is_told_at_once() {
        assertThat(fouten(samen(LocalDate.of(2024, 7, 1), "GM0363", " ", "GM0743", "GM9999", "PV30")))
                .contains("datum (2024-07-01)", "GM9999): Deze gemeente is niet bekend", "PV30): Dit is geen gemeente")
                .contains("GM0363): Deze code is al uitgegeven", "naam ( ): Geef de naam van GM0363");
        assertThat(fouten(new Splitsing(
                        BEGIN_2024,
                        code("GM0847"),
                        List.of(deel("GM9001", "Lierop", "1/3"), deel("GM9002", "Lierop", "1/3")),
                        BRON)))
                .contains("meer dan eens", "niet precies 1", "GM9002): Geef een vrije kolom en rij");
        assertThat(fouten(samen(BEGIN_2023, "GM9001", "Nieuw", "GM0743", "GM0847")))
                .contains("niet bekend. Kies een datum");
        assertThat(gebieden.herindelingen()).isEmpty();
    }

    @Test
    void a_gemeente_changes_once_a_day_and_in_order_of_date() {
        voerIn(samen(BEGIN_2025, "GM9001", "Peelrand", "GM0743", "GM0847"));

        assertThat(fouten(new Naamswijziging(BEGIN_2024, code("GM0743"), "Asten-Heusden", BRON)))
                .contains("verandert al op 2025-01-01");
        assertThat(fouten(new Naamswijziging(LocalDate.of(2026, 1, 1), code("GM0743"), "Asten-Heusden", BRON)))
                .contains("bestaat niet op de dag voor");
    }

    @Test
    void trying_a_herindeling_changes_nothing() {
        assertThat(gebieden.beproef(samen(BEGIN_2024, "GM9001", "Peelrand", "GM0743", "GM0847")))
                .isInstanceOfSatisfying(
                        Aanvaard.class,
                        aanvaard -> assertThat(aanvaard.gevolgen()).anyMatch(g -> g.contains("Peelrand")));
        assertThat(gebieden.indeling(BEGIN_2024).gemeenten()).hasSize(342);
        assertThat(gebieden.herindelingen()).isEmpty();
    }

    @Test
    void figures_are_never_carried_back_or_taken_from_unknown_areas() {
        var cijfers = Map.of(code("GM9999"), 1L);

        assertThatThrownBy(() -> gebieden.herleid(cijfers, BEGIN_2023, BEGIN_2024))
                .hasMessageContaining("GM9999");
        assertThatThrownBy(() -> gebieden.inwoners(PEILDATUM, PEILDATUM)).isInstanceOf(IllegalArgumentException.class);
    }
}

package nl.doorstroom.gebied;

import static nl.doorstroom.gebied.Proefgebieden.BEGIN_2023;
import static nl.doorstroom.gebied.Proefgebieden.BEGIN_2024;
import static nl.doorstroom.gebied.Proefgebieden.BRON;
import static nl.doorstroom.gebied.Proefgebieden.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Inlezing.Afgekeurd;
import nl.doorstroom.gebied.Inlezing.Ingelezen;
import nl.doorstroom.gebied.Inlezing.Ongewijzigd;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Files in the layout of CBS StatLine table 03759ned; the figures in them are made up. */
class InwonersinvoerTests {
    private static final String KOP = "\"ID\";\"Geslacht\";\"Leeftijd\";\"BurgerlijkeStaat\";\"RegioS\";\"Perioden\";"
            + "\"BevolkingOp1Januari_1\";\"GemiddeldeBevolking_2\"\n";

    private final TestDatabase database = TestDatabase.nieuw();
    private final Gebieden gebieden = Proefgebieden.geladen(database);
    private final List<Gebied> gemeenten = gebieden.indeling(BEGIN_2023).gemeenten();

    private static String rij(String regio, String jaar, String aantal) {
        return "0;\"T001038\";10000;\"T001019\";\"%-10s\";\"%s\";%8s;       .\n".formatted(regio, jaar, aantal);
    }

    /** Every gemeente of 2023 with 1000 inhabitants and one more for each next. */
    private String volledig() {
        var inhoud = new StringBuilder(KOP);
        for (int i = 0; i < gemeenten.size(); i++) {
            inhoud.append(rij(gemeenten.get(i).code().waarde(), "2023JJ00", "" + (1000 + i)));
        }
        return inhoud.toString();
    }

    private Inlezing lees(String inhoud) {
        return gebieden.leesInwoners(new Inwonersbestand(inhoud, BEGIN_2023, BRON));
    }

    private String fouten(String inhoud) {
        return switch (lees(inhoud)) {
            case Afgekeurd afgekeurd ->
                afgekeurd.fouten().stream().map(Object::toString).collect(Collectors.joining("\n"));
            case Ingelezen ingelezen -> "ingelezen " + ingelezen;
            case Ongewijzigd ongewijzigd -> "ongewijzigd " + ongewijzigd;
        };
    }

    @Test
    void a_whole_table_is_read_and_what_is_no_gemeente_or_total_is_passed_over() {
        var extra = rij("NL01", "2023JJ00", "400311")
                + rij("PV20", "2023JJ00", "5")
                + rij("GM0001", "2023JJ00", ".")
                + rij("GM0014", "2022JJ00", "7")
                + "9;\"3000   \";10000;\"T001019\";\"GM0014    \";\"2023JJ00\";3;.\n";

        assertThat(lees(volledig() + extra)).isInstanceOfSatisfying(Ingelezen.class, ingelezen -> {
            assertThat(ingelezen.verslag().regels()).hasSize(342);
            assertThat(ingelezen.verslag().totaal()).isEqualTo(400_311);
            assertThat(ingelezen.verslag().regels().getFirst().regel()).isEqualTo(2);
            assertThat(ingelezen.verslag().overgeslagen()).hasSize(4).containsEntry("geen gemeente", 2);
        });
        assertThat(gebieden.inwoners(BEGIN_2023, BEGIN_2023))
                .hasSize(342)
                .containsEntry(gemeenten.getFirst().code(), 1000L);
        assertThat(gebieden.inwonerstanden()).hasSize(2);
    }

    @Test
    void the_layout_of_the_web_page_is_read_by_name() {
        var inhoud = new StringBuilder(
                "\uFEFFGeslacht;Leeftijd;Burgerlijke staat;Regio's;Perioden;Bevolking op 1 januari (aantal)\n");
        var rij = "Totaal mannen en vrouwen;Totaal;Totaal burgerlijke staat;%s;2023;%d\n";
        for (var gemeente : gemeenten) {
            var naam = gemeente.code().equals(code("GM0344")) ? "Utrecht (gemeente)" : gemeente.naam();
            inhoud.append(rij.formatted(naam, 10));
        }
        inhoud.append(rij.formatted("Utrecht (PV)", 99))
                .append(rij.formatted("Nederland", 3420))
                .append("Bron: CBS\n");

        assertThat(lees(inhoud.toString())).isInstanceOf(Ingelezen.class);
        assertThat(gebieden.inwoners(BEGIN_2023, BEGIN_2023)).containsEntry(code("GM0344"), 10L);
    }

    @Test
    void every_fault_is_told_at_once_with_its_line_and_nothing_is_stored() {
        var regels = volledig().lines().collect(Collectors.toList());
        var ontbreekt = regels.remove(342);
        regels.set(10, regels.get(10).replaceAll("\\d+;       \\.$", "-4;."));
        regels.set(11, regels.get(11).replaceAll("\\d+;       \\.$", "1.011;."));
        regels.set(12, regels.get(12).replaceAll("\\d+;       \\.$", ".;."));
        regels.add(regels.get(20));
        regels.add(rij("GM9999", "2023JJ00", "12").strip());
        regels.add(rij("GM0014", "2023KW01", "12").strip());

        assertThat(fouten(String.join("\n", regels)).lines())
                .hasSize(7)
                .anyMatch(fout -> fout.startsWith("regel 11, BevolkingOp1Januari_1 (-4): Een aantal"))
                .anyMatch(fout -> fout.startsWith("regel 12, BevolkingOp1Januari_1 (1.011): Dit is geen heel getal"))
                .anyMatch(fout -> fout.startsWith("regel 13, BevolkingOp1Januari_1 (.): Hier ontbreekt"))
                .anyMatch(fout -> fout.contains("staat ook op regel 21"))
                .anyMatch(fout -> fout.startsWith("regel 344, RegioS (GM9999)"))
                .anyMatch(fout -> fout.startsWith("regel 345, Perioden (2023KW01)"))
                .anyMatch(fout -> fout.contains("Deze gemeente ontbreekt"));
        assertThat(ontbreekt).isNotEmpty();
        assertThat(gebieden.inwonerstanden()).hasSize(1);
    }

    @Test
    void another_table_or_another_year_is_one_clear_fault() {
        assertThat(fouten("naam,aantal\nAmsterdam,3\n").lines()).hasSize(6).allMatch(fout -> fout.contains("03759ned"));
        assertThat(fouten(volledig().replace("2023JJ00", "2021JJ00")).lines())
                .singleElement()
                .asString()
                .contains("(2021)", "geen cijfers van dit jaar");
        assertThat(fouten(volledig().replace("T001038", "3000")).lines())
                .singleElement()
                .asString()
                .contains("Geen regel met totalen");
        assertThat(fouten(volledig() + rij("NL01", "2023JJ00", "400312")))
                .contains("regel 344", "tellen op tot 400311");
        assertThat(fouten("")).contains("RegioS");
    }

    @Test
    void the_same_file_again_changes_nothing_and_other_figures_become_the_newest() {
        assertThat(lees(volledig())).isInstanceOf(Ingelezen.class);
        assertThat(lees(volledig())).isInstanceOf(Ongewijzigd.class);
        assertThat(lees(volledig().replace("    1000;", "     999;")))
                .isInstanceOfSatisfying(
                        Ingelezen.class,
                        ingelezen -> assertThat(
                                        ingelezen.verslag().regels().getFirst().vorige())
                                .hasValue(1000));

        assertThat(gebieden.inwoners(BEGIN_2023, BEGIN_2023))
                .containsEntry(gemeenten.getFirst().code(), 999L);
        assertThat(database.jdbc()
                        .sql("select count(*) from gebied.inwonerstand")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void trying_a_file_stores_nothing() {
        assertThat(gebieden.beproefInwoners(new Inwonersbestand(volledig(), BEGIN_2023, BRON)))
                .isInstanceOf(Ingelezen.class);
        assertThat(gebieden.inwonerstanden()).hasSize(1);
    }

    @Test
    void figures_counted_in_a_division_keep_later_herindelingen_from_reaching_before_them() {
        var van2024 = volledig().replace("2023JJ00", "2024JJ00");
        assertThat(gebieden.leesInwoners(new Inwonersbestand(van2024, BEGIN_2024, BRON)))
                .isInstanceOf(Ingelezen.class);

        var samen = HerindelingTests.samen(BEGIN_2024, "GM9001", "Peelrand", "GM0743", "GM0847");
        assertThat(gebieden.herindeel(samen).toString().toLowerCase(Locale.ROOT))
                .contains("er staan al inwoners");
        assertThat(gebieden.herindeel(
                        new Herindeling.Naamswijziging(BEGIN_2024, code("GM0743"), "Asten-Heusden", BRON)))
                .isInstanceOf(Herindelingsuitkomst.Aanvaard.class);
    }
}

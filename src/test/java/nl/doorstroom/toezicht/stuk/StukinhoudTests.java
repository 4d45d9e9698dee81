package nl.doorstroom.toezicht.stuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StukinhoudTests {
    private static final Stuktabel TABEL = new Stuktabel(
            "uitkomst",
            "Uitkomst",
            List.of("Gemeente", "Stand"),
            List.of(new Stuktabel.Rij("Urk", List.of("−4"))),
            List.of("−4"));

    @Test
    void a_text_is_headings_paragraphs_lists_and_tables() {
        var inhoud = Stukinhoud.lees("""
                # Kern
                Eerste regel.
                Tweede regel.
                - een
                - twee

                [tabel: uitkomst]
                Slot.
                """, List.of(TABEL));
        assertThat(inhoud.fouten()).isEmpty();
        assertThat(inhoud.blokken())
                .containsExactly(
                        new Blok.Kop("Kern"),
                        new Blok.Alinea(List.of("Eerste regel.", "Tweede regel.")),
                        new Blok.Lijst(List.of("een", "twee")),
                        new Blok.Tabel(TABEL),
                        new Blok.Alinea(List.of("Slot.")));
    }

    @Test
    void a_table_that_is_not_there_is_told_with_its_line_and_what_there_is() {
        assertThat(Stukinhoud.lees("Tekst.\n\n[tabel: anders]", List.of(TABEL)).fouten())
                .containsExactly("Regel 3: er is geen tabel \"anders\". Kies uit: uitkomst.");
    }

    @Test
    void what_is_not_known_stays_to_be_filled_in() {
        var gevuld = new Sjabloon(Stuksoort.UITSLAG, "Over {halfjaar}", "Oordeel: {oordeel}. {onzin}")
                .vul(Map.of(Stukveld.HALFJAAR, "de tweede helft van 2020"));
        assertThat(gevuld.onderwerp()).isEqualTo("Over de tweede helft van 2020");
        assertThat(gevuld.tekst()).isEqualTo("Oordeel: [vul in: het vastgestelde oordeel]. {onzin}");
        assertThat(Stukinhoud.lees(gevuld.tekst(), List.of()).open()).containsExactly("het vastgestelde oordeel");
        assertThat(gevuld.onbekend()).containsExactly("onzin");
    }

    @ParameterizedTest
    @EnumSource(Stuksoort.class)
    void a_template_that_comes_along_asks_only_for_what_its_kind_can_have(Stuksoort soort) {
        var sjabloon = Sjablonen.van(soort);
        assertThat(sjabloon.onbekend()).isEmpty();
        assertThat(sjabloon.onderwerp().length()).isBetween(1, 200);
        assertThat(new Sjabloon(soort, "x", "{gemeenten}{gemeente}").onbekend())
                .containsExactly(soort.isPerGemeente() ? "gemeenten" : "gemeente");
    }

    /** Whatever is typed, every word of it is in the paper, and in that order. */
    @Test
    void no_word_is_lost() {
        var toeval = new Random(6);
        var regels = List.of(
                "# kop", "- punt", "woord", "", "   ", "#geen kop", "-geen punt", "[tabel: uitkomst]", "é & < >");
        for (int keer = 0; keer < 500; keer++) {
            var tekst = String.join(
                    "\n",
                    Stream.generate(() -> regels.get(toeval.nextInt(regels.size())))
                            .limit(toeval.nextInt(12))
                            .toList());
            assertThat(Stukinhoud.lees(tekst, List.of(TABEL)).blokken().stream()
                            .flatMap(StukinhoudTests::regels)
                            .toList())
                    .isEqualTo(tekst.lines()
                            .map(String::strip)
                            .filter(een -> !een.isEmpty())
                            .map(een -> een.replaceAll("^[#-] ", ""))
                            .toList());
        }
    }

    private static Stream<String> regels(Blok blok) {
        return switch (blok) {
            case Blok.Kop(var tekst) -> Stream.of(tekst);
            case Blok.Alinea(var regels) -> regels.stream();
            case Blok.Lijst(var punten) -> punten.stream();
            case Blok.Tabel(var tabel) -> Stream.of(Stukinhoud.verwijzing(tabel.naam()));
        };
    }
}

package nl.doorstroom.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableDefinitionTests {
    private record Place(String name, @Nullable Long number) {}

    private static final TableDefinition<Place> TABLE = new TableDefinition<>(
            "Plaatsen",
            List.of(
                    Column.<Place>text("naam", "Naam", Place::name).linkedTo(place -> "/" + place.name()),
                    Column.bar("aantal", "Aantal", Place::number)),
            "-aantal",
            Place::name);
    private static final List<Place> PLACES = List.of(
            new Place("Súdwest-Fryslân", 140L),
            new Place("'s-Gravenhage", 854L),
            new Place("Zwolle", null),
            new Place("Haarlem", 252L),
            new Place("Âlde Leije", 140L));

    private static TableRequest asked(String... pairs) {
        var parameters = new java.util.LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return new TableRequest("/plaatsen", parameters);
    }

    private static List<String> names(String... pairs) {
        return TABLE.select(PLACES, asked(pairs)).stream().map(Place::name).toList();
    }

    @Test
    void what_has_no_value_comes_last_both_ways() {
        assertThat(names("sorteer", "aantal")).endsWith("'s-Gravenhage", "Zwolle");
        assertThat(names("sorteer", "-aantal")).startsWith("'s-Gravenhage").endsWith("Zwolle");
    }

    @Test
    void words_stand_as_in_a_dutch_list() {
        assertThat(names("sorteer", "naam"))
                .containsExactly("Âlde Leije", "'s-Gravenhage", "Haarlem", "Súdwest-Fryslân", "Zwolle");
    }

    @Test
    void an_unknown_order_is_the_usual_one_and_equal_rows_keep_theirs() {
        assertThat(names("sorteer", "drop table")).isEqualTo(names());
        assertThat(names()).containsSubsequence("Súdwest-Fryslân", "Âlde Leije");
    }

    @Test
    void search_needs_no_accents_and_no_capitals() {
        assertThat(names("zoek", " sudwest-FRYSLAN ")).containsExactly("Súdwest-Fryslân");
        assertThat(names("zoek", "xyz")).isEmpty();
    }

    @Test
    void a_head_first_asks_for_the_most_of_a_figure_and_the_first_of_a_word() {
        var heads = TABLE.view(PLACES, asked()).heads();
        assertThat(heads.get(0).href()).isEqualTo("/plaatsen?sorteer=naam#tabel");
        assertThat(heads.get(1).sorted()).isEqualTo("descending");
        assertThat(heads.get(1).href()).isEqualTo("/plaatsen?sorteer=aantal#tabel");

        var byName = TABLE.view(PLACES, asked("sorteer", "naam", "zoek", "a b&c", "pagina", "2"))
                .heads();
        assertThat(byName.get(0).sorted()).isEqualTo("ascending");
        assertThat(byName.get(0).href()).isEqualTo("/plaatsen?zoek=a%20b%26c&sorteer=-naam#tabel");
        assertThat(byName.get(1).href()).endsWith("sorteer=-aantal#tabel");
    }

    @Test
    void pages_hold_fifty_rows_and_a_page_too_far_is_the_last() {
        var many = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> new Place("p" + number, (long) number))
                .toList();
        var last = TABLE.view(many, asked("pagina", "99"));

        assertThat(last.rows()).hasSize(20);
        assertThat(last.paging().first()).isEqualTo(101);
        assertThat(last.paging().last()).isEqualTo(120);
        assertThat(last.paging().pages()).extracting(TableView.PageLink::label).containsExactly("1", "2", "3");
        assertThat(TABLE.view(many, asked("per", "alle")).rows()).hasSize(120);
        assertThat(TABLE.view(many, asked("pagina", "nul")).paging().first()).isEqualTo(1);
        assertThat(TABLE.view(List.<Place>of(), asked()).rows()).isEmpty();
    }

    @Test
    void a_bar_is_a_share_of_the_highest_of_all_rows_found() {
        var bars = TABLE.view(PLACES, asked()).rows().stream()
                .map(row -> row.cells().get(1).bar())
                .toList();

        assertThat(bars).containsExactly(100, 29, 16, 16, 0);
    }

    @Test
    void a_file_holds_bare_values_of_all_pages_in_the_same_order() {
        var file = TABLE.export("Plaatsen", List.of("bron"), PLACES, asked("zoek", "a", "sorteer", "naam"));

        assertThat(file.heads()).containsExactly("naam", "aantal");
        assertThat(file.rows())
                .containsExactly(
                        List.of("Âlde Leije", 140L),
                        List.of("'s-Gravenhage", 854L),
                        List.of("Haarlem", 252L),
                        List.of("Súdwest-Fryslân", 140L));
        assertThat(asked("zoek", "a", "pagina", "3", "per", "alle").download("csv"))
                .isEqualTo("/plaatsen.csv?zoek=a");
        assertThat(new TableRequest("/", Map.of()).download("ods")).isEqualTo("/gemeenten.ods");
    }
}

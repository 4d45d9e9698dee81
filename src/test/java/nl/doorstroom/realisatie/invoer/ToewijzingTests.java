package nl.doorstroom.realisatie.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Soort;
import org.junit.jupiter.api.Test;

/** Which column means what, and how days are written. */
class ToewijzingTests {
    private static final List<Soort> SOORTEN = List.of(new Soort("eigen-gemeente"));

    @Test
    void the_names_of_columns_give_a_first_guess() {
        var voorstel = Toewijzing.voorstel(List.of("CBS-code", "Soort", "Aantal", "Datum huisvesting", "Opmerking"));

        assertThat(voorstel.bronnen())
                .containsEntry(Veld.GEMEENTE, "kolom:CBS-code")
                .containsEntry(Veld.SOORT, "kolom:Soort")
                .containsEntry(Veld.AANTAL, "kolom:Aantal")
                .containsEntry(Veld.GELDIG_OP, "kolom:Datum huisvesting")
                .doesNotContainKey(Veld.VERWIJZING);
        assertThat(voorstel.perPersoon()).isFalse();
    }

    @Test
    void a_reference_without_a_count_means_one_person_a_line() {
        assertThat(Toewijzing.voorstel(List.of("Gemeente", "Datum", "Kenmerk")).perPersoon())
                .isTrue();
    }

    @Test
    void what_was_remembered_holds_as_far_as_the_columns_are_there() {
        var eerder = new Toewijzing(Map.of(
                Veld.GEMEENTE, "kolom:Waar", Veld.SOORT, "vast:eigen-gemeente", Veld.GELDIG_OP, "kolom:Verdwenen"));

        var nu = eerder.voor(List.of("Waar", "Gemeente", "Datum"));

        assertThat(nu.bron(Veld.GEMEENTE)).isEqualTo("kolom:Waar");
        assertThat(nu.bron(Veld.SOORT)).isEqualTo("vast:eigen-gemeente");
        assertThat(nu.bron(Veld.GELDIG_OP)).isEqualTo("kolom:Datum");
    }

    @Test
    void all_that_is_missing_or_cannot_be_is_told_at_once() {
        var scheef = new Toewijzing(
                Map.of(Veld.GEMEENTE, "kolom:Nergens", Veld.SOORT, "vast:tent", Veld.AANTAL, Toewijzing.EEN_PERSOON));

        assertThat(scheef.fouten(List.of("Datum"), SOORTEN))
                .extracting(Invoerfout::veld)
                .containsExactly("gemeente", "soort", "geldig-op", "verwijzing");
    }

    @Test
    void days_are_read_as_iso_and_as_dutch_and_impossible_ones_are_not() {
        var dag = LocalDate.of(2023, 5, 4);

        assertThat(List.of("2023-05-04", "4-5-2023", "04-05-2023", "4/5/2023", " 2023-05-04T00:00:00"))
                .allSatisfy(tekst -> assertThat(Dagnotatie.lees(tekst)).contains(dag));
        assertThat(List.of("31-2-2023", "2023-13-01", "5-4-23", "mei", ""))
                .allSatisfy(tekst -> assertThat(Dagnotatie.lees(tekst)).isEmpty());
    }
}

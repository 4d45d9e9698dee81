package nl.doorstroom.publicatie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Methode;
import org.junit.jupiter.api.Test;

/** What somebody filled in on "Verdeel zelf", against Bijlage A. */
class VerdeelopdrachtTests {
    private static final LocalDate PEILDATUM = LocalDate.of(2022, 1, 1);

    private final Beeld bijlageA =
            TestApp.bean(Beelden.class).findOfStandaard("2023-II.1").orElseThrow();

    private Verdeelopdracht opdracht(String... velden) {
        var form = new HashMap<String, String>();
        for (var i = 0; i < velden.length; i += 2) {
            form.put(velden[i], velden[i + 1]);
        }
        return new Verdeelopdracht(
                bijlageA,
                new VerdeelForm(
                        "2023-II.1",
                        form.getOrDefault("totaal", ""),
                        form.getOrDefault("methode", ""),
                        form.getOrDefault("minimum", ""),
                        form.getOrDefault("peildatum", ""),
                        form.getOrDefault("los", ""),
                        form.getOrDefault("gemeente", ""),
                        form.getOrDefault("inwoners", "")),
                List.of(PEILDATUM));
    }

    @Test
    void what_is_left_blank_is_as_the_version_has_it() {
        var opdracht = opdracht();
        var vraag = opdracht.vraag(Map.of());

        assertThat(opdracht.fouten()).isEmpty();
        assertThat(opdracht.peildatum()).isEqualTo(PEILDATUM);
        assertThat(vraag.totaal()).isEqualTo(27_300);
        assertThat(vraag.methode()).isEqualTo(Methode.ADAMS);
        assertThat(vraag.minimum()).isEqualTo(OptionalLong.empty());
        assertThat(vraag.deelnemers()).hasSize(342);
        assertThat(vraag.groepen()).hasSize(1);
    }

    @Test
    void numbers_may_be_typed_with_points_and_spaces() {
        assertThat(opdracht("totaal", "17.600").totaal()).isEqualTo(17_600);
        assertThat(opdracht("totaal", "17 600").totaal()).isEqualTo(17_600);
    }

    @Test
    void one_gemeente_may_have_other_inhabitants_by_name_or_code() {
        for (var naam : List.of("GM1979", "eemsdelta")) {
            var vraag =
                    opdracht("gemeente", naam, "inwoners", "45.380").vraag(Map.of(new Gebiedscode("GM1979"), 45_389L));

            assertThat(vraag.deelnemers()).contains(new Deelnemer("GM1979", 45_380));
        }
    }

    @Test
    void gemeenten_of_a_herverdeling_may_count_apart() {
        assertThat(opdracht("los", "ja").vraag(Map.of()).groepen()).isEmpty();
    }

    @Test
    void every_fault_is_told_with_its_field_and_what_was_typed() {
        var opdracht = opdracht(
                "totaal",
                "veel",
                "methode",
                "gokken",
                "minimum",
                "0",
                "peildatum",
                "gisteren",
                "gemeente",
                "Nergenshuizen",
                "inwoners",
                "-3");
        opdracht.peildatum();
        opdracht.vraag(Map.of());

        assertThat(opdracht.fouten())
                .hasSize(6)
                .allSatisfy((veld, uitleg) ->
                        assertThat(uitleg).containsPattern("“(veel|gokken|0|gisteren|Nergenshuizen|-3)”"));
    }

    @Test
    void inhabitants_of_nobody_in_particular_are_a_fault() {
        var opdracht = opdracht("inwoners", "45.380");
        opdracht.vraag(Map.of());

        assertThat(opdracht.fouten()).containsOnlyKeys("gemeente");
    }
}

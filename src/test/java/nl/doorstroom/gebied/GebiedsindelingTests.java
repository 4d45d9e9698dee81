package nl.doorstroom.gebied;

import static nl.doorstroom.gebied.Proefgebieden.BEGIN_2023;
import static nl.doorstroom.gebied.Proefgebieden.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Indelingsgegevens.Alias;
import nl.doorstroom.gebied.Indelingsgegevens.Lidmaatschap;
import nl.doorstroom.gebied.Indelingsgegevens.Plek;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Periode;
import org.junit.jupiter.api.Test;

class GebiedsindelingTests {
    private final Gebiedsindeling indeling = new Gebiedsindeling(new Indelingsgegevens(
            BEGIN_2023,
            List.of(
                    gebied("GM0518", "'s-Gravenhage"),
                    gebied("GM0164", "Hengelo"),
                    gebied("GM1700", "Twenterand"),
                    gebied("GM0402", "Hilversum"),
                    gebied("GM0373", "Bergen (NH.)"),
                    gebied("GM0893", "Bergen (L.)"),
                    gebied("GM1709", "Moerdijk"),
                    gebied("GM1900", "Súdwest-Fryslân"),
                    gebied("GM0344", "Utrecht"),
                    gebied("PV26", "Utrecht"),
                    gebied("PV23", "Overijssel"),
                    gebied("VR05", "Twente"),
                    gebied("RG01", "Twente"),
                    gebied("NL", "Nederland")),
            List.of(
                    lid("GM0164", "RG01"),
                    lid("GM0164", "PV23"),
                    lid("GM0164", "VR05"),
                    lid("GM1700", "PV23"),
                    lid("GM0344", "PV26")),
            List.of(
                    new Alias(code("GM0518"), "Den Haag", "spreektaal"),
                    new Alias(code("GM0164"), "Hengelo (O.)", "Bijlage A")),
            List.of(new Plek(code("GM0164"), new Zeshoek(19, 14), Optional.empty()))));

    private static Gebied gebied(String code, String naam) {
        return new Gebied(code(code), naam, Periode.vanaf(BEGIN_2023));
    }

    private static Lidmaatschap lid(String gemeente, String gebied) {
        return new Lidmaatschap(code(gemeente), code(gebied));
    }

    private String zoek(String tekst) {
        return indeling.zoek(tekst, 5).stream()
                .map(gebied -> gebied.code().waarde())
                .collect(Collectors.joining(" "));
    }

    @Test
    void searching_puts_a_whole_name_before_its_beginning_before_a_word_before_a_part() {
        assertThat(zoek("twente")).isEqualTo("VR05 RG01 GM1700");
        assertThat(zoek("utrecht")).isEqualTo("GM0344 PV26");
        assertThat(zoek("bergen")).isEqualTo("GM0893 GM0373");
        assertThat(zoek("dijk")).isEqualTo("GM1709");
        assertThat(zoek("ver")).isEqualTo("GM0402 PV23");
    }

    @Test
    void searching_does_not_mind_capitals_diacritics_apostrophes_or_aliases() {
        assertThat(zoek("DEN HAAG")).isEqualTo("GM0518");
        assertThat(zoek("s gravenhage")).isEqualTo("GM0518");
        assertThat(zoek("’s-Gravenhage")).isEqualTo("GM0518");
        assertThat(zoek("sudwest frys")).isEqualTo("GM1900");
        assertThat(zoek("fryslan")).isEqualTo("GM1900");
        assertThat(zoek("gm0402")).isEqualTo("GM0402");
    }

    @Test
    void a_typing_error_is_forgiven_only_when_nothing_matches() {
        assertThat(zoek("hengleo")).isEqualTo("GM0164");
        assertThat(zoek("hilverzum")).isEqualTo("GM0402");
        assertThat(zoek("twenterant")).isEqualTo("GM1700");
        assertThat(zoek("xyz")).isEmpty();
        assertThat(zoek(" -' ")).isEmpty();
    }

    @Test
    void a_name_finds_its_area_of_that_kind_only_when_there_is_exactly_one() {
        assertThat(indeling.findOpNaam("Hengelo (O.)", Gebiedsoort.GEMEENTE).map(Gebied::naam))
                .contains("Hengelo");
        assertThat(indeling.findOpNaam("utrecht", Gebiedsoort.PROVINCIE).map(Gebied::code))
                .contains(code("PV26"));
        assertThat(indeling.findOpNaam("Bergen", Gebiedsoort.GEMEENTE)).isEmpty();
    }

    @Test
    void an_area_knows_its_gemeenten_and_a_gemeente_its_areas() {
        assertThat(indeling.gemeentenIn(code("PV23")).stream().map(Gebied::naam))
                .containsExactly("Hengelo", "Twenterand");
        assertThat(indeling.gemeentenIn(code("GM0164")).stream().map(Gebied::naam))
                .containsExactly("Hengelo");
        assertThat(indeling.regiosVan(code("GM0164")).stream()
                        .map(gebied -> gebied.code().waarde()))
                .containsExactly("PV23", "VR05", "RG01");
        assertThat(indeling.findWaarin(code("GM0402"), Gebiedsoort.PROVINCIE)).isEmpty();
        assertThat(indeling.zeshoek(code("GM0164"))).contains(new Zeshoek(19, 14));
        assertThatThrownBy(() -> indeling.get(code("GM9999"))).isInstanceOf(NoSuchElementException.class);
    }
}

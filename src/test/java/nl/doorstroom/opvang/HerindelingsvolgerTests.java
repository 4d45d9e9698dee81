package nl.doorstroom.opvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Aandeel;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

/** Made-up herindelingen. */
class HerindelingsvolgerTests {
    private static Overgang overgang(int jaar, String van, String naar, Aandeel aandeel) {
        return new Overgang(LocalDate.of(jaar, 1, 1), new Gebiedscode(van), new Gebiedscode(naar), aandeel);
    }

    private static Map<Gebiedscode, Gebiedscode> volg(Overgang... overgangen) {
        return Herindelingsvolger.volg(List.of(overgangen));
    }

    @Test
    void what_merged_follows_also_when_the_new_gemeente_merges_again() {
        assertThat(volg(
                        overgang(2024, "GM0001", "GM0010", Aandeel.GEHEEL),
                        overgang(2024, "GM0002", "GM0010", Aandeel.GEHEEL),
                        overgang(2026, "GM0010", "GM0020", Aandeel.GEHEEL)))
                .containsEntry(new Gebiedscode("GM0001"), new Gebiedscode("GM0020"))
                .containsEntry(new Gebiedscode("GM0002"), new Gebiedscode("GM0020"))
                .containsEntry(new Gebiedscode("GM0010"), new Gebiedscode("GM0020"));
    }

    @Test
    void what_lay_in_a_gemeente_that_was_split_stays_where_it_was_told_to_be() {
        assertThat(volg(
                        overgang(2024, "GM0001", "GM0010", new Aandeel(1, 3)),
                        overgang(2024, "GM0001", "GM0011", new Aandeel(2, 3))))
                .isEmpty();
    }
}

package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoorbeeldenTests {
    @Test
    void a_failure_tells_the_seed_and_the_smallest_case() {
        assertThatThrownBy(() -> Voorbeelden.voorAlle(
                        100,
                        50,
                        (toeval, omvang) -> omvang,
                        omvang -> assertThat(omvang).isLessThan(20)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Seed ")
                .hasMessageContaining("smallest failing case:\n20\n");
    }

    @Test
    void the_same_cases_come_every_time_and_grow() {
        List<String> eerst = new ArrayList<>();
        List<String> weer = new ArrayList<>();
        Voorbeelden.voorAlle(10, 10, (toeval, omvang) -> omvang + " " + toeval.nextLong(), eerst::add);
        Voorbeelden.voorAlle(10, 10, (toeval, omvang) -> omvang + " " + toeval.nextLong(), weer::add);
        assertThat(weer).isEqualTo(eerst).hasSize(10).doesNotHaveDuplicates();
        assertThat(eerst.getLast()).startsWith("10 ");
    }
}

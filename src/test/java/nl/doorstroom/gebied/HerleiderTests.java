package nl.doorstroom.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

/** Generated chains of herindelingen; each failure names its seed. */
class HerleiderTests {
    private static final int REEKSEN = 500;

    private static Gebiedscode gm(int nummer) {
        return new Gebiedscode("GM%04d".formatted(nummer));
    }

    private static long som(SortedMap<Gebiedscode, Long> cijfers) {
        return cijfers.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SortedMap<Gebiedscode, Long> cijfers(Random toeval) {
        var cijfers = new TreeMap<Gebiedscode, Long>();
        for (int nummer = 1; nummer <= 12; nummer++) {
            cijfers.put(gm(nummer), toeval.nextLong(-1_000, 1_000_000));
        }
        return cijfers;
    }

    /** One to four areas each go to up to four others, old or new, in shares that are together 1. */
    private static List<Overgang> overgangen(Random toeval, LocalDate datum) {
        var overgangen = new ArrayList<Overgang>();
        toeval.ints(1 + toeval.nextInt(4), 1, 20).distinct().forEach(van -> {
            var naar = toeval.ints(1 + toeval.nextInt(4), 1, 20).distinct().toArray();
            int noemer = naar.length * (1 + toeval.nextInt(9));
            int rest = noemer - naar.length + 1;
            for (int nummer : naar) {
                overgangen.add(new Overgang(datum, gm(van), gm(nummer), new Aandeel(rest, noemer)));
                rest = 1;
            }
        });
        return overgangen;
    }

    @Test
    void figures_carried_over_any_chain_add_up_to_what_they_were() {
        for (long zaad = 0; zaad < REEKSEN; zaad++) {
            var toeval = new Random(zaad);
            var cijfers = cijfers(toeval);
            var keten = new ArrayList<Overgang>();
            for (int jaar = 2024; jaar < 2030; jaar++) {
                keten.addAll(overgangen(toeval, LocalDate.of(jaar, 1, 1)));
            }

            var uitkomst = Herleider.herleid(cijfers, keten);

            assertThat(som(uitkomst.cijfers())).as("zaad %d", zaad).isEqualTo(som(cijfers));
            assertThat(uitkomst.cijfers().keySet()).as("zaad %d", zaad).containsAll(uitkomst.berekend());
        }
    }

    @Test
    void a_chain_at_once_gives_the_same_as_one_year_after_the_other() {
        for (long zaad = 0; zaad < REEKSEN; zaad++) {
            var toeval = new Random(zaad);
            var cijfers = cijfers(toeval);
            var eerst = overgangen(toeval, LocalDate.of(2024, 1, 1));
            var daarna = overgangen(toeval, LocalDate.of(2025, 1, 1));
            var keten = new ArrayList<>(daarna);
            keten.addAll(eerst);

            var stapsgewijs =
                    Herleider.herleid(Herleider.herleid(cijfers, eerst).cijfers(), daarna);

            assertThat(Herleider.herleid(cijfers, keten).cijfers())
                    .as("zaad %d", zaad)
                    .isEqualTo(stapsgewijs.cijfers());
        }
    }

    @Test
    void a_part_differs_less_than_one_from_its_exact_share() {
        for (long zaad = 0; zaad < REEKSEN; zaad++) {
            var toeval = new Random(zaad);
            long cijfer = toeval.nextLong(-1_000, 1_000_000);
            var overgangen = overgangen(toeval, LocalDate.of(2024, 1, 1)).stream()
                    .filter(overgang -> overgang.van().equals(gm(3)))
                    .toList();

            var delen = Herleider.herleid(new TreeMap<>(java.util.Map.of(gm(3), cijfer)), overgangen)
                    .cijfers();

            for (var overgang : overgangen) {
                double precies = (double) cijfer
                        * overgang.aandeel().teller()
                        / overgang.aandeel().noemer();
                assertThat(Math.abs(Proefgebieden.cijfer(delen, overgang.naar().waarde()) - precies))
                        .as("zaad %d, %s", zaad, overgang)
                        .isLessThan(1);
            }
        }
    }
}

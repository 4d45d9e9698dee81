package nl.doorstroom.taakstelling;

import static nl.doorstroom.taakstelling.Proefjaren.BRON;
import static nl.doorstroom.taakstelling.Proefjaren.code;
import static nl.doorstroom.taakstelling.Proefjaren.gepubliceerd;
import static nl.doorstroom.taakstelling.Proefjaren.halfjaar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.doorstroom.Voorbeelden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.taakstelling.Overdrachtuitkomst.Geweigerd;
import nl.doorstroom.taakstelling.Overdrachtuitkomst.Overgedragen;
import org.junit.jupiter.api.Test;

/** A transfer changes two gemeenten and never the sum (Huisvestingswet 2014 art. 29 lid 2). */
class OverdrachtTests {
    private static final Gebiedscode EEMSDELTA = code("GM1979");
    private static final Gebiedscode GRONINGEN = code("GM0014");
    private static final Gebiedscode TWENTERAND = code("GM1700");

    private final Taakstellingen taakstellingen = Proefjaren.taakstellingen();

    @Test
    void a_transfer_changes_both_and_nobody_else() {
        var versie = gepubliceerd(20_000);
        var voor = versie.aantallen();

        var uitkomst = draagOver(versie, EEMSDELTA, GRONINGEN, 5);

        var na = taakstellingen.naOverdracht(versie);
        assertThat(uitkomst).isInstanceOfSatisfying(Overgedragen.class, geboekt -> {
            assertThat(geboekt.vanOver()).isEqualTo(van(voor, EEMSDELTA) - 5);
            assertThat(geboekt.naarNu()).isEqualTo(van(voor, GRONINGEN) + 5);
        });
        assertThat(van(na, EEMSDELTA)).isEqualTo(van(voor, EEMSDELTA) - 5);
        assertThat(van(na, GRONINGEN)).isEqualTo(van(voor, GRONINGEN) + 5);
        assertThat(na.entrySet().stream().filter(regel -> regel.getValue() != van(voor, regel.getKey())))
                .hasSize(2);
        assertThat(som(na)).isEqualTo(20_000);
        assertThat(taakstellingen.get(versie.code())).isEqualTo(versie);
    }

    @Test
    void opposing_transfers_undo_each_other_and_both_stay_on_record() {
        var versie = gepubliceerd(20_000);
        draagOver(versie, EEMSDELTA, GRONINGEN, 5);
        draagOver(versie, GRONINGEN, EEMSDELTA, 5);

        assertThat(taakstellingen.naOverdracht(versie)).isEqualTo(versie.aantallen());
        assertThat(taakstellingen.overdrachten(versie.code().halfjaar())).hasSize(2);
    }

    @Test
    void what_came_in_may_be_handed_on() {
        var versie = gepubliceerd(20_000);
        var alles = van(versie.aantallen(), EEMSDELTA);
        var eigen = van(versie.aantallen(), TWENTERAND);
        draagOver(versie, EEMSDELTA, TWENTERAND, alles);
        assertThat(draagOver(versie, TWENTERAND, GRONINGEN, alles + eigen)).isInstanceOf(Overgedragen.class);

        var na = taakstellingen.naOverdracht(versie);
        assertThat(van(na, EEMSDELTA)).isZero();
        assertThat(van(na, TWENTERAND)).isZero();
        assertThat(som(na)).isEqualTo(20_000);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_booked() {
        var versie = gepubliceerd(20_000);

        assertThat(bezwaren(draagOver(versie, code("GM9998"), code("GM9999"), 0)))
                .contains("GM9998", "GM9999", "Draag minstens 1 persoon over");
        assertThat(bezwaren(draagOver(versie, EEMSDELTA, EEMSDELTA, 100_000)))
                .contains("Kies een andere gemeente", "Geef hoogstens dat aantal");
        assertThat(taakstellingen.overdrachten(versie.code().halfjaar())).isEmpty();
    }

    @Test
    void without_a_published_version_there_is_nothing_to_transfer() {
        var overdracht = new Overdracht(halfjaar(), EEMSDELTA, GRONINGEN, 1, BRON);

        assertThat(bezwaren(taakstellingen.draagOver(overdracht))).contains("nog geen taakstelling gepubliceerd");
    }

    @Test
    void two_at_once_cannot_hand_over_more_than_there_is() throws Exception {
        var versie = gepubliceerd(20_000);
        var alles = van(versie.aantallen(), EEMSDELTA);
        Callable<Overdrachtuitkomst> poging = () -> draagOver(versie, EEMSDELTA, GRONINGEN, alles);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var uitkomsten = new ArrayList<Overdrachtuitkomst>();
            for (var toekomst : threads.invokeAll(List.of(poging, poging))) {
                uitkomsten.add(toekomst.get());
            }
            assertThat(uitkomsten).hasAtLeastOneElementOfType(Overgedragen.class);
            assertThat(uitkomsten).hasAtLeastOneElementOfType(Geweigerd.class);
        }
        assertThat(van(taakstellingen.naOverdracht(versie), EEMSDELTA)).isZero();
    }

    /** On the rules alone, without database: many sequences in little time. */
    @Test
    void any_accepted_transfers_keep_the_sum_and_nobody_falls_below_zero() {
        var codes =
                IntStream.range(1, 8).mapToObj(nummer -> code("GM000" + nummer)).toList();
        var jaar = new Halfjaar(2030, 1);
        Voorbeelden.voorAlle(
                400,
                40,
                (toeval, omvang) -> IntStream.range(0, omvang)
                        .mapToObj(_ -> new Overdracht(
                                jaar,
                                codes.get(toeval.nextInt(codes.size())),
                                codes.get(toeval.nextInt(codes.size())),
                                toeval.nextInt(-1, 15),
                                BRON))
                        .toList(),
                reeks -> {
                    Map<Gebiedscode, Long> stand = new java.util.TreeMap<>();
                    codes.forEach(code -> stand.put(code, 10L));
                    Map<Gebiedscode, Long> nu = stand;
                    for (var overdracht : reeks) {
                        if (Overdrachten.bezwaren(overdracht, true, nu).isEmpty()) {
                            nu = Overdrachten.verwerk(nu, List.of(overdracht));
                        }
                        assertThat(som(nu)).isEqualTo(70);
                        assertThat(nu.values()).allMatch(aantal -> aantal >= 0);
                    }
                });
    }

    private Overdrachtuitkomst draagOver(Taakstellingversie versie, Gebiedscode van, Gebiedscode naar, long aantal) {
        return taakstellingen.draagOver(new Overdracht(versie.code().halfjaar(), van, naar, aantal, BRON));
    }

    private static String bezwaren(Overdrachtuitkomst uitkomst) {
        return switch (uitkomst) {
            case Overgedragen geboekt -> "geboekt: " + geboekt;
            case Geweigerd(var redenen) -> redenen.toString();
        };
    }

    private static long van(Map<Gebiedscode, Long> aantallen, Gebiedscode gemeente) {
        return Objects.requireNonNull(aantallen.get(gemeente));
    }

    private static long som(Map<Gebiedscode, Long> aantallen) {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }
}

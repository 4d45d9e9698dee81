package nl.doorstroom.platform.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CadenceTests {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime SIX = LocalTime.of(6, 0);

    private static String next(Cadence cadence, String after) {
        return cadence.next(ZonedDateTime.parse(after + "[Europe/Amsterdam]"))
                .atZone(HERE)
                .toLocalDateTime()
                .toString();
    }

    @Test
    void a_pause_begins_at_the_end_of_the_time_before() {
        assertThat(next(Cadence.every(Duration.ofMinutes(5)), "2026-11-21T10:00:30+01:00"))
                .isEqualTo("2026-11-21T10:05:30");
    }

    @Test
    void a_day_has_one_time_also_when_the_clock_is_changed() {
        assertThat(next(Cadence.daily(SIX), "2026-10-24T07:00:00+02:00")).isEqualTo("2026-10-25T06:00");
        assertThat(next(Cadence.daily(SIX), "2026-10-25T05:59:59+01:00")).isEqualTo("2026-10-25T06:00");
        assertThat(next(Cadence.daily(SIX), "2026-10-25T06:00:00+01:00")).isEqualTo("2026-10-26T06:00");
    }

    @Test
    void a_month_has_one_day() {
        assertThat(next(Cadence.monthly(1, SIX), "2026-12-01T05:00:00+01:00")).isEqualTo("2026-12-01T06:00");
        assertThat(next(Cadence.monthly(1, SIX), "2026-12-01T06:00:00+01:00")).isEqualTo("2027-01-01T06:00");
        assertThat(next(Cadence.monthly(28, SIX), "2026-01-31T06:00:00+01:00")).isEqualTo("2026-02-28T06:00");
        assertThatThrownBy(() -> Cadence.monthly(29, SIX)).hasMessageContaining("29");
    }

    @Test
    void a_cadence_reads_as_dutch() {
        assertThat(Cadence.every(Duration.ofMinutes(1))).hasToString("elke minuut");
        assertThat(Cadence.every(Duration.ofSeconds(30))).hasToString("elke 30 seconden");
        assertThat(Cadence.daily(SIX)).hasToString("elke dag om 06:00 uur");
        assertThat(Cadence.monthly(1, SIX)).hasToString("elke maand op de 1e om 06:00 uur");
    }

    @Test
    void what_fails_is_tried_again_later_each_time_and_at_least_once_an_hour() {
        assertThat(LaterEachTime.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LaterEachTime.pause(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(LaterEachTime.pause(6)).isEqualTo(Duration.ofHours(1));
        assertThat(LaterEachTime.pause(1_000)).isEqualTo(Duration.ofHours(1));
    }
}

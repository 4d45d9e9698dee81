package nl.doorstroom.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LoadTests {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void a_percentile_is_the_shortest_time_within_which_that_share_was_answered() {
        var hundred = Latencies.of(LongStream.rangeClosed(1, 100)
                .mapToObj(n -> (101 - n) * 1_000_000)
                .toList());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.longest()).isEqualTo(100);
        assertThat(Latencies.of(List.of(7_500_000L)).percentile(1)).isEqualTo(7.5);
        assertThat(Latencies.of(List.of(3_000_000L, 1_000_000L, 2_000_000L)).percentile(34))
                .isEqualTo(2);
    }

    @Test
    void there_is_no_percentile_of_nothing() {
        assertThatThrownBy(() -> Latencies.of(List.of()).percentile(50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Latencies.of(List.of(1L)).percentile(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void requests_are_due_at_equal_distances_that_do_not_drift() {
        var schedule = new Schedule(30, Duration.ofSeconds(10));

        assertThat(schedule.requests()).isEqualTo(300);
        assertThat(schedule.due(0)).isZero();
        assertThat(schedule.due(1)).isEqualTo(33_333_333);
        assertThat(schedule.due(30)).isEqualTo(SECOND.toNanos());
        assertThat(schedule.due(3 * 30 * 86_400)).isEqualTo(3 * 86_400 * SECOND.toNanos());
    }

    /** A load that waited for each answer would hang here: the first is answered only after all others were sent. */
    @Test
    void a_slow_answer_does_not_hold_up_those_that_are_due_and_counts_in_full() {
        var schedule = new Schedule(1_000, Duration.ofMillis(50));
        var others = new CountDownLatch(schedule.requests() - 1);
        var number = new AtomicInteger();

        var outcome = new Load(() -> {
                    if (number.getAndIncrement() == 0) {
                        await(others);
                    } else {
                        others.countDown();
                    }
                    return Optional.empty();
                })
                .atRate(schedule);

        assertThat(outcome.latencies().nanos()).hasSize(50);
        assertThat(outcome.latencies().longest())
                .isGreaterThanOrEqualTo(schedule.due(48) / 1e6 - 1)
                .isLessThanOrEqualTo(outcome.elapsed() / 1e6);
    }

    @Test
    void as_fast_as_it_goes_ends_at_the_number_or_the_time() {
        var outcome = new Load(Optional::empty).flatOut(4, Duration.ofMinutes(1), 100);

        assertThat(outcome.latencies().nanos()).hasSize(100);
        assertThat(outcome.rate()).isPositive();
        assertThat(new Load(Optional::empty)
                        .flatOut(2, Duration.ZERO, 100)
                        .latencies()
                        .nanos())
                .isEmpty();
    }

    @Test
    void one_request_that_fails_fails_the_measurement_and_is_named() {
        var number = new AtomicInteger();
        var load = new Load(() -> number.incrementAndGet() == 3 ? Optional.of("/ gaf 500") : Optional.empty());

        assertThatThrownBy(() -> load.flatOut(1, Duration.ofMinutes(1), 10))
                .isInstanceOf(FailedRequestException.class)
                .hasMessage("1 van de 10 aanvragen mislukten; de eerste: / gaf 500.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

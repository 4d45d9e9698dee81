package nl.doorstroom.platform.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Planners beside one database, as the instances of a product have them. */
class PlannerTests {
    private static final Duration PACE = Duration.ofMillis(50);
    /** Four of them are longer than any pause of a busy machine: who lives must not be taken for dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final int PATIENCE_SECONDS = 60;

    private final TestDatabase database = TestDatabase.nieuw();
    private final DataSource application = database.asApplication();
    private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final List<Planner> planners = new java.util.ArrayList<>();

    private Planner planner(PlannedJob... jobs) {
        var planner = new Planner(application, List.of(jobs), Clock.systemUTC(), PACE, HEARTBEAT);
        planners.add(planner);
        planner.start();
        return planner;
    }

    @AfterEach
    void stop() {
        planners.stream().filter(Planner::isRunning).forEach(Planner::stop);
    }

    private static PlannedJob hourly(Supplier<String> work) {
        return new PlannedJob("proef", "Proef doen", Cadence.every(Duration.ofHours(1)), work);
    }

    private PlannedJob telling(String who) {
        return hourly(() -> {
            done.add(who + " als " + SystemTask.current().orElse("niemand"));
            return "1 gedaan";
        });
    }

    private String next() throws InterruptedException {
        var what = done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return what == null ? "nothing" : what;
    }

    /** The state of the only job, once it answers. */
    private JobState state(java.util.function.Predicate<JobState> awaited) throws InterruptedException {
        var beans = new StaticListableBeanFactory();
        beans.addBean("proef", hourly(() -> ""));
        var jobs = new PlannedJobs(beans.getBeanProvider(PlannedJob.class), database.jdbc());
        for (var turn = 0; turn < PATIENCE_SECONDS * 20; turn++) {
            var state = jobs.states().getFirst();
            if (awaited.test(state)) {
                return state;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return jobs.states().getFirst();
    }

    private int dueAgain() {
        return database.jdbc()
                .sql("update platform.planning set execution_time = now() where not picked")
                .update();
    }

    @Test
    void of_two_instances_one_does_each_run_as_the_system() throws Exception {
        planner(telling("een"));
        planner(telling("twee"));
        assertThat(next()).endsWith(" als Proef doen");

        for (var run = 0; run < 10; run++) {
            state(state -> !state.running());
            assertThat(dueAgain()).isEqualTo(1);
            assertThat(next()).endsWith(" als Proef doen");
        }
        var after = state(state -> !state.running());

        assertThat(done).isEmpty();
        assertThat(after.outcome()).isEqualTo("1 gedaan");
        assertThat(after.failures()).isZero();
        assertThat(after.lastSuccess()).isPresent();
    }

    @Test
    void what_fails_is_planned_again_and_tells_nobody_why() throws Exception {
        planner(hourly(() -> {
            throw new IllegalStateException("iemand@voorbeeld.example");
        }));

        var failed = state(state -> state.failures() == 1 && !state.running());

        assertThat(failed.failures()).isEqualTo(1);
        assertThat(failed.lastSuccess()).isEmpty();
        assertThat(Duration.between(
                        failed.lastFailure().orElseThrow(), failed.next().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(database.jdbc()
                        .sql("select p::text from platform.planning p")
                        .query(String.class)
                        .single())
                .doesNotContain("voorbeeld");
    }

    @Test
    void an_instance_that_dies_during_a_run_is_missed_and_another_does_it_again() throws Exception {
        var begun = new AtomicInteger();
        // What a killed instance leaves behind: a run in hand and a heart that beats no more.
        database.jdbc().sql("""
                        insert into platform.planning (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('proef', 'recurring', now() - interval '1 hour', true, 'gedood', now() - interval '1 hour', 1)
                        """).update();

        var told = new CountDownLatch(1);
        planner(hourly(() -> {
            begun.incrementAndGet();
            told.countDown();
            return "overgenomen";
        }));

        assertThat(told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(state(state -> state.outcome().equals("overgenomen")).outcome())
                .isEqualTo("overgenomen");
        assertThat(begun).hasValue(1);
    }
}

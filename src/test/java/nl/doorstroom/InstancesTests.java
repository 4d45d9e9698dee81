package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.toegang.Bezoek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** Two whole Doorstrooms that start at once beside one empty database, one of them in a process that can be killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstancesTests {
    private static final int PATIENCE_SECONDS = 120;

    private final TestDatabase database = TestDatabase.leeg();
    private final Map<String, Object> settings = TestApp.settings(database);
    private final List<Proces> processes = new ArrayList<>();
    private ConfigurableApplicationContext first;
    private String firstUrl = "";
    private String secondUrl = "";

    @BeforeAll
    void start_both_at_once() throws Exception {
        database.jdbc().sql("create schema proef").update();
        database.jdbc().sql("create table proef.gedaan (wie text not null)").update();
        database.jdbc()
                .sql("grant usage on schema proef to " + TestDatabase.APPLICATION)
                .update();
        database.jdbc()
                .sql("grant insert on proef.gedaan to " + TestDatabase.APPLICATION)
                .update();
        var second = CompletableFuture.supplyAsync(() -> process("twee").url());
        first = Instance.start("een", settings);
        firstUrl = "http://127.0.0.1:" + Instance.port(first);
        secondUrl = second.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @AfterAll
    void stop() {
        processes.forEach(Proces::close);
        first.close();
    }

    private Proces process(String name) {
        var process = new Proces(name, settings);
        processes.add(process);
        return process;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (var turn = 0; turn < PATIENCE_SECONDS * 20 && !condition.getAsBoolean(); turn++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private long done() {
        return count("select count(*) from proef.gedaan");
    }

    private long count(String question) {
        return database.jdbc().sql(question).query(Long.class).single();
    }

    private boolean isWaiting() {
        return count("select count(*) from platform.planning where task_name = 'proefwerk' and not picked") == 1;
    }

    private void due() throws InterruptedException {
        await(this::isWaiting);
        database.jdbc()
                .sql("update platform.planning set execution_time = now() where task_name = 'proefwerk'")
                .update();
    }

    @Test
    void both_give_the_same_answers_of_data_that_was_loaded_once() {
        try (var here = Bezoek.bij(path -> firstUrl + path);
                var there = Bezoek.bij(path -> secondUrl + path)) {
            assertThat(Stream.of(
                            "/gemeenten.csv", "/api/v1/taakstellingen", "/api/v1/gebieden", "/rollen-en-rechten.csv"))
                    .allSatisfy(path -> {
                        var answer = here.get(path);
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(there.get(path).body()).isEqualTo(answer.body());
                    });
        }
    }

    @Test
    void who_logged_in_at_one_goes_on_at_the_other_and_sends_forms_there() {
        var base = new AtomicReference<>(firstUrl);
        try (var somebody = Bezoek.als("Stelselbeheerder Stelselbeheer", path -> base.get() + path)) {
            base.set(secondUrl);

            assertThat(somebody.get("/werk-op-de-achtergrond").statusCode()).isEqualTo(200);
            assertThat(somebody.post("/mijn-account/sessies/beeindig-andere", Map.of())
                            .statusCode())
                    .isEqualTo(302);

            assertThat(somebody.post("/uitloggen", Map.of()).statusCode()).isEqualTo(302);
            base.set(firstUrl);
            assertThat(somebody.get("/werk-op-de-achtergrond").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void each_run_of_a_job_is_done_once() throws Exception {
        await(() -> done() >= 1 && isWaiting());
        var before = done();

        for (var run = 1; run <= 10; run++) {
            due();
            var expected = before + run;
            await(() -> done() >= expected && isWaiting());
        }

        assertThat(done()).isEqualTo(before + 10);
    }

    @Test
    void an_instance_that_is_killed_during_a_job_costs_a_retry_and_nothing_else() throws Exception {
        var stuck = process(Instance.STUCK);
        var base = new AtomicReference<>(stuck.url());
        try (var somebody = Bezoek.als("Klantregisseur Gemeente Lelystad", path -> base.get() + path)) {
            while (count("select count(*) from proef.gedaan where wie = '" + Instance.STUCK + "'") == 0) {
                var sofar = done();
                due();
                await(() -> done() > sofar);
            }
            var before = done();
            stuck.kill();

            await(() -> done() > before);
            await(this::isWaiting);
            base.set(firstUrl);

            assertThat(done()).isEqualTo(before + 1);
            assertThat(somebody.get("/werkvoorraad").statusCode()).isEqualTo(200);
        }
    }
}

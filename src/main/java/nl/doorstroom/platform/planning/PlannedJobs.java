package nl.doorstroom.platform.planning;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All planned jobs of the product and how it goes with them, whichever instance does them. */
@Component
public class PlannedJobs {
    private static final String STATE = """
            select execution_time, picked, last_success, last_failure, coalesce(consecutive_failures, 0) as failures, task_data
              from platform.planning where task_name = :name
            """;

    private final List<PlannedJob> jobs;
    private final JdbcClient jdbc;

    PlannedJobs(ObjectProvider<PlannedJob> jobs, JdbcClient jdbc) {
        this.jobs =
                jobs.stream().sorted(Comparator.comparing(PlannedJob::title)).toList();
        this.jdbc = jdbc;
    }

    /** Every job, by title. */
    List<PlannedJob> all() {
        return jobs;
    }

    /** How it goes with each, by title. */
    public List<JobState> states() {
        return jobs.stream()
                .map(job -> jdbc.sql(STATE)
                        .param("name", job.name())
                        .query((row, _) -> state(job, row))
                        .optional()
                        .orElseGet(() -> JobState.unplanned(job)))
                .toList();
    }

    /** Does a job here and now, whatever the plan; tells what came of it. */
    public String run(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .map(JobRun::of)
                .orElseThrow(() -> new IllegalArgumentException("No job is called " + name));
    }

    private static JobState state(PlannedJob job, ResultSet row) throws SQLException {
        return new JobState(
                job,
                moment(row, "execution_time"),
                row.getBoolean("picked"),
                moment(row, "last_success"),
                moment(row, "last_failure"),
                row.getInt("failures"),
                text(row.getBytes("task_data")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static String text(byte @Nullable [] data) {
        return data == null ? "" : new String(data, StandardCharsets.UTF_8);
    }
}

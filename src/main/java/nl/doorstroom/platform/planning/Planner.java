package nl.doorstroom.platform.planning;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.doorstroom.platform.Trace;
import org.springframework.context.SmartLifecycle;

/** Does the planned jobs when they are due, together with the other instances beside the same database. */
final class Planner implements SmartLifecycle {
    private static final int THREADS = 3;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(8);
    private static final Duration FORGETS_AFTER = Duration.ofDays(14);

    private final Scheduler scheduler;
    private volatile boolean running;

    /**
     * @param pace how often it looks whether something is due
     * @param heartbeat how often it tells to be alive during a run; dead after four are missed
     */
    Planner(DataSource dataSource, List<PlannedJob> jobs, Clock clock, Duration pace, Duration heartbeat) {
        var tasks = jobs.stream().map(job -> task(job, clock)).toList();
        scheduler = Scheduler.create(dataSource)
                .startTasks(tasks)
                .tableName("platform.planning")
                .serializer(new OutcomeText())
                .schedulerName(
                        new SchedulerName.Fixed("instantie-" + Trace.begin().spanId()))
                .threads(THREADS)
                .pollingInterval(pace)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOPS_WITHIN)
                .deleteUnresolvedAfter(FORGETS_AFTER)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private static RecurringTask<String> task(PlannedJob job, Clock clock) {
        return Tasks.recurring(job.name(), new CadenceSchedule(job.cadence(), clock), String.class)
                .onFailure(new LaterEachTime<>())
                .executeStateful((_, _) -> JobRun.of(job));
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

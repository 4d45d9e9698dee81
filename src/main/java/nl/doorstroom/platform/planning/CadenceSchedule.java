package nl.doorstroom.platform.planning;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Instant;

/** A cadence as the scheduling library asks for it. */
record CadenceSchedule(Cadence cadence, Clock clock) implements Schedule {
    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return cadence.next(done.getTimeDone().atZone(clock.getZone()));
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return cadence instanceof Cadence.Every ? now : cadence.next(now.atZone(clock.getZone()));
    }

    /** Whether a change of plan shows in the time that was planned already. */
    @Override
    public boolean isDeterministic() {
        return !(cadence instanceof Cadence.Every);
    }
}

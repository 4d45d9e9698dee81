package nl.doorstroom.platform.planning;

import java.time.Instant;
import java.util.Optional;

/**
 * How it goes with a planned job.
 *
 * @param next when it is to be done next; empty when no instance has planned it yet
 * @param failures how often it failed on end; 0 when it went well the last time
 * @param outcome what came of it the last time it went well, in Dutch
 */
public record JobState(
        PlannedJob job,
        Optional<Instant> next,
        boolean running,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastFailure,
        int failures,
        String outcome) {
    static JobState unplanned(PlannedJob job) {
        return new JobState(job, Optional.empty(), false, Optional.empty(), Optional.empty(), 0, "");
    }
}

package nl.doorstroom.platform.planning;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One run of a job, as the system. */
final class JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private JobRun() {}

    /** Tells what came of it; a failure goes on without its message, for that might tell about people. */
    static String of(PlannedJob job) {
        return Trace.begin().run(() -> {
            try (var _ = MDC.putCloseable("trace", Trace.current().traceId())) {
                return SystemTask.run(job.title(), job.work()::get);
            } catch (RuntimeException failure) {
                LOG.warn("Job {} failed: {}", job.name(), kinds(failure));
                throw new JobFailedException(job.name());
            }
        });
    }

    private static String kinds(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName() + place(cause))
                .collect(Collectors.joining(", caused by "));
    }

    private static String place(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(step -> step.getClassName().startsWith("nl.doorstroom."))
                .findFirst()
                .map(step -> " at " + step)
                .orElse("");
    }
}

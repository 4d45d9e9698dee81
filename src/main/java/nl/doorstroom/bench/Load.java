package nl.doorstroom.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends one kind of request again and again and notes how each fares. Each load is used once. */
final class Load {
    /**
     * What came of it.
     *
     * @param elapsed from the first request to the last answer, in nanoseconds
     */
    record Outcome(Latencies latencies, long elapsed) {
        /** Answers a second. */
        double rate() {
            return latencies.nanos().size() * 1e9 / elapsed;
        }
    }

    private final Supplier<Optional<String>> request;
    private final Queue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** @param request sends and waits; gives what went wrong, or nothing */
    Load(Supplier<Optional<String>> request) {
        this.request = request;
    }

    /**
     * Sends at a fixed rate. A request counts from the moment it was due, so a slow answer also weighs on those that would
     * have waited behind it.
     */
    Outcome atRate(Schedule schedule) {
        var begin = System.nanoTime();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < schedule.requests(); number++) {
                var due = begin + schedule.due(number);
                waitUntil(due);
                visitors.execute(() -> send(due));
            }
        }
        return outcome(begin);
    }

    /** Sends as fast as the answers come, from so many visitors at once, until the time or the number has been reached. */
    Outcome flatOut(int visitors, Duration length, int limit) {
        var begin = System.nanoTime();
        var sent = new AtomicInteger();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visitor = 0; visitor < visitors; visitor++) {
                all.execute(() -> {
                    while (System.nanoTime() - begin < length.toNanos() && sent.getAndIncrement() < limit) {
                        send(System.nanoTime());
                    }
                });
            }
        }
        return outcome(begin);
    }

    private void send(long due) {
        request.get().ifPresent(faults::add);
        latencies.add(System.nanoTime() - due);
    }

    /** @throws FailedRequestException when one request or more went wrong */
    private Outcome outcome(long begin) {
        FailedRequestException.check(latencies.size(), List.copyOf(faults));
        return new Outcome(Latencies.of(latencies), System.nanoTime() - begin);
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

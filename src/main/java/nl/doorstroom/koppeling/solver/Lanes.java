package nl.doorstroom.koppeling.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Work cut into a fixed number of parts, whatever the number of threads: sums are then added in the same order and come out
 * the same to the last bit.
 */
final class Lanes implements AutoCloseable {
    /** Parts of one piece of work. */
    static final int COUNT = 4;

    private final @Nullable ExecutorService threads;

    /** With one thread the parts are done where they are asked for. */
    Lanes(int threads) {
        this.threads = threads == 1
                ? null
                : Executors.newFixedThreadPool(
                        Math.min(threads, COUNT),
                        Thread.ofPlatform().daemon().name("koppelaar-", 0).factory());
    }

    /** Does every part and returns when all are done. */
    void run(IntConsumer part) {
        if (threads == null) {
            IntStream.range(0, COUNT).forEach(part);
        } else {
            runBeside(threads, part);
        }
    }

    private static void runBeside(ExecutorService threads, IntConsumer part) {
        var running = new ArrayList<Future<?>>();
        for (int lane = 0; lane < COUNT; lane++) {
            int number = lane;
            running.add(threads.submit(() -> part.accept(number)));
        }
        await(running);
    }

    private static void await(List<Future<?>> running) {
        for (var part : running) {
            try {
                part.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The search was interrupted.", stopped);
            } catch (ExecutionException failed) {
                throw new IllegalStateException("A part of the search failed.", failed.getCause());
            }
        }
    }

    /** Where a part begins when this many things are divided over all parts. */
    static int from(int lane, int size) {
        return (int) ((long) size * lane / COUNT);
    }

    static int to(int lane, int size) {
        return from(lane + 1, size);
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}

package nl.doorstroom.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What PostgreSQL wrote down about its own process in {@code postmaster.pid}: the process, the folder and the port.
 *
 * @param file where it stands
 * @param pid process number, which may since belong to another program
 * @param port TCP port on the loopback address
 */
record PostmasterFile(Path file, long pid, int port) {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final int PORT_LINE = 3;

    /** What stands in the folder; empty when no server runs or ran there. */
    static Optional<PostmasterFile> read(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.size() <= PORT_LINE
                ? Optional.empty()
                : Optional.of(
                        new PostmasterFile(file, Long.parseLong(lines.getFirst().strip()), port(lines)));
    }

    private static int port(List<String> lines) {
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    /** The server of this folder, when it runs; empty when the number is free or belongs to another program. */
    Optional<ProcessHandle> server() {
        return ProcessHandle.of(pid).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        var isPostgres = info.command().map(c -> c.endsWith("postgres")).orElse(false);
        var folder = String.valueOf(file.getParent());
        return isPostgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(folder))
                        .orElse(false);
    }

    /**
     * Stops a server that outlived the Doorstroom that started it, and clears what it left. Call only while holding the
     * lock of the folder.
     *
     * @return whether the folder is free afterwards
     */
    boolean clear() throws IOException, InterruptedException {
        var server = server();
        if (server.isPresent() && !stop(server.get())) {
            return false;
        }
        Files.deleteIfExists(file);
        return true;
    }

    private static boolean stop(ProcessHandle server) throws IOException, InterruptedException {
        // SIGINT is PostgreSQL's fast and clean stop; Java itself can only send SIGTERM, which waits for clients.
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}

package nl.doorstroom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The product in a JVM of its own, with the flags of this one, which are those that the launcher gives to {@code start}.
 *
 * @param launched {@link System#nanoTime()} at which the process was made
 */
record Product(Process process, BufferedReader told, URI address, long launched) implements AutoCloseable {
    private static final String ANNOUNCEMENT = "Doorstroom draait op ";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** Whether this JVM runs as the launcher runs it, from the jar that was built. */
    static boolean canStart() {
        return jar().endsWith(".jar");
    }

    private static String jar() {
        return System.getProperty("java.class.path");
    }

    /** Starts on this data folder and on a free port, and waits for the address. */
    static Product start(Path folder) throws IOException {
        var launched = System.nanoTime();
        var process =
                new ProcessBuilder(command(folder)).redirectErrorStream(true).start();
        // A bench that is stopped halfway leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var told = process.inputReader();
        return new Product(process, told, address(told), launched);
    }

    private static List<String> command(Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", jar(), "start", "--poort", "0", "--gegevens", folder.toString()));
        return command;
    }

    private static URI address(BufferedReader told) throws IOException {
        var heard = new ArrayList<String>();
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(ANNOUNCEMENT)) {
                return URI.create(line.substring(ANNOUNCEMENT.length()) + "/");
            }
            heard.add(line);
        }
        throw new IOException("Doorstroom start niet:\n" + String.join("\n", heard));
    }

    /** Bytes in memory; empty where the system does not tell. */
    OptionalLong resident() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status) ? resident(Files.readString(status)) : OptionalLong.empty();
    }

    static OptionalLong resident(String status) {
        return status.lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }

    /** Stops the product politely and waits until it has. */
    @Override
    public void close() throws IOException {
        process.toHandle().destroy();
        told.readAllAsString();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

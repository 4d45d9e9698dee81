package nl.doorstroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A whole Doorstroom in a process of its own, that can be killed. */
final class Proces implements AutoCloseable {
    private final Process process;
    private final String url;

    /** Returns when it answers. */
    Proces(Map<String, Object> settings) {
        this("proces", settings);
    }

    /** @param name by which {@link Instance} knows what it is to do */
    Proces(String name, Map<String, Object> settings) {
        try {
            process = new ProcessBuilder(command(name, settings))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            url = "http://127.0.0.1:" + port(process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String name, Map<String, Object> settings) {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Instance.class.getName(),
                name));
        settings.forEach((key, value) -> command.add(key + "=" + value));
        return command;
    }

    private static String port(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(Instance.READY)) {
                return line.substring(Instance.READY.length());
            }
        }
        throw new IllegalStateException("The process ended before it answered");
    }

    /** The address at which it answers. */
    String url() {
        return url;
    }

    /** As {@code kill -9} does. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

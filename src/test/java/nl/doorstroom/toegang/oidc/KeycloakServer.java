package nl.doorstroom.toegang.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real provider of identity: Keycloak, as the build unpacked it, with the two realms of {@code src/test/resources/keycloak}.
 *
 * <p>Started once per JVM, at first use, on a free port, with everything in memory; it ends with the JVM. The first time
 * after a fresh unpacking it must be built, which doubles the wait. What it says is in {@code target/keycloak.log}.
 */
final class KeycloakServer {
    static final String ADMINISTRATOR = "beheer";

    private static final Path PARENT = Path.of("target", "keycloak");
    private static final Path LOG = Path.of("target", "keycloak.log").toAbsolutePath();
    private static final Path REALMS = Path.of("src", "test", "resources", "keycloak");
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-mem",
            "--features-disabled=account,admin,ciba,device-flow,impersonation,kerberos,organization,par,passkeys,"
                    + "passkeys-conditional-ui-authenticator,token-exchange-standard,web-authn,workflows");
    private static final int BUILD_SECONDS = 300;
    private static final int START_SECONDS = 180;
    private static final int LINES = 20;
    private static final int PORT = freePort();

    private KeycloakServer() {}

    /** How the realm names itself in its tokens; known before it answers. */
    static String issuer(String realm) {
        return url("/realms/" + realm);
    }

    static String url(String path) {
        return "http://127.0.0.1:" + PORT + path;
    }

    /** Sets it going; other things can be done meanwhile. */
    static void begin() {
        Running.PROCESS.isAlive();
    }

    /** Waits until it answers. */
    static void await() throws IOException, InterruptedException {
        await(Running.PROCESS);
    }

    private static final class Running {
        static final Process PROCESS = start();

        private static Process start() {
            try {
                var home = home();
                build(home);
                var process = run(
                        home,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--hostname-strict=false",
                        "--http-host=127.0.0.1",
                        "--http-port=" + PORT);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop-keycloak"));
                return process;
            } catch (IOException e) {
                throw new UncheckedIOException("Keycloak does not start; see " + LOG, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Keycloak was not waited for", e);
            }
        }
    }

    private static Path home() throws IOException {
        try (var found = Files.exists(PARENT) ? Files.list(PARENT) : Stream.<Path>empty()) {
            return found.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no Keycloak in " + PARENT + "; run mvn process-test-resources"))
                    .toAbsolutePath();
        }
    }

    /** Quarkus fixes features and kind of database in a build of its own; it stays until it is unpacked afresh. */
    private static void build(Path home) throws IOException, InterruptedException {
        var mark = home.resolve("built-for-tests");
        var wanted = String.join(" ", BUILD);
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
            return;
        }
        var process = run(home, BUILD.toArray(String[]::new));
        if (!process.waitFor(Duration.ofSeconds(BUILD_SECONDS)) || process.exitValue() != 0) {
            stop(process);
            throw new IllegalStateException("Keycloak can't be built:\n" + lastLines());
        }
        Files.writeString(mark, wanted);
    }

    private static Process run(Path home, String... arguments) throws IOException {
        copyRealms(home.resolve("data/import"));
        var command = Stream.concat(Stream.of(home.resolve("bin/kc.sh").toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(LOG.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        return builder.start();
    }

    private static void copyRealms(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var realms = Files.list(REALMS)) {
            for (var realm : realms.toList()) {
                Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(issuer("elders"))).build();
        try (var client = HttpClient.newHttpClient()) {
            for (var waited = 0; waited < START_SECONDS * 4 && process.isAlive(); waited++) {
                if (answers(client, asked)) {
                    return;
                }
                Thread.sleep(Duration.ofMillis(250));
            }
        }
        stop(process);
        throw new IllegalStateException("Keycloak does not answer; see " + LOG + ":\n" + lastLines());
    }

    private static boolean answers(HttpClient client, HttpRequest asked) throws InterruptedException {
        try {
            return client.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The script has the server as its child; neither keeps anything worth a polite end. */
    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String lastLines() throws IOException {
        var lines = Files.readAllLines(LOG);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}

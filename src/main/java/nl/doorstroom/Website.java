package nl.doorstroom;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.doorstroom.platform.Progress;
import nl.doorstroom.platform.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running product: the Spring application on top of a database, stopped in that order. */
final class Website {
    static final int HIGHEST_PORT = 65_535;

    private final Database database;
    private final Steps steps;
    private final String demo;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile @Nullable ConfigurableApplicationContext context;

    Website(Database database, Steps steps, String demo) {
        this.database = database;
        this.steps = steps;
        this.demo = demo;
    }

    /** Why no website can answer there, in plain Dutch; empty when it can. */
    static Optional<String> objection(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Poort " + port + " op " + address.getHostAddress() + " is niet vrij (" + e.getMessage()
                    + "). Kies een andere met --poort, of --poort 0 voor een vrije poort.");
        }
    }

    /** Starts, says where the product answers and returns that address. */
    String start(InetAddress address, int port, Optional<Path> log) {
        steps.step("Toepassing starten");
        var running = new SpringApplicationBuilder(DoorstroomApplication.class)
                .registerShutdownHook(false)
                .properties(settings(log))
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("steps", (Progress) steps))
                .initializers(fresh -> fresh.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("startopdracht", told(address, port))))
                .run();
        context = running;
        return announce(url(address, running));
    }

    private String announce(String url) {
        database.announce().accept(url);
        steps.out().println("\nDoorstroom draait op " + url + "\nStoppen: Ctrl-C.");
        return url;
    }

    /** What the command says holds whatever the environment says: who may reach the product, and who gets in. */
    private Map<String, Object> told(InetAddress address, int port) {
        return Map.of("server.address", address.getHostAddress(), "server.port", port, "doorstroom.demo", demo);
    }

    private Map<String, Object> settings(Optional<Path> log) {
        var settings = new HashMap<>(database.settings());
        settings.put("doorstroom.planning", "aan");
        log.ifPresent(file -> {
            settings.put("logging.file.name", file.toString());
            settings.put("logging.threshold.console", "off");
        });
        return settings;
    }

    private static String url(InetAddress address, ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        var host = address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        return "http://" + host + ":" + (server == null ? 0 : server.getPort());
    }

    /** Sees to it that Ctrl-C and a polite kill first answer what was asked, then close the database. */
    void stopAtSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /** Stops the application first and the database after it. */
    void stop() {
        stopping = true;
        System.out.println("\nDoorstroom stopt…");
        try (database) {
            var running = context;
            if (running != null) {
                running.close();
            }
        }
        System.out.println("Gestopt. De gegevens zijn bewaard.");
        stopped.countDown();
    }

    /** Whether somebody asked it to stop; a start that then breaks off is no fault. */
    boolean isStopping() {
        return stopping;
    }

    /** Waits until the product has stopped. */
    void await() throws InterruptedException {
        stopped.await();
    }
}

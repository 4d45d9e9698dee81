package nl.doorstroom;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of the instances beside a database, with a job of its own that notes who did it. As a program it can be killed; its
 * arguments are its name and then settings as {@code name=value}.
 */
final class Instance {
    /** Who never finishes the job. */
    static final String STUCK = "vast";

    /** How a program says that it answers, with its port behind it. */
    static final String READY = "poort ";

    private Instance() {}

    public static void main(String[] settings) {
        var values = new java.util.HashMap<String, Object>();
        for (var setting : settings) {
            var is = setting.indexOf('=');
            if (is > 0) {
                values.put(setting.substring(0, is), setting.substring(is + 1));
            }
        }
        System.out.println(READY + port(start(settings[0], values)));
    }

    static ConfigurableApplicationContext start(String name, Map<String, Object> settings) {
        return new SpringApplicationBuilder(DoorstroomApplication.class)
                .properties(settings)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "server.shutdown=immediate",
                        "doorstroom.planning=aan",
                        "doorstroom.planning.tempo=50ms",
                        "doorstroom.planning.hartslag=200ms")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("proefwerk", PlannedJob.class, () -> job(name, context)))
                .run();
    }

    static int port(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private static PlannedJob job(String name, ConfigurableApplicationContext context) {
        return new PlannedJob("proefwerk", "Proef doen", Cadence.every(Duration.ofDays(1)), () -> {
            context.getBean(JdbcClient.class)
                    .sql("insert into proef.gedaan (wie) values (:wie)")
                    .param("wie", name)
                    .update();
            if (name.equals(STUCK)) {
                waitForEver();
            }
            return "gedaan door " + name;
        });
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

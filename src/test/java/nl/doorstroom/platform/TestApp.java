package nl.doorstroom.platform;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.platform.secret.MasterKey;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole product on a free port of the loopback address, with a database of its own, for tests through a browser or
 * the API.
 *
 * <pre>{@code
 * page.navigate(TestApp.url("/gemeenten/GM0363"));
 * TestApp.bean(Taakstellingen.class).publiceer(…);
 * }</pre>
 *
 * <p>Started once per JVM, at first use, and stopped with it. Tests share it, so one that changes data chooses data that
 * no other test reads.
 */
public final class TestApp {
    private TestApp() {}

    /** The address of a page; {@code path} begins with a slash. */
    public static String url(String path) {
        var server = ((WebServerApplicationContext) Running.CONTEXT).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort()) + path;
    }

    /** A bean of the running product, usually a facade. */
    public static <T> T bean(Class<T> type) {
        return Running.CONTEXT.getBean(type);
    }

    /** A bean of the running product, where several share a type. */
    public static <T> T bean(String name, Class<T> type) {
        return Running.CONTEXT.getBean(name, type);
    }

    /** The beans of the running product that bear this annotation. */
    public static Collection<Object> beansWith(Class<? extends Annotation> annotation) {
        return Running.CONTEXT.getBeansWithAnnotation(annotation).values();
    }

    /** The database under it, to look at and to change as its owner. */
    public static TestDatabase database() {
        return Running.DATABASE;
    }

    /** What the start command would tell: where the database is, and as whom to migrate and to work. */
    public static Map<String, Object> settings(TestDatabase database) {
        return Map.of(
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                TestDatabase.APPLICATION,
                "spring.flyway.user",
                TestDatabase.OWNER,
                MasterKey.SETTING,
                MasterKey.make().base64(),
                "doorstroom.demo",
                "aan",
                "doorstroom.proxy",
                "127.0.0.1");
    }

    private static final class Running {
        static final TestDatabase DATABASE = TestDatabase.nieuw();
        static final ConfigurableApplicationContext CONTEXT = start();

        private static ConfigurableApplicationContext start() {
            return new SpringApplicationBuilder(DoorstroomApplication.class)
                    .properties(settings(DATABASE))
                    .properties("server.port=0", "server.address=127.0.0.1", "server.shutdown=immediate")
                    .run();
        }
    }
}

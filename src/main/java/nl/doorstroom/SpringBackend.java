package nl.doorstroom;

import java.util.Map;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.database.Database;
import nl.doorstroom.platform.database.Opening.Occupied;
import nl.doorstroom.platform.database.Opening.Opened;
import nl.doorstroom.platform.database.Opening.Refused;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The Spring application without web face; wires only what the facade needs. */
final class SpringBackend implements Backend {
    private static final Map<String, Object> SETTINGS =
            Map.of("spring.main.lazy-initialization", "true", "logging.threshold.console", "error");

    @Override
    public <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work) {
        return switch (options.openOrJoin()) {
            case Refused refused -> refuse(refused.reason());
            case Occupied occupied -> refuse(occupied.reason());
            case Opened opened -> with(opened.database(), facade, work);
        };
    }

    private static <T> int with(Database opened, Class<T> facade, ToIntFunction<T> work) {
        try (var database = opened;
                var context = new SpringApplicationBuilder(DoorstroomApplication.class)
                        .web(WebApplicationType.NONE)
                        .properties(SETTINGS)
                        .properties(database.settings())
                        .run()) {
            return SystemTask.run("opdrachtregel", () -> work.applyAsInt(context.getBean(facade)));
        }
    }

    private static int refuse(String reason) {
        System.err.println(reason);
        return REFUSED;
    }
}

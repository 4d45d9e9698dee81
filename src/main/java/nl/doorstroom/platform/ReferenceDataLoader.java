package nl.doorstroom.platform;

import javax.sql.DataSource;
import nl.doorstroom.platform.database.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Loads what is missing once everything is wired; the web server opens its port only afterwards. Instances that start at once take turns. */
@Component
@Lazy(false)
@DependsOnDatabaseInitialization
class ReferenceDataLoader implements SmartInitializingSingleton {
    private final ObjectProvider<ReferenceData> data;
    private final Progress progress;
    private final DataSource source;

    ReferenceDataLoader(ObjectProvider<ReferenceData> data, Progress progress, DataSource source) {
        this.source = source;
        this.data = data;
        this.progress = progress;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Turns.LOAD.take(source, this::loadMissing);
    }

    private void loadMissing() {
        data.orderedStream().filter(ReferenceDataLoader::isMissing).forEach(missing -> {
            progress.step("Gegevens laden: " + missing.title());
            SystemTask.run("gegevens laden: " + missing.title(), () -> load(missing));
        });
    }

    private static boolean isMissing(ReferenceData data) {
        return SystemTask.run("gegevens nagaan", data::isMissing);
    }

    private static boolean load(ReferenceData data) {
        data.load();
        return true;
    }
}

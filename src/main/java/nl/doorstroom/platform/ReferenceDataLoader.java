package nl.doorstroom.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Loads what is missing once everything is wired; the web server opens its port only afterwards. */
@Component
@Lazy(false)
class ReferenceDataLoader implements SmartInitializingSingleton {
    private final ObjectProvider<ReferenceData> data;
    private final Progress progress;

    ReferenceDataLoader(ObjectProvider<ReferenceData> data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    @Override
    public void afterSingletonsInstantiated() {
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

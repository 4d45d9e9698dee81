package nl.doorstroom.platform;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads all reference data, in order, after the database is migrated and before the web server opens its door. */
@Component
class ReferentiegegevensLoader implements SmartLifecycle {
    private final List<Referentiegegevens> alle;
    private volatile boolean loaded;

    ReferentiegegevensLoader(List<Referentiegegevens> alle) {
        this.alle = List.copyOf(alle);
    }

    @Override
    public void start() {
        alle.forEach(gegevens -> gegevens.laad().ifPresent(System.out::println));
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /** Before the web server, whose phase lies near the highest. */
    @Override
    public int getPhase() {
        return 0;
    }
}

package nl.doorstroom.toegang.verwerking;

import java.time.Clock;
import java.util.List;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.toegang.Proefomgeving;

/** The log of verwerkingen for tests of those who write in it. */
public final class Verwerkingproef {
    private final Proefomgeving proef;
    private final Verwerkingen verwerkingen;

    public Verwerkingproef(Proefomgeving proef, Keys keys) {
        this.proef = proef;
        this.verwerkingen =
                new Verwerkingen(new JdbcVerwerkingStore(proef.jdbc(), keys), proef.transacties(), Clock.systemUTC());
    }

    public Verwerkingen verwerkingen() {
        return verwerkingen;
    }

    public List<Verwerking> alles() {
        return proef.alsSysteem(() -> verwerkingen.alles(Verwerkingsvraag.ALLES));
    }
}

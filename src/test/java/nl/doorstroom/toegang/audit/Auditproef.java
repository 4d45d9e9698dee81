package nl.doorstroom.toegang.audit;

import java.util.List;
import nl.doorstroom.toegang.Proefomgeving;

/** The audit for tests of those who write in it. */
public final class Auditproef {
    private final Proefomgeving proef;
    private final JdbcAuditStore store;

    public Auditproef(Proefomgeving proef) {
        this.proef = proef;
        this.store = new JdbcAuditStore(proef.jdbc(), proef.batch());
    }

    public Auditlog log() {
        return new Auditlog(store, proef.transacties());
    }

    public Logboek logboek() {
        return new Logboek(store);
    }

    /** Every act that was recorded, oldest first. */
    public List<Auditregel> alles() {
        return proef.alsSysteem(() -> store.zoek(Auditvraag.ALLES, Logboek.HOOGSTENS, 0))
                .reversed();
    }

    /** The acts alone, oldest first. */
    public List<String> handelingen() {
        return alles().stream().map(Auditregel::handeling).toList();
    }
}

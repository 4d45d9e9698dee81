package nl.doorstroom.toegang.audit;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit for who may read it: an organisation its own, the system's keeper all of it. */
@Component
@Transactional(readOnly = true)
public class Logboek {
    /** Rows a page. */
    public static final int PER_PAGINA = 50;

    /** No file holds more. */
    public static final int HOOGSTENS = 50_000;

    /** Nobody counts further. */
    public static final int GENOEG = 10_000;

    private final JdbcAuditStore store;

    Logboek(JdbcAuditStore store) {
        this.store = store;
    }

    /**
     * A page of what was found, newest first.
     *
     * @param totaal how many there are in all; more than {@link #GENOEG} are not counted
     */
    public record Pagina(List<Auditregel> regels, long totaal) {}

    /** @param pagina from 1 */
    @Vereist(Bevoegdheid.LOGBOEK_INZIEN)
    public Pagina zoek(Auditvraag vraag, int pagina) {
        var eerder = Math.multiplyExact(pagina - 1L, PER_PAGINA);
        return new Pagina(store.zoek(vraag, PER_PAGINA, eerder), store.tel(vraag));
    }

    /** Everything that was found, newest first, to keep as a file. */
    @Vereist(Bevoegdheid.LOGBOEK_INZIEN)
    public List<Auditregel> alles(Auditvraag vraag) {
        return store.zoek(vraag, HOOGSTENS, 0);
    }

    /** One row; empty when it isn't there for whoever asks. */
    @Vereist(Bevoegdheid.LOGBOEK_INZIEN)
    public Optional<Auditregel> find(long volgnummer) {
        return store.find(volgnummer);
    }

    /** Who looked at a dossier, newest first, for who may know that of its gemeente. */
    @Vereist(Bevoegdheid.INZAGE_NAGAAN)
    public List<Auditregel> inzagen(String nummer) {
        return store.inzagen(nummer, HOOGSTENS);
    }
}

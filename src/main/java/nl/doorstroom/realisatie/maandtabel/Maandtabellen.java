package nl.doorstroom.realisatie.maandtabel;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ingelezen;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked of the official monthly tables, and reading one in. Every method is one transaction. */
@Openbaar
@Service
@Transactional
public class Maandtabellen {
    private final JdbcMaandtabelStore store;
    private final Maandtabelinvoer invoer;
    private final Auditlog auditlog;

    Maandtabellen(JdbcMaandtabelStore store, Maandtabelinvoer invoer, Auditlog auditlog) {
        this.store = store;
        this.invoer = invoer;
        this.auditlog = auditlog;
    }

    /** Every version of every table, newest first. */
    @Transactional(readOnly = true)
    public List<Maandtabelkop> versies() {
        return store.koppen();
    }

    @Transactional(readOnly = true)
    public Optional<Maandtabel> find(Maandtabelcode code) {
        return store.find(code);
    }

    /** The version; throws NoSuchElementException when there is none. */
    @Transactional(readOnly = true)
    public Maandtabel get(Maandtabelcode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No maandtabel " + code + "."));
    }

    /** The newest version of the newest table of this shape. */
    @Transactional(readOnly = true)
    public Optional<Maandtabel> findNieuwste(Tabelvorm vorm) {
        return store.koppen().stream()
                .map(Maandtabelkop::code)
                .filter(code -> code.vorm() == vorm)
                .findFirst()
                .flatMap(store::find);
    }

    /** Keeps a table: all of it, or nothing and every fault. What was read in before stays. */
    @Vereist(Bevoegdheid.MAANDTABEL_INLEZEN)
    public Tabelinlezing leesIn(Maandtabelbestand bestand, Maandtabelgegevens gegevens) {
        store.wachtOpBeurt();
        var inlezing = invoer.lees(bestand, gegevens);
        if (inlezing instanceof Ingelezen(var tabel, var _)) {
            store.voegToe(tabel);
            auditlog.noteer(voorval(tabel));
        }
        return inlezing;
    }

    /** What {@link #leesIn} would say, without storing anything. */
    @Vereist(Bevoegdheid.MAANDTABEL_INLEZEN)
    @Transactional(readOnly = true)
    public Tabelinlezing beproef(Maandtabelbestand bestand, Maandtabelgegevens gegevens) {
        return invoer.lees(bestand, gegevens);
    }

    private static Voorval voorval(Maandtabel tabel) {
        var kop = tabel.kop();
        return Voorval.inhoud("maandtabel.ingelezen")
                .over("maandtabel", kop.code().toString())
                .met(
                        Map.of(),
                        Map.of(
                                "bron",
                                kop.bron().toString(),
                                "regels",
                                String.valueOf(tabel.regels().size()),
                                "bestand",
                                kop.bestand(),
                                "controlegetal",
                                kop.controlegetal()));
    }
}

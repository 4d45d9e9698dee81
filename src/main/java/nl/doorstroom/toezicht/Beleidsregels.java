package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The beleidsregels of provincies: public documents, each recorded by its own provincie. */
@Openbaar
@Service
public class Beleidsregels {
    private final JdbcBeleidsregelStore store;
    private final Toezichtgebieden gebieden;
    private final Auditlog auditlog;
    private final Clock klok;

    Beleidsregels(JdbcBeleidsregelStore store, Toezichtgebieden gebieden, Auditlog auditlog, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** Those of a provincie, latest first. */
    @Transactional(readOnly = true)
    public List<Beleidsregel> van(Gebiedscode provincie) {
        return store.regels(provincie).stream()
                .map(JdbcBeleidsregelStore.Bewaard::regel)
                .toList();
    }

    /** The one that holds on a day; empty when the provincie has none. */
    @Transactional(readOnly = true)
    public Optional<Beleidsregel> op(Gebiedscode provincie, LocalDate dag) {
        return van(provincie).stream().filter(een -> een.geldig().bevat(dag)).findFirst();
    }

    /**
     * Records a rule. It holds from its first day on; rounds that were opened already keep the rule that they began with.
     *
     * @throws nl.doorstroom.toegang.GeenBevoegdheidException when whoever acts does not work for that provincie
     */
    @Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
    @Transactional
    public void legVast(Gebiedscode provincie, Beleidsregel regel) {
        gebieden.eis(
                Bevoegdheid.BELEIDSREGEL_VASTLEGGEN, provincie, regel.geldig().van());
        store.voegToe(provincie, regel, Schrijver.nu(klok));
        auditlog.noteer(Voorval.inhoud("beleidsregel.vastgelegd")
                .over("beleidsregel", provincie + " " + regel.geldig().van()));
    }
}

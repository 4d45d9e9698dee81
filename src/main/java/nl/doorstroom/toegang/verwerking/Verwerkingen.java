package nl.doorstroom.toegang.verwerking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.Trace;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.verwerking.Verwerking.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records every operation on personal data.
 *
 * <pre>{@code
 * return verwerkingen.verwerk(INZIEN, "dossier lezen", Betrokkene.dossier(nummer), () -> lees(nummer));
 * }</pre>
 */
@Component
@Openbaar
public class Verwerkingen {
    /** Rows a page. */
    public static final int PER_PAGINA = 50;

    /** Nobody counts or takes along more. */
    public static final int GENOEG = 10_000;

    private static final String PRODUCT = "doorstroom";
    private static final ScopedValue<String> BEZIG = ScopedValue.newInstance();

    private final JdbcVerwerkingStore store;
    private final TransactionTemplate eigenTransactie;
    private final Clock klok;

    Verwerkingen(JdbcVerwerkingStore store, PlatformTransactionManager transacties, Clock klok) {
        this.store = store;
        this.klok = klok;
        this.eigenTransactie = new TransactionTemplate(transacties);
        eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param totaal how many there are in all; more than {@link #GENOEG} are not counted */
    public record Pagina(List<Verwerking> regels, long totaal) {}

    /**
     * Does work on somebody's data and records that, also when it fails. It has a transaction of its own, so let the work
     * begin its own inside.
     *
     * @param naam what is done, as in {@code dossier lezen}
     */
    public <T, X extends Throwable> T verwerk(
            Verwerkingsactiviteit activiteit, String naam, Betrokkene betrokkene, ScopedValue.CallableOp<T, X> werk)
            throws X {
        var buiten = Trace.current();
        var hier = buiten.child();
        var begin = klok.instant();
        var status = Status.ERROR;
        try {
            var uitkomst =
                    hier.run(() -> ScopedValue.where(BEZIG, hier.spanId()).call(werk));
            status = Status.OK;
            return uitkomst;
        } finally {
            legVast(regel(activiteit, naam, betrokkene, buiten, hier, begin, status));
        }
    }

    private Verwerking regel(
            Verwerkingsactiviteit activiteit,
            String naam,
            Betrokkene betrokkene,
            Trace buiten,
            Trace hier,
            Instant begin,
            Status status) {
        var ouder = BEZIG.isBound() ? Optional.of(BEZIG.get()) : Optional.<String>empty();
        var einde = klok.instant();
        return new Verwerking(
                hier.traceId(),
                hier.spanId(),
                ouder,
                ouder.isPresent() ? Optional.empty() : buiten.parentId(),
                naam,
                status,
                begin,
                einde.isBefore(begin) ? begin : einde,
                PRODUCT + " " + versie(),
                activiteit.uri(),
                betrokkene);
    }

    private static String versie() {
        var versie = Verwerkingen.class.getPackage().getImplementationVersion();
        return versie == null ? "ontwikkeling" : versie;
    }

    private void legVast(Verwerking verwerking) {
        var namens = Handelend.nu().organisatie();
        eigenTransactie.executeWithoutResult(_ -> store.schrijf(verwerking, namens));
    }

    /** @param pagina from 1 */
    @Vereist(Bevoegdheid.VERWERKINGEN_INZIEN)
    @Transactional(readOnly = true)
    public Pagina zoek(Verwerkingsvraag vraag, int pagina) {
        var eerder = Math.multiplyExact(pagina - 1L, PER_PAGINA);
        return new Pagina(store.zoek(vraag, PER_PAGINA, eerder), store.tel(vraag, GENOEG + 1));
    }

    /** Everything that was found, newest first, to keep as a file. */
    @Vereist(Bevoegdheid.VERWERKINGEN_INZIEN)
    @Transactional(readOnly = true)
    public List<Verwerking> alles(Verwerkingsvraag vraag) {
        return store.zoek(vraag, GENOEG, 0);
    }
}

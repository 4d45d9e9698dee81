package nl.doorstroom.realisatie.invoer;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.doorstroom.platform.Trace;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.toegang.Handelend;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries files out and books them in the background, on behalf of whoever asked, and shows meanwhile that it is alive. */
@Component
class Invoerwerk {
    private static final Logger LOG = LoggerFactory.getLogger(Invoerwerk.class);
    private static final int SAMEN = 2;
    private static final int SLAG_SECONDEN = 5;

    private final JdbcInvoerStore store;
    private final JdbcMeldingStore meldingen;
    private final Bestandsinhoud inhoud;
    private final Beproever beproever;
    private final Inboeker inboeker;
    private final Transactions transacties;
    private final Set<UUID> onderhanden = ConcurrentHashMap.newKeySet();

    // Not virtual threads: reading a file asks nothing but the processor, and pages should not wait for it.
    private final ExecutorService werkers = Executors.newFixedThreadPool(
            SAMEN, Thread.ofPlatform().daemon().name("invoer-", 1).factory());
    private final ScheduledExecutorService hartslag = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("invoer-hartslag").factory());

    Invoerwerk(
            JdbcInvoerStore store,
            JdbcMeldingStore meldingen,
            Bestandsinhoud inhoud,
            Beproever beproever,
            Inboeker inboeker,
            Transactions transacties) {
        this.store = store;
        this.meldingen = meldingen;
        this.inhoud = inhoud;
        this.beproever = beproever;
        this.inboeker = inboeker;
        this.transacties = transacties;
        hartslag.scheduleWithFixedDelay(this::sla, SLAG_SECONDEN, SLAG_SECONDEN, TimeUnit.SECONDS);
    }

    private void sla() {
        try {
            if (!onderhanden.isEmpty()) {
                transacties.asSystem("invoer", () -> {
                    store.leeft(onderhanden);
                    return true;
                });
            }
        } catch (RuntimeException e) {
            LOG.warn("No sign of life for files being read in: {}", e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        hartslag.shutdownNow();
        werkers.shutdownNow();
    }

    /** Tries a file out that was begun with. */
    void beproef(UUID id) {
        opAchtergrond(id, () -> toets(id));
    }

    /** Books a file that was begun with. */
    void boek(UUID id) {
        opAchtergrond(id, () -> inboeken(id));
    }

    private void opAchtergrond(UUID id, Runnable werk) {
        var wie = Handelend.nu();
        var trace = Trace.current();
        onderhanden.add(id);
        werkers.execute(() -> {
            try {
                trace.run(() -> Handelend.als(wie, () -> doe(id, werk)));
            } finally {
                onderhanden.remove(id);
            }
        });
    }

    private boolean doe(UUID id, Runnable werk) {
        try {
            werk.run();
            return true;
        } catch (Teller.GestoptException e) {
            return false;
        } catch (RuntimeException e) {
            // Without its message: that might tell what stood in a line.
            LOG.warn("A file could not be read in: {}", e.getClass().getSimpleName());
            mislukt(id, "Er ging iets mis en er is niets geboekt. Doe de proef opnieuw.");
            return false;
        }
    }

    private void mislukt(UUID id, String uitleg) {
        transacties.run(() -> {
            store.mislukt(id, uitleg);
            return true;
        });
    }

    private void toets(UUID id) {
        bewaar(id, Invoerstatus.TOETSEN, proef(id, Invoerstatus.TOETSEN), "");
    }

    private Proef proef(UUID id, Invoerstatus tijdens) {
        var invoer = transacties.run(() -> store.find(id).orElseThrow());
        var blad = blad(id);
        return beproever.beproef(blad, invoer.bron(), invoer.toewijzing(), regels -> staatOp(id, tijdens, regels));
    }

    private Sheet blad(UUID id) {
        var verborgen = transacties.run(() -> store.inhoud(id)).orElseThrow(Teller.GestoptException::new);
        return switch (Sheets.read(inhoud.toon(id, verborgen))) {
            case Reading.Read(var blad) -> blad;
            case Reading.Refused _ -> throw new IllegalStateException("A file that was read before can't be read");
        };
    }

    private void staatOp(UUID id, Invoerstatus tijdens, int regels) {
        if (Thread.currentThread().isInterrupted() || !transacties.run(() -> store.staatOp(id, tijdens, regels))) {
            throw new Teller.GestoptException();
        }
    }

    private void bewaar(UUID id, Invoerstatus was, Proef proef, String uitleg) {
        transacties.run(() -> {
            if (!store.beproefd(id, was, proef, uitleg)) {
                throw new Teller.GestoptException();
            }
            meldingen.vervang(id, proef.meldingen(), proef.perGemeente());
            return true;
        });
    }

    /** What is booked is what was shown: when it came out otherwise this time, somebody looks first. */
    private void inboeken(UUID id) {
        var gezien = transacties.run(() -> store.find(id).orElseThrow());
        var proef = proef(id, Invoerstatus.BEZIG);
        var was = gezien.uitslag();
        if (!proef.telt(was.nieuw(), was.gewijzigd(), was.bekend())) {
            bewaar(
                    id,
                    Invoerstatus.BEZIG,
                    proef,
                    "Intussen is er iets veranderd. Er is niets geboekt; bekijk de proef opnieuw.");
            return;
        }
        var geweigerd = inboeker.boek(gezien, proef);
        if (!geweigerd.isEmpty()) {
            mislukt(id, "Er is niets geboekt: " + String.join(" ", uniek(geweigerd)));
        }
    }

    private static List<String> uniek(List<String> redenen) {
        return redenen.stream().distinct().limit(3).toList();
    }
}

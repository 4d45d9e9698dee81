package nl.doorstroom.toegang.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Auditregel;
import nl.doorstroom.toegang.audit.Logboek;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toegang.verwerking.Betrokkene;
import nl.doorstroom.toegang.verwerking.Verwerkingen;
import org.springframework.stereotype.Component;

/** Finds dossiers for who may see them. The database decides which those are; what it hides is not there. */
@Component
public class Dossiers {
    /** No list is longer; who has more looks more precisely. */
    public static final int HOOGSTENS = 2_000;

    private final JdbcDossierStore store;
    private final Auditlog auditlog;
    private final Logboek logboek;
    private final Verwerkingen verwerkingen;
    private final Transactions transacties;
    private final Clock klok;

    Dossiers(
            JdbcDossierStore store,
            Auditlog auditlog,
            Logboek logboek,
            Verwerkingen verwerkingen,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.auditlog = auditlog;
        this.logboek = logboek;
        this.verwerkingen = verwerkingen;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** The dossiers that match, newest first; no more than {@link #HOOGSTENS}. */
    @Vereist({Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN, Bevoegdheid.NOODINZAGE})
    public List<Dossier> zoek(Dossiervraag vraag) {
        return zoek(vraag, 0, HOOGSTENS);
    }

    /** A part of the dossiers that match, newest first. */
    @Vereist({Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN, Bevoegdheid.NOODINZAGE})
    public List<Dossier> zoek(Dossiervraag vraag, long overslaan, int hoogstens) {
        return transacties.run(() -> store.zoek(vraag, overslaan, hoogstens));
    }

    /** How many dossiers match. */
    @Vereist({Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN, Bevoegdheid.NOODINZAGE})
    public int tel(Dossiervraag vraag) {
        return transacties.run(() -> store.tel(vraag));
    }

    /** Opens a dossier to read: whoever does is recorded before anything is handed out. */
    @Vereist({Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN, Bevoegdheid.NOODINZAGE})
    public Optional<Dossier> open(String nummer) {
        var gevonden = transacties.run(() -> store.find(nummer));
        if (gevonden.isEmpty()) {
            auditlog.noteerAltijd(Voorval.beveiliging("dossier.niet-gevonden").over("dossiervraag", kort(nummer)));
            return gevonden;
        }
        var dossier = gevonden.get();
        return verwerkingen.verwerk(
                DossierActiviteiten.INZIEN, "dossier openen", Betrokkene.dossier(dossier.nummer()), () -> {
                    auditlog.noteerAltijd(ingezien(dossier));
                    return gevonden;
                });
    }

    private static String kort(String nummer) {
        return nummer.length() <= 40 ? nummer : nummer.substring(0, 40);
    }

    private static Voorval ingezien(Dossier dossier) {
        var soort = dossier.soort();
        var gewoon = Handelend.nu().mag(soort.bevoegdheid(), dossier.gemeente());
        return Voorval.inhoud("dossier.ingezien")
                .over("dossier", dossier.nummer())
                .van(dossier.gemeente())
                .met(Map.of(), Map.of("soort", soort.code(), "via", gewoon ? "bevoegdheid" : "noodinzage"));
    }

    /**
     * Who looked at a dossier, newest first, for who may know that of its gemeente; empty when there is no such dossier for
     * whoever asks.
     */
    @Vereist(Bevoegdheid.INZAGE_NAGAAN)
    public Optional<List<Auditregel>> inzagen(String nummer) {
        var regels = logboek.inzagen(nummer);
        return regels.isEmpty() ? transacties.run(() -> store.find(nummer)).map(_ -> regels) : Optional.of(regels);
    }

    /** Adds a dossier to the register and gives it a number; the modules that keep dossiers do this as the system. */
    @Ingelogd
    public Dossier registreer(Dossiersoort soort, Gebiedscode gemeente, boolean synthetisch) {
        return transacties.run(() -> {
            var dossier = store.voegToe(soort, gemeente, synthetisch, klok.instant());
            auditlog.noteer(Voorval.inhoud("dossier.geregistreerd")
                    .over("dossier", dossier.nummer())
                    .van(gemeente));
            return dossier;
        });
    }
}

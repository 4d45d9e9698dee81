package nl.doorstroom.toegang.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toegang.dossier.Noodinzage.Oordeel;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.AlToegang;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.Onbekend;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.RedenPastNiet;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.TeVaak;
import nl.doorstroom.toegang.dossier.Noodinzageuitkomst.Verleend;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.Eigen;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.Gegeven;
import nl.doorstroom.toegang.dossier.Oordeeluitkomst.NietTeBeoordelen;
import nl.doorstroom.toegang.verwerking.Betrokkene;
import nl.doorstroom.toegang.verwerking.Verwerkingen;
import org.springframework.stereotype.Component;

/**
 * Break-the-glass: a named role opens one dossier outside its scope, for a typed reason and four hours. The organisation of
 * the gemeente sees it and judges it afterwards.
 */
@Component
public class Noodinzages {
    /** Shortest reason, in characters. */
    public static final int REDEN_MINSTENS = 20;

    /** Longest reason, in characters. */
    public static final int REDEN_HOOGSTENS = 2_000;

    /** How often one may ask in a day; asking for what isn't there counts too. */
    public static final int PER_DAG = 5;

    private final JdbcNoodinzageStore store;
    private final JdbcDossierStore dossiers;
    private final Auditlog auditlog;
    private final Verwerkingen verwerkingen;
    private final Transactions transacties;

    Noodinzages(
            JdbcNoodinzageStore store,
            JdbcDossierStore dossiers,
            Auditlog auditlog,
            Verwerkingen verwerkingen,
            Transactions transacties) {
        this.store = store;
        this.dossiers = dossiers;
        this.auditlog = auditlog;
        this.verwerkingen = verwerkingen;
        this.transacties = transacties;
    }

    /** Asks to open a dossier now. */
    @Vereist(Bevoegdheid.NOODINZAGE)
    public Noodinzageuitkomst vraag(String nummer, String reden) {
        Handelend.eis(Bevoegdheid.NOODINZAGE);
        var waarom = reden.strip();
        if (waarom.length() < REDEN_MINSTENS || waarom.length() > REDEN_HOOGSTENS) {
            return new RedenPastNiet(REDEN_MINSTENS, REDEN_HOOGSTENS);
        }
        var mens = mens();
        var uitkomst = transacties.run(this::isTeVaak) ? new TeVaak(PER_DAG) : vraag(nummer, mens, waarom);
        if (uitkomst instanceof TeVaak) {
            auditlog.noteerAltijd(Voorval.beveiliging("noodinzage.te-vaak"));
        }
        return uitkomst;
    }

    private Noodinzageuitkomst vraag(String nummer, Gebruiker mens, String waarom) {
        if (transacties.run(() -> dossiers.find(nummer)).isPresent()) {
            return new AlToegang(nummer);
        }
        var dossier = transacties
                .asSystem("noodinzage", () -> dossiers.find(nummer))
                .filter(een -> een.soort().isVoorNood());
        return dossier.isPresent() ? verleen(dossier.get(), mens, waarom) : weiger(nummer);
    }

    /** Counted in the transaction that writes, too: of two who ask at once the second must find what the first wrote. */
    private boolean isTeVaak() {
        return store.aantalVandaag() >= PER_DAG;
    }

    private Noodinzageuitkomst weiger(String nummer) {
        var gevraagd = nummer.length() <= 40 ? nummer : nummer.substring(0, 40);
        return transacties.run(() -> {
            if (isTeVaak()) {
                return new TeVaak(PER_DAG);
            }
            auditlog.noteer(Voorval.beveiliging("noodinzage.geweigerd").over("dossiervraag", gevraagd));
            return new Onbekend(nummer);
        });
    }

    private Noodinzageuitkomst verleen(Dossier dossier, Gebruiker mens, String reden) {
        return verwerkingen.verwerk(
                DossierActiviteiten.NOODINZAGE,
                "noodinzage beginnen",
                Betrokkene.dossier(dossier.nummer()),
                () -> transacties.run(() -> {
                    if (isTeVaak()) {
                        return new TeVaak(PER_DAG);
                    }
                    var noodinzage = store.begin(dossier, mens, reden);
                    auditlog.noteer(Voorval.beveiliging("noodinzage.begonnen")
                            .over("dossier", dossier.nummer())
                            .van(dossier.gemeente())
                            .met(Map.of(), Map.of("reden", reden)));
                    return new Verleend(noodinzage);
                }));
    }

    /** Ends an own noodinzage early; false when there is none that lasts. */
    @Vereist(Bevoegdheid.NOODINZAGE)
    public boolean eindig(UUID id) {
        return transacties.run(() -> {
            var beeindigd = store.eindig(id, mens().account());
            beeindigd.ifPresent(noodinzage -> auditlog.noteer(Voorval.beveiliging("noodinzage.beeindigd")
                    .over("dossier", noodinzage.nummer())
                    .van(noodinzage.gemeente())));
            return beeindigd.isPresent();
        });
    }

    /** Those of whoever asks, newest first. */
    @Vereist(Bevoegdheid.NOODINZAGE)
    public List<Noodinzage> eigen() {
        return transacties.run(() -> store.eigen(mens().account()));
    }

    /** Those in dossiers of the own gemeenten, what still has no judgement first. */
    @Vereist(Bevoegdheid.NOODINZAGE_NAGAAN)
    public List<Noodinzage> inOnzeDossiers() {
        Handelend.eis(Bevoegdheid.NOODINZAGE_NAGAAN);
        return transacties.run(store::inOnzeDossiers);
    }

    /** Judges one of somebody else, once. */
    @Vereist(Bevoegdheid.NOODINZAGE_NAGAAN)
    public Oordeeluitkomst beoordeel(UUID id, Oordeel oordeel, String toelichting) {
        Handelend.eis(Bevoegdheid.NOODINZAGE_NAGAAN);
        return transacties.run(() -> store.find(id)
                .filter(een -> een.beoordeling().isEmpty())
                .filter(Noodinzages::isVanOns)
                .<Oordeeluitkomst>map(een -> isEigen(een) ? new Eigen(een) : geef(een, oordeel, toelichting.strip()))
                .orElseGet(NietTeBeoordelen::new));
    }

    /** Whether whoever acts asked for it, in whatever role. */
    public static boolean isEigen(Noodinzage noodinzage) {
        return Handelend.nu() instanceof Gebruiker mens
                && mens.account().equals(noodinzage.vrager().account());
    }

    private static boolean isVanOns(Noodinzage noodinzage) {
        return Handelend.nu().mag(Bevoegdheid.NOODINZAGE_NAGAAN, noodinzage.gemeente());
    }

    private Gegeven geef(Noodinzage noodinzage, Oordeel oordeel, String toelichting) {
        store.beoordeel(noodinzage.id(), oordeel, toelichting, mens().naam());
        auditlog.noteer(Voorval.beveiliging("noodinzage.beoordeeld")
                .over("dossier", noodinzage.nummer())
                .van(noodinzage.gemeente())
                .met(Map.of(), Map.of("oordeel", oordeel.naam(), "toelichting", toelichting)));
        return new Gegeven(noodinzage);
    }

    private static Gebruiker mens() {
        if (Handelend.nu() instanceof Gebruiker mens) {
            return mens;
        }
        throw new IllegalStateException("Only a person can ask for a noodinzage or judge one");
    }
}

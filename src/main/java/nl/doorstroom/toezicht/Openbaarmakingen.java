package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toezicht.Openbaarmaking.Oordeelregel;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.springframework.stereotype.Service;

/**
 * What provincies make public of their supervision: each chooses whether it does, and a person makes each thing public. Trede
 * and verwijtbaarheid are never in the judgements that are public; a mededeling is public as it was written.
 */
@Openbaar
@Service
public class Openbaarmakingen {
    private static final int LANGSTE_GROND = 2000;

    private final JdbcOpenbaarStore store;
    private final JdbcStukStore stukken;
    private final Rondes rondes;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Openbaarmakingen(
            JdbcOpenbaarStore store,
            JdbcStukStore stukken,
            Rondes rondes,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.stukken = stukken;
        this.rondes = rondes;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** All that is public, latest peildatum first. */
    public List<Openbaarmaking> alle() {
        return transacties.run(store::alle);
    }

    /** What a provincie chose. */
    public Openbaarheid keuze(Gebiedscode provincie) {
        return transacties.run(() -> store.keuze(provincie));
    }

    /** The PDF of a mededeling that is public, as it was sent; empty when there is none. */
    public Optional<Stukbestand> mededeling(long nummer) {
        return alle().stream()
                .filter(een -> een.nummer() == nummer)
                .flatMap(een -> een.mededeling().stream())
                .findFirst()
                .flatMap(this::bestand);
    }

    private Optional<Stukbestand> bestand(Openbaarmaking.Bijlage bijlage) {
        return transacties
                .run(() -> stukken.bestand(bijlage.stuk(), Stukbestand.Formaat.PDF))
                .filter(een -> Sha256.hex(een).equals(bijlage.sha256()))
                .map(een -> new Stukbestand(
                        bijlage.kenmerk().toLowerCase(Locale.ROOT), Stukbestand.Formaat.PDF, een, bijlage.sha256()));
    }

    /** Chooses what may be public from now on; with anything wrong nothing is kept and all of it is told. */
    @Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
    public List<Invoerfout> kies(Gebiedscode provincie, Openbaarheid keuze) {
        gebieden.eis(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN, provincie, LocalDate.now(klok));
        return doe(Stuktoets.lengte("grond", keuze.grond(), LANGSTE_GROND), "gekozen", () -> {
            store.kies(provincie, keuze, Schrijver.nu(klok));
            return 0;
        });
    }

    /** Makes the judgements of an established round public, as they stand now. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public List<Invoerfout> maakOordelenOpenbaar(Rondecode code) {
        eis(code);
        var ronde = rondes.find(code);
        var fouten = new ArrayList<Invoerfout>();
        if (!keuze(code.provincie()).oordelen()) {
            fouten.add(fout(code, "De provincie maakt oordelen niet openbaar. Verander eerst die keuze."));
        }
        if (ronde.filter(een -> een.staat() == Ronde.Staat.VASTGESTELD).isEmpty()) {
            fouten.add(fout(code, "Deze ronde is niet vastgesteld. Stel haar eerst vast."));
        }
        if (alle().stream()
                .anyMatch(een -> een.ronde().equals(code) && een.mededeling().isEmpty())) {
            fouten.add(fout(code, "Deze oordelen zijn al openbaar. Beëindig dat eerst."));
        }
        return doe(fouten, "openbaar-gemaakt", () -> publiceer(ronde.orElseThrow()));
    }

    private long publiceer(Ronde ronde) {
        long nummer = store.maakOpenbaar(ronde.code(), null, Schrijver.nu(klok));
        for (var een : ronde.gemeenten()) {
            een.oordeel()
                    .ifPresent(oordeel -> store.voegToe(
                            nummer,
                            een.gemeente().code(),
                            regel(ronde, een.gemeente().naam(), oordeel)));
        }
        return nummer;
    }

    private static Oordeelregel regel(Ronde ronde, String gemeente, Gemeenteoordeel oordeel) {
        return new Oordeelregel(
                gemeente,
                oordeel.uitkomst().naam(ronde.regel()),
                oordeel.uitkomst()
                        .op(ronde.regel())
                        .map(een -> Beleidsregelschrift.code(een.kleur()))
                        .orElse(null));
    }

    /** Makes an established mededeling public, with all that stands in it. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public List<Invoerfout> maakOpenbaar(Stuk stuk) {
        var code = stuk.kop().ronde();
        eis(code);
        var fouten = new ArrayList<Invoerfout>();
        if (stuk.kop().soort() != Stuksoort.MEDEDELING || stuk.staat() != Stuk.Staat.VASTGESTELD) {
            fouten.add(fout(code, "Alleen een vastgestelde mededeling kan openbaar worden."));
        }
        if (!keuze(code.provincie()).mededelingen()) {
            fouten.add(fout(code, "De provincie maakt mededelingen niet openbaar. Verander eerst die keuze."));
        }
        if (isOpenbaar(stuk)) {
            fouten.add(fout(code, "Deze mededeling is al openbaar."));
        }
        return doe(
                fouten,
                "openbaar-gemaakt",
                () -> store.maakOpenbaar(code, stuk.kop().nummer(), Schrijver.nu(klok)));
    }

    /** Whether a mededeling is public. */
    public boolean isOpenbaar(Stuk stuk) {
        return alle().stream()
                .flatMap(een -> een.mededeling().stream())
                .anyMatch(een -> een.stuk() == stuk.kop().nummer());
    }

    /** Ends that something is public; what was public and why that ended stays on record. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public List<Invoerfout> beeindig(long nummer, String reden) {
        var gevonden = alle().stream().filter(een -> een.nummer() == nummer).findFirst();
        if (gevonden.isEmpty()) {
            return List.of(Stuktoets.fout("nummer", Long.toString(nummer), "Dit is niet openbaar."));
        }
        eis(gevonden.get().ronde());
        return doe(Stuktoets.lengte("reden", reden, LANGSTE_GROND), "beeindigd", () -> {
            store.beeindig(nummer, reden, Schrijver.nu(klok));
            return nummer;
        });
    }

    private void eis(Rondecode code) {
        gebieden.eis(Bevoegdheid.TOEZICHT_VASTSTELLEN, code.provincie(), code.peildatum());
    }

    private static Invoerfout fout(Rondecode code, String uitleg) {
        return Stuktoets.fout("ronde", DutchFormat.date(code.peildatum()), uitleg);
    }

    private List<Invoerfout> doe(List<Invoerfout> fouten, String wat, LongSupplier werk) {
        if (fouten.isEmpty()) {
            transacties.run(() -> {
                long nummer = werk.getAsLong();
                auditlog.noteer(
                        Voorval.inhoud("toezichtopenbaarheid." + wat).over("openbaarmaking", Long.toString(nummer)));
                return nummer;
            });
        }
        return fouten;
    }
}

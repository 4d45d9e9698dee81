package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The rounds in which a provincie judges its gemeenten: opened on a peildatum, judged gemeente by gemeente, agreed to by a
 * second person, established as a whole. What is established stays; opened again, a round gets new judgements beside the old.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Rondes {
    private static final String RONDE = "ronde";
    private static final String VASTGESTELD = "vastgesteld";
    private static final String HEROPEND = "heropend";
    private static final String BEOORDEELD = "beoordeeld";

    private final JdbcRondeStore store;
    private final JdbcOordeelStore oordelen;
    private final JdbcBeleidsregelStore regels;
    private final Rondelezer lezer;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Rondes(
            JdbcRondeStore store,
            JdbcOordeelStore oordelen,
            JdbcBeleidsregelStore regels,
            Rondelezer lezer,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.oordelen = oordelen;
        this.regels = regels;
        this.lezer = lezer;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** The rounds of a provincie, latest first. */
    public List<Rondecode> alle(Gebiedscode provincie) {
        return transacties.run(() -> store.alle(provincie)).stream()
                .map(JdbcRondeStore.Kop::code)
                .toList();
    }

    /** A round, with the gemeenten that whoever acts may see; empty when it was never opened. */
    public Optional<Ronde> find(Rondecode code) {
        return lees(code).map(Rondelezer.Gelezen::ronde);
    }

    private Optional<Rondelezer.Gelezen> lees(Rondecode code) {
        return transacties
                .run(() -> store.find(code).map(kop -> regels.get(kop.beleidsregel())))
                .map(bewaard -> lezer.lees(code, bewaard.regel()));
    }

    /** Opens a round, on its peildatum or later; it keeps the beleidsregel of that day. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Rondeuitkomst open(Rondecode code) {
        gebieden.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, code.provincie(), code.peildatum());
        var regel = transacties.run(() -> regels.regels(code.provincie())).stream()
                .filter(een -> een.regel().geldig().bevat(code.peildatum()))
                .findFirst();
        return schrijf(code, Rondetoets.opening(code, regel, LocalDate.now(klok)), "geopend", () -> {
            store.open(new JdbcRondeStore.Kop(code, regel.orElseThrow().nummer()), Schrijver.nu(klok));
            return 1;
        });
    }

    /** Says whether the reason of a gemeente is a good one; the proposal then follows from it. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Rondeuitkomst weeg(Rondecode code, Gebiedscode gemeente, Weegvraag vraag) {
        return inRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var weging = new Weging(vraag.verwijtbaarheid(), vraag.motivering(), Schrijver.nu(klok));
            return schrijf(code, Rondetoets.weging(gelezen.ronde(), gemeente, vraag), "gewogen", () -> {
                store.weeg(code, gemeente, weging);
                return 1;
            });
        });
    }

    /** Judges a gemeente. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Rondeuitkomst oordeel(Rondecode code, Gebiedscode gemeente, Oordeelvraag vraag) {
        return inRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var fouten = Rondetoets.oordeel(gelezen.ronde(), gemeente, vraag);
            return schrijf(code, fouten, BEOORDEELD, () -> leg(gelezen, List.of(gemeente), _ -> vraag));
        });
    }

    /** Takes over what is proposed for gemeenten of which that is clear, with the rule that decided as the reason. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Rondeuitkomst neemVoorstelOver(Rondecode code, Collection<Gebiedscode> gemeenten) {
        return inRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var fouten = Rondetoets.overname(gelezen.ronde(), gemeenten);
            return schrijf(code, fouten, BEOORDEELD, () -> leg(gelezen, gemeenten, Oordeelvraag::volgens));
        });
    }

    private int leg(
            Rondelezer.Gelezen gelezen,
            Collection<Gebiedscode> gemeenten,
            Function<Gemeentebeoordeling, Oordeelvraag> vraag) {
        var door = Schrijver.nu(klok);
        for (var gemeente : gemeenten) {
            var over = gelezen.ronde().find(gemeente).orElseThrow();
            var nieuw = oordeel(over, vraag.apply(over), gelezen.lezing(), door);
            oordelen.voegToe(gelezen.ronde().code(), gemeente, nieuw);
        }
        return gemeenten.size();
    }

    private static Gemeenteoordeel oordeel(
            Gemeentebeoordeling over, Oordeelvraag vraag, Feitenlezer.Lezing lezing, Schrijver door) {
        return new Gemeenteoordeel(
                over.oordeel().map(Gemeenteoordeel::volgnr).orElse(0) + 1,
                vraag.uitkomst(),
                vraag.beweging(),
                over.feiten().verwijtbaarheid(),
                vraag.motivering(),
                over.voorstel().reden(),
                Oordeelvraag.volgt(over.voorstel(), vraag),
                over.feiten().cijfers(),
                lezing.bekendOp(),
                door,
                Optional.empty());
    }

    /** Agrees to what somebody else judged. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Rondeuitkomst geefAkkoord(Rondecode code, Collection<Gebiedscode> gemeenten) {
        return inRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var door = Schrijver.nu(klok);
            var fouten = Rondetoets.akkoord(gelezen.ronde(), gemeenten, door);
            return schrijf(code, fouten, "akkoord-gegeven", () -> {
                gemeenten.forEach(een -> oordelen.akkoord(code, een, volgnr(gelezen.ronde(), een), door));
                return gemeenten.size();
            });
        });
    }

    private static int volgnr(Ronde ronde, Gebiedscode gemeente) {
        return ronde.find(gemeente)
                .flatMap(Gemeentebeoordeling::oordeel)
                .map(Gemeenteoordeel::volgnr)
                .orElse(0);
    }

    /** Establishes a round of which every gemeente was judged and agreed to; from then on the gemeenten see it. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public Rondeuitkomst stelVast(Rondecode code) {
        return inRonde(Bevoegdheid.TOEZICHT_VASTSTELLEN, code, gelezen -> {
            var fouten = Rondetoets.vaststelling(gelezen.ronde());
            return schrijf(code, fouten, VASTGESTELD, () -> stap(code, VASTGESTELD, ""));
        });
    }

    /** Opens an established round again. What was established stays and can be read; what is judged now comes beside it. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public Rondeuitkomst heropen(Rondecode code, String reden) {
        gebieden.eis(Bevoegdheid.TOEZICHT_VASTSTELLEN, code.provincie(), code.peildatum());
        var fouten = Rondetoets.heropening(code, find(code), reden);
        return schrijf(code, fouten, HEROPEND, () -> stap(code, HEROPEND, reden));
    }

    private int stap(Rondecode code, String soort, String reden) {
        store.stap(code, store.stappen(code).size() + 1, soort, reden, Schrijver.nu(klok));
        return 1;
    }

    private Rondeuitkomst inRonde(Bevoegdheid recht, Rondecode code, Function<Rondelezer.Gelezen, Rondeuitkomst> werk) {
        gebieden.eis(recht, code.provincie(), code.peildatum());
        var gelezen = lees(code);
        if (gelezen.isEmpty()) {
            return new Rondeuitkomst.Geweigerd(List.of(Rondetoets.fout(code, "Deze ronde is nog niet geopend.")));
        }
        return gelezen.get().ronde().staat() == Ronde.Staat.VASTGESTELD
                ? new Rondeuitkomst.Geweigerd(
                        List.of(Rondetoets.fout(code, "Deze ronde is vastgesteld. Heropen haar eerst, met de reden.")))
                : werk.apply(gelezen.get());
    }

    private Rondeuitkomst schrijf(Rondecode code, List<Invoerfout> fouten, String wat, Supplier<Integer> werk) {
        return fouten.isEmpty() ? schrijf(code, wat, werk) : new Rondeuitkomst.Geweigerd(fouten);
    }

    private Rondeuitkomst schrijf(Rondecode code, String wat, Supplier<Integer> werk) {
        try {
            return transacties.run(() -> {
                int aantal = werk.get();
                auditlog.noteer(Voorval.inhoud("beoordelingsronde." + wat).over(RONDE, code.toString()));
                return new Rondeuitkomst.Gedaan(aantal);
            });
        } catch (DuplicateKeyException e) {
            return new Rondeuitkomst.Geweigerd(List.of(Rondetoets.fout(
                    code, "Iemand was je voor. Er is niets vastgelegd. Kijk wat er nu staat en probeer het opnieuw.")));
        }
    }
}

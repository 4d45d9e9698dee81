package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;

/**
 * The rounds in which a provincie judges its gemeenten: opened on a peildatum, judged gemeente by gemeente, agreed to by a
 * second person, established as a whole. What is established stays; opened again, a round gets new judgements beside the old.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Rondes {
    private static final String BEOORDEELD = "beoordeeld";
    private static final int JAREN_TERUG = 7;

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

    /** The provincies of which whoever acts may see a gemeente, by name. */
    public List<Gebied> provincies() {
        return gebieden.zichtbareProvincies();
    }

    /** Whether whoever acts has a right for every gemeente of a provincie, as its rounds ask. */
    public boolean mag(Bevoegdheid recht, Gebiedscode provincie) {
        return gebieden.mag(recht, provincie, LocalDate.now(klok));
    }

    /** The gemeenten of a provincie on a peildatum, by name; names are public. */
    public List<Gebied> gemeenten(Gebiedscode provincie, LocalDate peildatum) {
        return gebieden.gemeenten(provincie, peildatum);
    }

    /** The days on which a round can be opened now: the last peildata, and days to which a gemeente was held over. */
    public List<LocalDate> teOpenen(Gebiedscode provincie) {
        var vandaag = LocalDate.now(klok);
        return transacties.run(() -> {
            var geopend =
                    alle(provincie).stream().map(een -> een.code().peildatum()).toList();
            return Stream.concat(
                            regels.regels(provincie).stream()
                                    .flatMap(een -> een.regel().peildata(vandaag.minusYears(JAREN_TERUG), vandaag)),
                            lezer.aangehoudenTot(provincie, vandaag))
                    .filter(dag -> !geopend.contains(dag))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        });
    }

    /** The rounds of a provincie, latest first. */
    public List<Rondekop> alle(Gebiedscode provincie) {
        return transacties.run(() -> store.alle(provincie));
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

    /**
     * Opens a round, on its peildatum or later; it keeps the beleidsregel of that day. On a day within a half-year it is about
     * the gemeenten that were held over to that day.
     */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst open(Rondecode code) {
        gebieden.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, code.provincie(), code.peildatum());
        return transacties.run(() -> {
            store.wachtOpBeurt(code);
            var regel = regels.regels(code.provincie()).stream()
                    .filter(een -> een.regel().geldig().bevat(code.peildatum()))
                    .findFirst();
            var fouten = store.find(code).isPresent()
                    ? List.of(Rondetoets.fout(code, Rondetoets.JE_VOOR))
                    : Rondetoets.opening(code, regel, lezer.aangehouden(code), LocalDate.now(klok));
            return doe(code, new Daad(fouten, "geopend", () -> {
                store.open(new JdbcRondeStore.Kop(code, regel.orElseThrow().nummer()), Schrijver.nu(klok));
            }));
        });
    }

    /** Says whether the reason of a gemeente is a good one; the proposal then follows from it. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst weeg(Rondecode code, Gebiedscode gemeente, Weegvraag vraag) {
        return inOpenRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var fouten = Rondetoets.weging(gelezen.ronde(), gemeente, vraag);
            return new Daad(fouten, "gewogen", List.of(gemeente), _ -> {
                var over = gelezen.ronde().find(gemeente).orElseThrow();
                int volgnr = over.weging().map(Weging::volgnr).orElse(0) + 1;
                var weging = new Weging(volgnr, vraag.verwijtbaarheid(), vraag.motivering(), Schrijver.nu(klok));
                store.weeg(code, gemeente, weging);
            });
        });
    }

    /** Judges a gemeente. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst oordeel(Rondecode code, Gebiedscode gemeente, Oordeelvraag vraag) {
        return inOpenRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var fouten = Rondetoets.oordeel(gelezen.ronde(), gemeente, vraag);
            return new Daad(fouten, BEOORDEELD, List.of(gemeente), een -> schrijf(gelezen, een, _ -> vraag));
        });
    }

    /** Takes over what is proposed for gemeenten of which that is clear, with the rule that decided as the reason. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst neemVoorstelOver(Rondecode code, Collection<Gebiedscode> gemeenten) {
        return inOpenRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var fouten = Rondetoets.overname(gelezen.ronde(), gemeenten);
            return new Daad(fouten, BEOORDEELD, gemeenten, een -> schrijf(gelezen, een, Oordeelvraag::volgens));
        });
    }

    private void schrijf(
            Rondelezer.Gelezen gelezen, Gebiedscode gemeente, Function<Gemeentebeoordeling, Oordeelvraag> vraag) {
        var over = gelezen.ronde().find(gemeente).orElseThrow();
        oordelen.voegToe(gelezen.ronde().code(), gemeente, oordeel(gelezen, over, vraag.apply(over)));
    }

    private Gemeenteoordeel oordeel(Rondelezer.Gelezen gelezen, Gemeentebeoordeling over, Oordeelvraag vraag) {
        return new Gemeenteoordeel(
                over.keren() + 1,
                vraag.uitkomst(),
                vraag.beweging(),
                !gelezen.ronde().regel().isGehaald(over.feiten().cijfers()),
                over.feiten().verwijtbaarheid(),
                vraag.motivering(),
                over.voorstel().reden(),
                Oordeelvraag.volgt(over.voorstel(), vraag),
                over.feiten().cijfers(),
                gelezen.lezing().bekendOp(),
                Schrijver.nu(klok),
                Optional.empty());
    }

    /** Agrees to what somebody else judged. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst geefAkkoord(Rondecode code, Collection<Gebiedscode> gemeenten) {
        return inOpenRonde(Bevoegdheid.TOEZICHT_BEOORDELEN, code, gelezen -> {
            var door = Schrijver.nu(klok);
            var ronde = gelezen.ronde();
            return new Daad(Rondetoets.akkoord(ronde, gemeenten, door), "akkoord-gegeven", gemeenten, een -> {
                oordelen.akkoord(code, een, ronde.find(een).orElseThrow().keren(), door);
            });
        });
    }

    /** Establishes a round of which every gemeente was judged and agreed to; from then on the gemeenten see it. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public Toezichtuitkomst stelVast(Rondecode code) {
        return inOpenRonde(Bevoegdheid.TOEZICHT_VASTSTELLEN, code, gelezen -> {
            var ronde = gelezen.ronde();
            return new Daad(Rondetoets.vaststelling(ronde), "vastgesteld", () -> {
                int stap = stap(code, Ronde.Staat.VASTGESTELD, "");
                ronde.gemeenten().forEach(een -> store.legVast(code, stap, een));
            });
        });
    }

    /** Opens an established round again. What was established stays and can be read; what is judged now comes beside it. */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public Toezichtuitkomst heropen(Rondecode code, String reden) {
        return inRonde(Bevoegdheid.TOEZICHT_VASTSTELLEN, code, gelezen -> {
            var fouten = Rondetoets.heropening(gelezen.ronde(), reden);
            return new Daad(fouten, "heropend", () -> stap(code, Ronde.Staat.HEROPEND, reden));
        });
    }

    private int stap(Rondecode code, Ronde.Staat wordt, String reden) {
        int volgnr = store.stappen(code).size() + 1;
        store.stap(code, new Rondestap(volgnr, wordt, reden, Schrijver.nu(klok)));
        return volgnr;
    }

    /**
     * Something that is to be done.
     *
     * @param fouten what is wrong with it; with any of them nothing is done
     * @param wat what it is called in the audit log
     * @param over the gemeenten that it is done for; empty when it is the round itself
     */
    private record Daad(
            List<Invoerfout> fouten,
            String wat,
            Collection<Gebiedscode> over,
            Consumer<Gebiedscode> voorElk,
            Runnable werk) {
        Daad(List<Invoerfout> fouten, String wat, Collection<Gebiedscode> over, Consumer<Gebiedscode> voorElk) {
            this(fouten, wat, List.copyOf(new LinkedHashSet<>(over)), voorElk, () -> {});
        }

        Daad(List<Invoerfout> fouten, String wat, Runnable werk) {
            this(fouten, wat, List.of(), _ -> {}, werk);
        }
    }

    private Toezichtuitkomst inOpenRonde(Bevoegdheid recht, Rondecode code, Function<Rondelezer.Gelezen, Daad> werk) {
        return inRonde(recht, code, gelezen -> {
            var dicht = Rondetoets.dicht(gelezen.ronde());
            return dicht.isEmpty() ? werk.apply(gelezen) : new Daad(dicht, "", () -> {});
        });
    }

    /** Reads the round, and writes when nobody else wrote in it since. */
    private Toezichtuitkomst inRonde(Bevoegdheid recht, Rondecode code, Function<Rondelezer.Gelezen, Daad> werk) {
        gebieden.eis(recht, code.provincie(), code.peildatum());
        var gelezen = lees(code);
        if (gelezen.isEmpty()) {
            return geweigerd(code, "Deze ronde is nog niet geopend.");
        }
        var daad = werk.apply(gelezen.get());
        return transacties.run(() -> {
            store.wachtOpBeurt(code);
            return store.versie(code) == gelezen.get().versie() ? doe(code, daad) : geweigerd(code, Rondetoets.JE_VOOR);
        });
    }

    private Toezichtuitkomst doe(Rondecode code, Daad daad) {
        if (!daad.fouten.isEmpty()) {
            return new Toezichtuitkomst.Geweigerd(daad.fouten);
        }
        daad.werk.run();
        daad.over.forEach(daad.voorElk);
        if (daad.over.isEmpty()) {
            noteer(daad.wat, code.toString());
        }
        daad.over.forEach(een -> noteer(daad.wat, code + "/" + een));
        return new Toezichtuitkomst.Gedaan(Math.max(1, daad.over.size()));
    }

    private void noteer(String wat, String id) {
        auditlog.noteer(Voorval.inhoud("beoordelingsronde." + wat).over("ronde", id));
    }

    private static Toezichtuitkomst geweigerd(Rondecode code, String uitleg) {
        return new Toezichtuitkomst.Geweigerd(List.of(Rondetoets.fout(code, uitleg)));
    }
}

package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.informatie.Bijlage;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;
import org.springframework.stereotype.Service;

/**
 * What provincies ask of gemeenten, to read, and what a supervisor does with it: ask, give more time, withdraw, read an
 * answer. What a gemeente does stands in {@link Informatieantwoorden}.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Informatieverzoeken {
    /** When the beleidsregel tells no term for asking information. */
    private static final Termijn GEBRUIKELIJK = Termijn.weken(2);

    private final JdbcVerzoekStore store;
    private final JdbcAntwoordStore antwoorden;
    private final JdbcRondeStore rondes;
    private final Beleidsregels regels;
    private final Toezichtgebieden gebieden;
    private final Verzoekbeurt beurt;
    private final Transactions transacties;
    private final Clock klok;

    Informatieverzoeken(
            JdbcVerzoekStore store,
            JdbcAntwoordStore antwoorden,
            JdbcRondeStore rondes,
            Beleidsregels regels,
            Toezichtgebieden gebieden,
            Verzoekbeurt beurt,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.antwoorden = antwoorden;
        this.rondes = rondes;
        this.regels = regels;
        this.gebieden = gebieden;
        this.beurt = beurt;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** What is in a file that came with an answer. */
    public record Bestand(Bijlage bijlage, byte[] inhoud) {}

    /** Every request that whoever acts may see, newest first. */
    public List<Informatieverzoek> alle() {
        return transacties.run(() -> zichtbaar(store.alle()));
    }

    /** Those to a gemeente, newest first. */
    public List<Informatieverzoek> van(Gebiedscode gemeente) {
        return transacties.run(() -> zichtbaar(store.van(gemeente)));
    }

    /** A request; empty when it is not there for whoever acts. */
    public Optional<Informatieverzoek> find(long nummer) {
        return transacties.run(
                () -> zichtbaar(store.find(nummer).stream().toList()).stream().findFirst());
    }

    private static List<Informatieverzoek> zichtbaar(List<Informatieverzoek> verzoeken) {
        return verzoeken.stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.gemeente()))
                .map(een -> leestBijlagen(een.gemeente()) ? een : een.zonderBijlagen())
                .toList();
    }

    /** Files are for the gemeente and its provincie; who reads along everywhere sees no files. */
    private static boolean leestBijlagen(Gebiedscode gemeente) {
        var wie = Handelend.nu();
        return wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente)
                || wie.rechten().get(Bevoegdheid.TOEZICHT_INZIEN) == Reikwijdte.EIGEN_GEBIED;
    }

    /** The file at a place of an answer, which is noted; empty when it is not there for whoever acts. */
    public Optional<Bestand> bijlage(long nummer, int volgnr, long plaats) {
        return transacties.run(() -> find(nummer).flatMap(verzoek -> {
            var gevonden = verzoek.antwoorden().stream()
                    .filter(een -> een.volgnr() == volgnr)
                    .flatMap(een -> een.bijlagen().stream())
                    .filter(een -> een.nummer() == plaats)
                    .findFirst();
            gevonden.ifPresent(_ -> beurt.noteer("bijlage-geopend", nummer, verzoek.gemeente()));
            return gevonden.flatMap(
                    een -> antwoorden.inhoud(nummer, volgnr, plaats).map(inhoud -> new Bestand(een, inhoud)));
        }));
    }

    /** The name of a gemeente now. */
    public String naam(Gebiedscode gemeente) {
        return gebieden.naam(gemeente);
    }

    /** The gemeenten that can be asked for a round, or now when it is for none; by name. */
    public List<Gebied> gemeenten(Gebiedscode provincie, Optional<LocalDate> peildatum) {
        return gebieden.gemeenten(provincie, peildatum.orElseGet(() -> LocalDate.now(klok)));
    }

    /** The first day that can be the last one for an answer: by the term of trede 2 in the beleidsregel, or two weeks. */
    public LocalDate laatsteDag(Gebiedscode provincie) {
        var vandaag = LocalDate.now(klok);
        var termijn = regels.op(provincie, vandaag).stream()
                .flatMap(regel -> regel.treden().stream())
                .filter(trede -> trede.stap() == Trede.Stap.INFORMATIE)
                .flatMap(trede -> trede.termijn().stream())
                .findFirst();
        return Feestdagen.wettelijk()
                .werkdagVanaf(Feestdagen.wettelijk().laatsteDag(vandaag, termijn.orElse(GEBRUIKELIJK)));
    }

    /** Everything that is wrong with what is to be asked; nothing is written. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public List<Invoerfout> toets(Verzoekvraag vraag) {
        var dag = vraag.peildatum().orElseGet(() -> LocalDate.now(klok));
        gebieden.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, vraag.provincie(), dag);
        var mogelijk = gemeenten(vraag.provincie(), vraag.peildatum()).stream()
                .map(Gebied::code)
                .toList();
        var fouten = new ArrayList<>(Verzoektoets.vraag(vraag, mogelijk, laatsteDag(vraag.provincie())));
        fouten.addAll(transacties.run(() -> inDeTijd(vraag)));
        return fouten;
    }

    /** What others did meanwhile. */
    private List<Invoerfout> inDeTijd(Verzoekvraag vraag) {
        var lopend = vraag.gemeenten().stream()
                .flatMap(een -> store.van(een).stream())
                .toList();
        var gesloten = vraag.ronde()
                .filter(een -> !rondes.isOpen(een))
                .map(een -> Rondetoets.fout(een, "Deze ronde is niet open. Open of heropen haar eerst."));
        return Stream.concat(gesloten.stream(), Verzoektoets.dubbel(vraag, lopend).stream())
                .toList();
    }

    /** Asks gemeenten for information, each by a request of its own. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst vraagOp(Verzoekvraag vraag) {
        var fouten = toets(vraag);
        return fouten.isEmpty() ? transacties.run(() -> schrijf(vraag)) : new Toezichtuitkomst.Geweigerd(fouten);
    }

    private Toezichtuitkomst schrijf(Verzoekvraag vraag) {
        store.wachtOpBeurt(vraag.provincie().waarde());
        var fouten = inDeTijd(vraag);
        if (!fouten.isEmpty()) {
            return new Toezichtuitkomst.Geweigerd(fouten);
        }
        var door = Schrijver.nu(klok);
        for (var gemeente : vraag.gemeenten()) {
            beurt.noteer("gedaan", store.vraag(vraag, gemeente, door), gemeente);
        }
        return new Toezichtuitkomst.Gedaan(vraag.gemeenten().size());
    }

    /** Withdraws a request that was not answered; the gemeente reads why. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst trekIn(long nummer, String reden) {
        return beoordeel(
                nummer,
                new Verzoekbeurt.Daad(
                        "ingetrokken",
                        verzoek -> Verzoektoets.intrekking(verzoek, reden),
                        (verzoek, door) -> store.trekIn(verzoek, reden, door)));
    }

    /** Gives more time or does not. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst beslisUitstel(long nummer, Uitstelbeslissing wat) {
        return beoordeel(
                nummer,
                new Verzoekbeurt.Daad(
                        wat.verleend() ? "uitstel-verleend" : "uitstel-geweigerd",
                        verzoek -> Verzoektoets.besluit(verzoek, wat),
                        (verzoek, door) -> store.beslis(verzoek, wat, door)));
    }

    /** Says that an answer was read, so that it no longer waits. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst lees(long nummer, int volgnr) {
        return beoordeel(
                nummer,
                new Verzoekbeurt.Daad(
                        "antwoord-gelezen",
                        verzoek -> Verzoektoets.lezing(verzoek, volgnr),
                        (verzoek, door) -> antwoorden.gelezen(verzoek, volgnr, door)));
    }

    private Toezichtuitkomst beoordeel(long nummer, Verzoekbeurt.Daad daad) {
        return beurt.doe(Bevoegdheid.TOEZICHT_BEOORDELEN, nummer, daad);
    }
}

package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toezicht.stuk.Sjabloon;
import nl.doorstroom.toezicht.stuk.Stuktabel;
import org.springframework.stereotype.Service;

/**
 * Letters and reports of supervision: drawn up from the template of the provincie, rewritten by whoever works there,
 * established by somebody else than who wrote the last text. What is established gets a number and is kept as it was sent.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Stukken {
    private final JdbcStukStore store;
    private final Sjabloonbank sjablonen;
    private final Stukvuller vuller;
    private final Stukdrukker drukker;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Stukken(
            JdbcStukStore store,
            Sjabloonbank sjablonen,
            Stukvuller vuller,
            Stukdrukker drukker,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.sjablonen = sjablonen;
        this.vuller = vuller;
        this.drukker = drukker;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** Those of a provincie that whoever acts may see, latest first. */
    public List<Stuk> alle(Gebiedscode provincie) {
        return transacties.run(() -> store.alle(provincie));
    }

    /** The letters to a gemeente that whoever acts may see, latest first. */
    public List<Stuk> aan(Gebiedscode gemeente) {
        return transacties.run(() -> store.aan(gemeente));
    }

    /** One paper; empty when there is none that whoever acts may see. */
    public Optional<Stuk> find(long nummer) {
        return transacties.run(() -> store.find(nummer));
    }

    /** Draws up a paper from the template of its provincie, with the figures of its round. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Stukuitkomst stelOp(Stukvraag vraag) {
        eis(Bevoegdheid.TOEZICHT_BEOORDELEN, vraag.ronde());
        var gegevens = vuller.lees(vraag);
        var fouten = Stuktoets.opstellen(vraag, gegevens.map(Stukgegevens::ronde));
        return fouten.isEmpty()
                ? transacties.run(() -> nieuw(vraag, gegevens.orElseThrow()))
                : new Stukuitkomst.Geweigerd(fouten);
    }

    private Stukuitkomst nieuw(Stukvraag vraag, Stukgegevens gegevens) {
        var door = Schrijver.nu(klok);
        var sjabloon = sjablonen.sjabloon(vraag.ronde().provincie(), vraag.soort());
        long nummer = store.voegToe(vraag, gemeenten(vraag, gegevens.ronde()), door);
        var gevuld = sjabloon.vul(gegevens.velden());
        store.schrijf(nummer, new Stuk.Versie(1, onderwerp(gevuld), gevuld.tekst(), gegevens.tabellen(), door));
        return gedaan("opgesteld", nummer);
    }

    private static String onderwerp(Sjabloon gevuld) {
        return gevuld.onderwerp().substring(0, Math.min(gevuld.onderwerp().length(), Stuktoets.LANGST_ONDERWERP));
    }

    private static List<Gebiedscode> gemeenten(Stukvraag vraag, Ronde ronde) {
        return vraag.gemeente()
                .map(List::of)
                .orElseGet(() -> ronde.gemeenten().stream()
                        .map(Gemeentebeoordeling::gemeente)
                        .map(Gebied::code)
                        .toList());
    }

    /** Replaces the text of a draft; the text that stood there stays to be read. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Stukuitkomst herschrijf(long nummer, Tekstvraag vraag) {
        return met(
                Bevoegdheid.TOEZICHT_BEOORDELEN,
                nummer,
                stuk -> Stuktoets.tekst(stuk, vraag),
                stuk -> schrijf(
                        stuk, vraag.onderwerp(), vraag.tekst(), stuk.laatste().tabellen()));
    }

    private long schrijf(Stuk stuk, String onderwerp, String tekst, List<Stuktabel> tabellen) {
        int volgnr = stuk.laatste().volgnr() + 1;
        store.schrijf(stuk.kop().nummer(), new Stuk.Versie(volgnr, onderwerp, tekst, tabellen, Schrijver.nu(klok)));
        noteer("herschreven", stuk.kop().nummer());
        return stuk.kop().nummer();
    }

    /** Takes over the figures of now in the tables of a draft; its text stays. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Stukuitkomst ververs(long nummer, int gezien) {
        var tabellen = find(nummer)
                .map(Stuk::kop)
                .map(kop -> new Stukvraag(kop.ronde(), kop.soort(), kop.gemeente(), Optional.empty()))
                .flatMap(vuller::lees)
                .map(Stukgegevens::tabellen);
        return met(
                Bevoegdheid.TOEZICHT_BEOORDELEN,
                nummer,
                stuk -> Stuktoets.concept(stuk, gezien),
                stuk -> schrijf(stuk, stuk.laatste().onderwerp(), stuk.laatste().tekst(), tabellen.orElseThrow()));
    }

    /** Says that a draft does not go out. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Stukuitkomst trekIn(long nummer, String reden) {
        return met(Bevoegdheid.TOEZICHT_BEOORDELEN, nummer, stuk -> Stuktoets.intrekking(stuk, reden), stuk -> {
            store.trekIn(nummer, new Stuk.Intrekking(reden, Schrijver.nu(klok)));
            noteer("ingetrokken", nummer);
            return nummer;
        });
    }

    /**
     * Establishes a draft: it gets a number and is kept as PDF and ODT, each with its checksum.
     *
     * @param gezien the text that whoever establishes has read
     */
    @Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
    public Stukuitkomst stelVast(long nummer, LocalDate dagtekening, int gezien) {
        var door = Schrijver.nu(klok);
        return met(
                Bevoegdheid.TOEZICHT_VASTSTELLEN,
                nummer,
                stuk -> Stuktoets.vaststelling(stuk, dagtekening, gezien, door),
                stuk -> stelVast(stuk, dagtekening, door));
    }

    private long stelVast(Stuk stuk, LocalDate dagtekening, Schrijver door) {
        int volgnr = store.volgendNummer(stuk.provincie(), dagtekening.getYear());
        var kenmerk = sjablonen.briefpapier(stuk.provincie()).kenmerk(dagtekening.getYear(), volgnr);
        var druk = drukker.druk(stuk, kenmerk, dagtekening);
        var pdf = drukker.pdf(druk);
        var odt = drukker.odt(druk);
        var vaststelling = new Stuk.Vaststelling(
                stuk.laatste().volgnr(), kenmerk, dagtekening, Sha256.hex(pdf), Sha256.hex(odt), door);
        store.stelVast(stuk.kop(), volgnr, vaststelling, pdf, odt);
        noteer("vastgesteld", stuk.kop().nummer());
        return stuk.kop().nummer();
    }

    /** A paper as a file: as it was sent, or what it would be; a draft says so on every page. */
    public Optional<Stukbestand> bestand(long nummer, Stukbestand.Formaat formaat) {
        return find(nummer)
                .map(stuk -> stuk.vastgesteld()
                        .map(een -> archief(nummer, een, formaat))
                        .orElseGet(() -> concept(stuk, formaat)));
    }

    private Stukbestand archief(long nummer, Stuk.Vaststelling vaststelling, Stukbestand.Formaat formaat) {
        var inhoud = transacties.run(() -> store.bestand(nummer, formaat)).orElseThrow();
        var hoort = formaat == Stukbestand.Formaat.PDF ? vaststelling.pdf() : vaststelling.odt();
        if (!Sha256.hex(inhoud).equals(hoort)) {
            throw new IllegalStateException("Paper " + vaststelling.kenmerk() + " is not what was established.");
        }
        return new Stukbestand(vaststelling.kenmerk().toLowerCase(Locale.ROOT), formaat, inhoud, hoort);
    }

    private Stukbestand concept(Stuk stuk, Stukbestand.Formaat formaat) {
        var druk = drukker.concept(stuk);
        var inhoud = formaat == Stukbestand.Formaat.PDF ? drukker.pdf(druk) : drukker.odt(druk);
        return new Stukbestand("concept-" + stuk.kop().nummer(), formaat, inhoud, Sha256.hex(inhoud));
    }

    /** Does something with a paper when nothing is wrong with it; papers of a provincie are written one after another. */
    private Stukuitkomst met(
            Bevoegdheid recht, long nummer, Function<Stuk, List<Invoerfout>> toets, ToLongFunction<Stuk> werk) {
        var gevonden = find(nummer);
        if (gevonden.isEmpty()) {
            return geweigerd(nummer);
        }
        eis(recht, gevonden.get().kop().ronde());
        return transacties.run(() -> {
            store.wachtOpBeurt(gevonden.get().provincie());
            var stuk = store.find(nummer).orElseThrow();
            var fouten = toets.apply(stuk);
            return fouten.isEmpty()
                    ? new Stukuitkomst.Gedaan(werk.applyAsLong(stuk))
                    : new Stukuitkomst.Geweigerd(fouten);
        });
    }

    private void eis(Bevoegdheid recht, Rondecode ronde) {
        gebieden.eis(recht, ronde.provincie(), ronde.peildatum());
    }

    private static Stukuitkomst geweigerd(long nummer) {
        return new Stukuitkomst.Geweigerd(List.of(
                Stuktoets.fout("stuk", Long.toString(nummer), "Dit stuk is er niet, of je mag het niet zien.")));
    }

    private Stukuitkomst gedaan(String wat, long nummer) {
        noteer(wat, nummer);
        return new Stukuitkomst.Gedaan(nummer);
    }

    private void noteer(String wat, long nummer) {
        auditlog.noteer(Voorval.inhoud("toezichtstuk." + wat).over("toezichtstuk", Long.toString(nummer)));
    }
}

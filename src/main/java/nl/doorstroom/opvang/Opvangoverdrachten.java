package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening;
import nl.doorstroom.opvang.afspraak.Overdracht;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;

/** Reception that one gemeente takes over from another; the provincie as a whole keeps the same number of places. */
@Service
@Vereist(Bevoegdheid.OPVANGAFSPRAAK_MAKEN)
public class Opvangoverdrachten {
    private static final String ONDERWERP = "opvangoverdracht";

    private final JdbcOpvangoverdrachtStore store;
    private final JdbcAfspraakStore afspraken;
    private final Afsprakenlezer lezer;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Opvangoverdrachten(
            JdbcOpvangoverdrachtStore store,
            JdbcAfspraakStore afspraken,
            Afsprakenlezer lezer,
            Gebieden gebieden,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.afspraken = afspraken;
        this.lezer = lezer;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** All of a provincie, the newest first, also those that were put right. */
    @Openbaar
    public List<Overdracht> van(Gebiedscode provincie) {
        return transacties.run(store::alle).stream()
                .filter(een -> een.provincie().equals(provincie))
                .toList()
                .reversed();
    }

    /** The gemeenten between which whoever acts may transfer, in the order of the division. */
    public List<Gebied> gemeenten() {
        var wie = Handelend.nu();
        return gebieden.indeling(LocalDate.now(klok)).gemeenten().stream()
                .filter(een -> wie.mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN, een.code()))
                .toList();
    }

    /** Writes down that one gemeente takes over places of another. */
    public Opvanguitkomst draagOver(Overdrachtvraag vraag) {
        return transacties.run(() -> {
            afspraken.wachtOpBeurt();
            var toets = new Afspraaktoets(gebieden.indeling(LocalDate.now(klok)), Handelend.nu(), LocalDate.now(klok));
            var provincies = Stream.of(
                            toets.gebied("van", vraag.van()).filter(Opvangoverdrachten::isGemeente),
                            toets.gebied("naar", vraag.naar()).filter(Opvangoverdrachten::isGemeente))
                    .flatMap(Optional::stream)
                    .map(een -> toets.provincie(een).orElseThrow())
                    .toList();
            toets.overdracht(vraag);
            toets.eis(
                    provincies.size() == 2 && provincies.getFirst().equals(provincies.getLast()),
                    "naar",
                    vraag.naar(),
                    "Kies twee gemeenten van dezelfde provincie.");
            return toets.fouten().isEmpty()
                    ? schrijf(overdracht(provincies.getFirst(), vraag))
                    : new Opvanguitkomst.Geweigerd(toets.fouten());
        });
    }

    private static boolean isGemeente(Gebiedscode gebied) {
        return gebied.soort() == Gebiedsoort.GEMEENTE;
    }

    private Overdracht overdracht(Gebiedscode provincie, Overdrachtvraag vraag) {
        return new Overdracht(
                0,
                provincie,
                new Gebiedscode(vraag.van()),
                new Gebiedscode(vraag.naar()),
                vraag.soort().orElseThrow(),
                Optional.ofNullable(vraag.per()).orElseThrow(),
                Optional.ofNullable(vraag.plaatsen()).orElseThrow(),
                vraag.reden().strip(),
                Schrijver.nu(klok),
                Optional.empty());
    }

    private Opvanguitkomst schrijf(Overdracht overdracht) {
        var nu = lezer.rekening(Instant.MAX);
        var straks = new Afsprakenrekening(
                nu.afspraken(),
                Stream.concat(nu.overdrachten().stream(), Stream.of(overdracht)).toList());
        if (!straks.onmogelijk().isEmpty()) {
            return geweigerd(
                    "plaatsen",
                    String.valueOf(overdracht.plaatsen()),
                    "De gemeente heeft dan minder dan nul plaatsen. Draag er minder over, of maak eerst een afspraak met"
                            + " haar.");
        }
        store.voegToe(overdracht);
        auditlog.noteer(Voorval.inhoud("opvangoverdracht.vastgelegd")
                .over(ONDERWERP, overdracht.van() + "-" + overdracht.naar())
                .met(
                        Map.of(),
                        Map.of(
                                "plaatsen", String.valueOf(overdracht.plaatsen()),
                                "per", overdracht.per().toString())));
        return new Opvanguitkomst.Gedaan(0);
    }

    /** Ends an overdracht that should not have been; it stays readable, with the reason. */
    public Opvanguitkomst corrigeer(long nummer, String reden) {
        return transacties.run(() -> {
            afspraken.wachtOpBeurt();
            var overdracht = store.alle().stream()
                    .filter(een -> een.nummer() == nummer)
                    .findFirst()
                    .orElseThrow();
            Handelend.eis(Bevoegdheid.OPVANGAFSPRAAK_MAKEN, overdracht.van());
            Handelend.eis(Bevoegdheid.OPVANGAFSPRAAK_MAKEN, overdracht.naar());
            var fouten = new Foutenlijst()
                    .tekst("reden", reden.strip(), 2_000, "Schrijf waarom deze overdracht niet meer geldt.")
                    .eis(overdracht.correctie().isEmpty(), "reden", "", "Deze overdracht is al gecorrigeerd.")
                    .fouten();
            return fouten.isEmpty() ? corrigeer(overdracht, reden.strip()) : new Opvanguitkomst.Geweigerd(fouten);
        });
    }

    private Opvanguitkomst corrigeer(Overdracht overdracht, String reden) {
        var nu = lezer.rekening(Instant.MAX);
        var straks = new Afsprakenrekening(
                nu.afspraken(),
                nu.overdrachten().stream()
                        .filter(een -> een.nummer() != overdracht.nummer())
                        .toList());
        if (!straks.onmogelijk().isEmpty()) {
            return geweigerd(
                    "reden", "", "De gemeente heeft deze plaatsen al verder overgedragen. Corrigeer dat eerst.");
        }
        store.corrigeer(overdracht.nummer(), new Overdracht.Correctie(reden, Schrijver.nu(klok)));
        auditlog.noteer(
                Voorval.inhoud("opvangoverdracht.gecorrigeerd").over(ONDERWERP, String.valueOf(overdracht.nummer())));
        return new Opvanguitkomst.Gedaan(overdracht.nummer());
    }

    private static Opvanguitkomst geweigerd(String veld, String waarde, String uitleg) {
        return new Opvanguitkomst.Geweigerd(
                new Foutenlijst().fout(veld, waarde, uitleg).fouten());
    }
}

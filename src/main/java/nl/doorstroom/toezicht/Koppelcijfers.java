package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Bronveld;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijferlezer;
import nl.doorstroom.toezicht.koppelcijfer.Koppelinlezing;
import org.springframework.stereotype.Service;

/** What COA tells of the koppelingen of gemeenten: who may see the entries of a gemeente, sees these too. */
@Service
@Vereist(Bevoegdheid.BOEKING_INZIEN)
public class Koppelcijfers {
    private final JdbcKoppelcijferStore store;
    private final Grootboeken grootboeken;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Koppelcijfers(
            JdbcKoppelcijferStore store,
            Grootboeken grootboeken,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** The last of every gemeente that whoever acts may see, by name. */
    public List<Koppelstand> laatste() {
        return transacties.run(() -> store.laatste(2)).values().stream()
                .map(meldingen -> new Koppelstand(
                        naam(meldingen.getFirst().cijfer()),
                        meldingen.getFirst(),
                        meldingen.stream().skip(1).findFirst().map(Koppelmelding::cijfer)))
                .sorted(Comparator.comparing(Koppelstand::naam))
                .toList();
    }

    /** As a gemeente was called on the day that was told of. */
    public String naam(Koppelcijfer cijfer) {
        return grootboeken
                .indeling(cijfer.peildatum())
                .find(cijfer.gemeente())
                .map(Gebied::naam)
                .orElse(cijfer.gemeente().waarde());
    }

    /** As a gemeente is called now; empty when there is none with this code. */
    public Optional<String> naam(Gebiedscode gemeente) {
        return nu().find(gemeente).map(Gebied::naam);
    }

    /** The gemeenten for which whoever acts may tell something, by name. */
    @Vereist(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN)
    public List<Gebied> gemeenten() {
        var wie = Handelend.nu();
        return nu().gemeenten().stream()
                .filter(een -> wie.mag(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN, een.code()))
                .toList();
    }

    private Gebiedsindeling nu() {
        return grootboeken.indeling(grootboeken.laatste().peildatum());
    }

    /** All that was ever told of a gemeente: the newest day first, and of a day what was told last. */
    public List<Koppelmelding> van(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.BOEKING_INZIEN, gemeente);
        return transacties.run(() -> store.van(gemeente));
    }

    /** Keeps koppelcijfers: all of them, or none and every fault. What was told before stays readable. */
    @Vereist(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN)
    public Koppelinlezing legVast(Koppelvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var inlezing = lees(vraag);
            if (inlezing instanceof Koppelinlezing.Gelezen(var wijzigingen, var _) && !wijzigingen.isEmpty()) {
                var door = Schrijver.nu(klok);
                var bron = bron(vraag).bron().orElseThrow();
                wijzigingen.forEach(een -> store.voegToe(een.cijfer(), bron, door));
                auditlog.noteer(voorval(wijzigingen.size(), bron));
            }
            return inlezing;
        });
    }

    /** What {@link #legVast} would say, without keeping anything. */
    @Vereist(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN)
    public Koppelinlezing beproef(Koppelvraag vraag) {
        return transacties.run(() -> lees(vraag));
    }

    private Koppelinlezing lees(Koppelvraag vraag) {
        var fouten = new ArrayList<>(bron(vraag).fouten());
        return switch (vraag.lezing()) {
            case Reading.Refused(var van) -> afgekeurd(fouten, van);
            case Reading.Read(var blad) -> lees(blad, fouten);
        };
    }

    private Koppelinlezing lees(Sheet blad, List<Invoerfout> fouten) {
        var wie = Handelend.nu();
        var lezer = new Koppelcijferlezer(
                grootboeken::indeling,
                gemeente -> wie.mag(Bevoegdheid.KOPPELCIJFERS_VASTLEGGEN, gemeente),
                LocalDate.now(klok));
        lezer.lees(blad);
        fouten.addAll(lezer.fouten());
        return fouten.isEmpty() ? vergelijk(lezer.cijfers()) : afgekeurd(List.of(), fouten);
    }

    private Koppelinlezing vergelijk(List<Koppelcijfer> cijfers) {
        var wijzigingen = cijfers.stream()
                .map(een -> new Koppelinlezing.Wijziging(een, store.find(een.gemeente(), een.peildatum())))
                .filter(een -> een.vorige().filter(een.cijfer()::equals).isEmpty())
                .toList();
        return new Koppelinlezing.Gelezen(wijzigingen, cijfers.size() - wijzigingen.size());
    }

    private static Bronveld bron(Koppelvraag vraag) {
        return new Bronveld(vraag.bron(), vraag.bronDatum(), "Schrijf in welk overzicht van het COA dit staat.");
    }

    private static Koppelinlezing afgekeurd(List<Invoerfout> gegevens, List<Invoerfout> bestand) {
        var fouten = new ArrayList<>(gegevens);
        fouten.addAll(bestand);
        return new Koppelinlezing.Afgekeurd(fouten);
    }

    private static Voorval voorval(int aantal, Bron bron) {
        return Voorval.inhoud("koppelcijfers.vastgelegd")
                .over("koppelcijfers", "COA")
                .met(Map.of(), Map.of("bron", bron.toString(), "regels", String.valueOf(aantal)));
    }
}

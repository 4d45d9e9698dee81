package nl.doorstroom.opvang;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Inwonerstand;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Bronveld;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;

/** The key of the Spreidingswet: handed in by who may decide on capacity, worked with by everybody. */
@Service
@Openbaar
public class Spreidingssleutels {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final String GEEN_DAG = "Kies een dag waarvan wij de inwoners hebben.";
    private static final String GEEN_PROCENT =
            "Schrijf een percentage van 0 tot en met 100, met hoogstens vier cijfers achter de komma.";

    private final JdbcSpreidingStore store;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Spreidingssleutels(
            JdbcSpreidingStore store, Gebieden gebieden, Transactions transacties, Auditlog auditlog, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** Every version, the newest first; that one holds. */
    @Openbaar
    public List<Spreidingssleutel> versies() {
        return transacties.run(store::alle);
    }

    /** The version that was known last at a moment, or else the first that came after it; empty when there is none. */
    @Openbaar
    public Optional<Spreidingssleutel> bij(Instant moment) {
        var alle = versies();
        return alle.stream()
                .filter(een -> !een.bekendOp().isAfter(moment))
                .findFirst()
                .or(() -> alle.stream().reduce((_, eerder) -> eerder));
    }

    /** Divides places over gemeenten. @param plaatsen 0 or more */
    @Openbaar
    public Spreidingsverdeling verdeel(Spreidingssleutel sleutel, long plaatsen) {
        var stand = stand(sleutel.peildatum()).orElseThrow();
        var inwoners = gebieden.inwoners(stand.peildatum(), stand.indeling());
        return new Spreidingsverdeling(
                sleutel, gebieden.indeling(stand.indeling()), inwoners, sleutel.verdeel(plaatsen, inwoners));
    }

    /** The days of which the inhabitants are known, the last first. */
    @Openbaar
    public List<LocalDate> peildata() {
        return gebieden.inwonerstanden().stream()
                .map(Inwonerstand::peildatum)
                .toList()
                .reversed();
    }

    /** The gemeenten that a file must have; none for a day of which the inhabitants are not known. */
    @Openbaar
    public List<Gebied> gemeenten(LocalDate peildatum) {
        return stand(peildatum)
                .map(een -> gebieden.indeling(een.indeling()).gemeenten())
                .orElse(List.of());
    }

    private Optional<Inwonerstand> stand(LocalDate peildatum) {
        return gebieden.inwonerstanden().stream()
                .filter(een -> een.peildatum().equals(peildatum))
                .findFirst();
    }

    /** What {@link #legVast} would say, without keeping anything. */
    @Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
    public Spreidingsinlezing beproef(Spreidingsvraag vraag) {
        return transacties.run(() -> lees(vraag, klok.instant()));
    }

    /** Keeps a key: all of it, or nothing and every fault. */
    @Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
    public Spreidingsinlezing legVast(Spreidingsvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var door = Schrijver.nu(klok);
            var inlezing = lees(vraag, door.op());
            if (inlezing instanceof Spreidingsinlezing.Gelezen(var sleutel)) {
                store.voegToe(sleutel, door);
                auditlog.noteer(Voorval.inhoud("spreidingssleutel.vastgelegd")
                        .over("spreidingssleutel", String.valueOf(sleutel.versie()))
                        .met(Map.of(), Map.of("peildatum", String.valueOf(sleutel.peildatum()))));
            }
            return inlezing;
        });
    }

    private Spreidingsinlezing lees(Spreidingsvraag vraag, Instant bekendOp) {
        var bron = new Bronveld(vraag.bron(), vraag.bronDatum());
        var stand = Optional.ofNullable(vraag.peildatum()).flatMap(this::stand);
        var deel = deel(vraag.procentNaarInwoners());
        var fouten = new ArrayList<>(new Foutenlijst()
                .eis(stand.isPresent(), "peildatum", String.valueOf(vraag.peildatum()), GEEN_DAG)
                .eis(deel.isPresent(), "deel", vraag.procentNaarInwoners(), GEEN_PROCENT)
                .fouten());
        fouten.addAll(bron.fouten());
        var indeling = gebieden.indeling(stand.map(Inwonerstand::indeling).orElseGet(() -> LocalDate.now(klok)));
        var lezer = new Spreidingslezer(indeling);
        fouten.addAll(lees(vraag.lezing(), lezer));
        return fouten.isEmpty()
                ? new Spreidingsinlezing.Gelezen(new Spreidingssleutel(
                        store.alle().size() + 1,
                        stand.orElseThrow().peildatum(),
                        deel.orElseThrow(),
                        lezer.welvaart(),
                        bron.bron().orElseThrow(),
                        bekendOp))
                : new Spreidingsinlezing.Afgekeurd(fouten);
    }

    private static List<Invoerfout> lees(Reading lezing, Spreidingslezer lezer) {
        return switch (lezing) {
            case Reading.Refused(var van) -> van;
            case Reading.Read(var blad) -> {
                lezer.lees(blad);
                yield lezer.fouten();
            }
        };
    }

    private static Optional<BigDecimal> deel(String procent) {
        return Optional.of(procent.replace(',', '.'))
                .filter(een -> een.matches("\\d{1,3}(\\.\\d{1,4})?"))
                .map(BigDecimal::new)
                .filter(een -> een.compareTo(HONDERD) <= 0)
                .map(een -> een.movePointLeft(2));
    }
}

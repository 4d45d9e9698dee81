package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Projectuitkomst.Geweigerd;
import nl.doorstroom.opvang.Projectuitkomst.Vastgelegd;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.opvang.locatie.Voorwaarden;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectfeit.Soort;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Locaties that are not open yet: their steps, when each is expected and done, and what holds them up. */
@Service
@Vereist(Bevoegdheid.OPVANG_INZIEN)
public class Pijplijnen {
    private final JdbcProjectStore store;
    private final JdbcLocatieStore locaties;
    private final Gebieden gebieden;
    private final Herindelingsvolger volger;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Pijplijnen(
            JdbcProjectStore store,
            JdbcLocatieStore locaties,
            Gebieden gebieden,
            Herindelingsvolger volger,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.locaties = locaties;
        this.gebieden = gebieden;
        this.volger = volger;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** The projects in the area of whoever acts as known at a moment, in the gemeenten of a day. */
    public List<Projectdossier> zichtbaar(LocalDate dag, Instant bekendOp) {
        var wie = Handelend.nu();
        return transacties.run(() -> {
            var opvolgers = volger.opvolgers(dag, bekendOp);
            return store.projecten(bekendOp).values().stream()
                    .map(een -> een.in(opvolgers))
                    .filter(een ->
                            wie.mag(Bevoegdheid.OPVANG_INZIEN, een.gegevens().gemeente()))
                    .toList();
        });
    }

    /** A project; to who may not see it, it isn't there. */
    public Optional<Projectdossier> find(String code) {
        return zichtbaar(LocalDate.now(klok), klok.instant()).stream()
                .filter(een -> een.gegevens().code().equals(code))
                .findFirst();
    }

    /** All that was told of a project, in the order in which it was told; to who may not see it, nothing was. */
    public List<Projectgebeurtenis> gebeurtenissen(String code) {
        return find(code).isEmpty() ? List.of() : transacties.run(() -> store.gebeurtenissen(code));
    }

    /** How steps went before, of all projects in the country: only numbers, so everybody counts with the same. */
    public Ervaring ervaring(Instant bekendOp) {
        var voorbij = transacties.asSystem("ervaring met de pijplijn", () -> store.voorbij(bekendOp));
        return Ervaring.van(
                voorbij.stream().flatMap(een -> een.ervaringen().stream()).toList());
    }

    /** Writes down a new project with the day on which it is expected to open. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Projectuitkomst begin(Projectvraag vraag) {
        boolean bekend = isBekend(vraag.veld().apply("code"));
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var lezer = new Projectlezer(vraag, gebieden.indeling(LocalDate.now(klok)));
            var gegevens = lezer.lees();
            var opening = lezer.opening();
            var fouten = new ArrayList<>(lezer.fouten());
            fouten.addAll(begin(bekend, vraag.veld().apply("code"), opening));
            return fouten.isEmpty() ? begin(gegevens.orElseThrow(), opening.orElseThrow()) : new Geweigerd(fouten);
        });
    }

    private List<Invoerfout> begin(boolean bekend, String code, Optional<LocalDate> opening) {
        var fouten = new Foutenlijst().eis(!bekend, "code", code, "Deze code is al in gebruik. Kies een andere.");
        opening.filter(dag -> dag.isBefore(LocalDate.now(klok)))
                .ifPresent(dag ->
                        fouten.fout("opening", dag.toString(), "Deze dag is al voorbij. Kies een dag die nog komt."));
        return fouten.fouten();
    }

    private Projectuitkomst begin(Projectgegevens gegevens, LocalDate opening) {
        var door = Schrijver.nu(klok);
        store.voegToe(gegevens, door);
        store.voegToe(gegevens, opent(opening), door);
        return noteer(gegevens, "begonnen");
    }

    /** Whether a code stands for anything, in any area. */
    private boolean isBekend(String code) {
        return transacties.asSystem(
                "code van een project",
                () -> store.projecten(klok.instant()).containsKey(code)
                        || locaties.locaties(klok.instant()).containsKey(code));
    }

    private static Projectfeit opent(LocalDate dag) {
        return new Projectfeit(Soort.VERWACHT, Projectverloop.LAATSTE, dag, Optional.empty(), "");
    }

    /** Puts right what a project would become; what was told before stays readable. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Projectuitkomst wijzig(String code, Projectvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var lezer = lezer(vraag);
            var gegevens = lezer.lees();
            return gegevens.isEmpty() ? new Geweigerd(lezer.fouten()) : wijzig(code, gegevens.get());
        });
    }

    private Projectuitkomst wijzig(String code, Projectgegevens gegevens) {
        eis(mijn(code));
        store.voegToe(gegevens, Schrijver.nu(klok));
        return noteer(gegevens, "gewijzigd");
    }

    private Projectlezer lezer(Projectvraag vraag) {
        return new Projectlezer(vraag, gebieden.indeling(LocalDate.now(klok)));
    }

    /** Tells something of a project. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Projectuitkomst meld(String code, Stapvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var project = eis(mijn(code));
            var toets = new Projecttoets(project.verloop(), LocalDate.now(klok), vraag);
            return toets.fouten().isEmpty() ? meld(project.gegevens(), toets.feit()) : new Geweigerd(toets.fouten());
        });
    }

    private Projectuitkomst meld(Projectgegevens project, Projectfeit feit) {
        store.voegToe(project, feit, Schrijver.nu(klok));
        return noteer(project, feit.soort().code());
    }

    /**
     * The last step is done and the locatie is open: it gets the code of the project.
     *
     * @param dag null when none was given
     * @param plaatsen 0 when no number was given
     */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Projectuitkomst open(String code, @Nullable LocalDate dag, int plaatsen) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var project = eis(mijn(code));
            var vraag = new Stapvraag(Soort.KLAAR, Projectverloop.LAATSTE, dag, Optional.empty(), "");
            var toets = new Projecttoets(project.verloop(), LocalDate.now(klok), vraag);
            var fouten = new ArrayList<>(toets.fouten());
            fouten.addAll(new Foutenlijst()
                    .eis(plaatsen > 0, "plaatsen", String.valueOf(plaatsen), "Schrijf hoeveel plaatsen er zijn.")
                    .fouten());
            return fouten.isEmpty() ? open(project.gegevens(), toets.feit(), plaatsen) : new Geweigerd(fouten);
        });
    }

    private Projectuitkomst open(Projectgegevens project, Projectfeit feit, int plaatsen) {
        var door = Schrijver.nu(klok);
        var bron = new Bron("Pijplijn van de opvang", LocalDate.now(klok));
        store.voegToe(project, feit, door);
        locaties.wachtOpBeurt();
        locaties.voegToe(locatie(project), bron, door);
        locaties.voegToe(project.code(), feit.dag(), plaatsen, bron, door);
        return noteer(project, "open");
    }

    private static Locatiemelding locatie(Projectgegevens gegevens) {
        var locatie = new Locatie(
                gegevens.code(),
                gegevens.naam(),
                gegevens.soort(),
                gegevens.gemeente(),
                gegevens.partij(),
                0,
                Plaatsenverloop.GEEN,
                Voorwaarden.GEEN);
        return new Locatiemelding(locatie, "", false);
    }

    private Predicate<Projectdossier> mijn(String code) {
        return een -> een.gegevens().code().equals(code)
                && Locatieinvoer.mag(een.gegevens().soort(), een.gegevens().gemeente());
    }

    private Projectdossier eis(Predicate<Projectdossier> welk) {
        return zichtbaar(LocalDate.now(klok), klok.instant()).stream()
                .filter(welk)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No project that whoever acts may write of."));
    }

    private Projectuitkomst noteer(Projectgegevens project, String wat) {
        auditlog.noteer(Voorval.inhoud("pijplijn." + wat).over("project", project.code()));
        return new Vastgelegd(project.code());
    }
}

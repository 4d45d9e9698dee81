package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.opvang.afspraak.Partij;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;

/** Agreements at the regietafel on who takes how many places: asked or offered, promised, decided and done. */
@Service
@Vereist(Bevoegdheid.OPVANG_INZIEN)
public class Opvangafspraken {
    private static final String ONDERWERP = "opvangafspraak";
    private static final String ZONDER_BRON = "Afspraak aan de regietafel";

    private final JdbcAfspraakStore store;
    private final Afsprakenlezer lezer;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Opvangafspraken(
            JdbcAfspraakStore store,
            Afsprakenlezer lezer,
            Gebieden gebieden,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.lezer = lezer;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** Those about a gemeente of whoever acts, the newest first. */
    public List<Opvangafspraak> alle() {
        var wie = Handelend.nu();
        return transacties.run(store::alle).stream()
                .filter(een ->
                        een.gemeenten().stream().anyMatch(gemeente -> wie.mag(Bevoegdheid.OPVANG_INZIEN, gemeente)))
                .toList()
                .reversed();
    }

    /** One of those; empty when there is none with this number, or it is not for whoever acts. */
    public Optional<Opvangafspraak> find(long nummer) {
        return alle().stream().filter(een -> een.nummer() == nummer).findFirst();
    }

    /** As an area is called now. */
    public String naam(Gebiedscode gebied) {
        return nu().find(gebied).map(Gebied::naam).orElse(gebied.waarde());
    }

    private Gebiedsindeling nu() {
        return gebieden.indeling(LocalDate.now(klok));
    }

    private Afspraaktoets toets() {
        return new Afspraaktoets(nu(), Handelend.nu(), LocalDate.now(klok));
    }

    /** The areas for which whoever acts may ask or offer places, in the order of the division. */
    @Vereist({Bevoegdheid.OPVANGAFSPRAAK_MAKEN, Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN})
    public List<Gebied> gebieden() {
        var indeling = nu();
        var toets = toets();
        var wie = Handelend.nu();
        return Afsprakenlezer.gebieden(indeling).stream()
                .filter(een -> toets.provincie(een.code()).isPresent())
                .filter(een ->
                        Afspraaktoets.partij(wie, toets.gemeenten(een.code())).isPresent())
                .toList();
    }

    /** As which party whoever acts may take a step; empty when as none. */
    public Optional<Partij> partij(Opvangafspraak afspraak) {
        return Afspraaktoets.partij(Handelend.nu(), afspraak.gemeenten());
    }

    /** What whoever acts may do next. */
    public Set<Afspraakstap> volgende(Opvangafspraak afspraak) {
        return partij(afspraak).map(een -> afspraak.staat().volgende(een)).orElse(Set.of());
    }

    /** Whether an afspraak waits for an answer of whoever acts: what was asked for the gemeente, what was offered for the table. */
    boolean wachtOp(Opvangafspraak afspraak, Handelende wie) {
        return switch (afspraak.staat()) {
            case GEVRAAGD ->
                afspraak.gemeenten().stream().allMatch(een -> wie.mag(Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN, een));
            case AANGEBODEN ->
                afspraak.gemeenten().stream().allMatch(een -> wie.mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN, een));
            case TOEGEZEGD, RAADSBESLUIT, GEREALISEERD, AFGEWEZEN, INGETROKKEN -> false;
        };
    }

    /** Asks an area for places, or offers those of the own gemeente. */
    @Vereist({Bevoegdheid.OPVANGAFSPRAAK_MAKEN, Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN})
    public Opvanguitkomst begin(Afspraakvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var toets = toets();
            var gebied = toets.gebied("gebied", vraag.gebied());
            toets.vraag(vraag);
            gebied.ifPresent(een -> toets.enige(een, vraag, store.alle()));
            return toets.fouten().isEmpty()
                    ? schrijf(nieuw(toets, gebied.orElseThrow(), vraag))
                    : new Opvanguitkomst.Geweigerd(toets.fouten());
        });
    }

    private Opvangafspraak nieuw(Afspraaktoets toets, Gebiedscode gebied, Afspraakvraag vraag) {
        var door = Schrijver.nu(klok);
        var gemeenten = toets.gemeenten(gebied);
        var partij = Afspraaktoets.partij(Handelend.nu(), gemeenten).orElseThrow();
        var stap = partij == Partij.TAFEL ? Afspraakstap.GEVRAAGD : Afspraakstap.AANGEBODEN;
        var dag = Optional.ofNullable(vraag.dag()).orElseThrow();
        int plaatsen = Optional.ofNullable(vraag.plaatsen()).orElseThrow();
        var eerste =
                new Opvangafspraak.Stap(stap, dag, plaatsen, vraag.toelichting().strip(), partij, door.op(), door);
        return new Opvangafspraak(
                0,
                gebied,
                toets.provincie(gebied).orElseThrow(),
                gemeenten,
                vraag.soort().orElseThrow(),
                Optional.ofNullable(vraag.per()).orElseThrow(),
                new Bron(vraag.bron().isBlank() ? ZONDER_BRON : vraag.bron().strip(), dag),
                List.of(eerste));
    }

    private Opvanguitkomst schrijf(Opvangafspraak afspraak) {
        long nummer = store.voegToe(afspraak, afspraak.laatste().door());
        noteer(nummer, afspraak.gebied(), afspraak.laatste());
        return new Opvanguitkomst.Gedaan(nummer);
    }

    /** Takes the next step. */
    @Vereist({Bevoegdheid.OPVANGAFSPRAAK_MAKEN, Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN})
    public Opvanguitkomst legStapVast(long nummer, Afspraakstapvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var afspraak = find(nummer).orElseThrow();
            var partij = partij(afspraak);
            var toets = toets().eis(partij.isPresent(), "stap", "", "Over dit gebied beslis je niet.");
            partij.ifPresent(een -> toets.stap(afspraak, een, vraag));
            if (!toets.fouten().isEmpty()) {
                return new Opvanguitkomst.Geweigerd(toets.fouten());
            }
            return schrijf(afspraak, stap(afspraak, partij.orElseThrow(), vraag));
        });
    }

    private Opvangafspraak.Stap stap(Opvangafspraak afspraak, Partij partij, Afspraakstapvraag vraag) {
        var door = Schrijver.nu(klok);
        var stap = vraag.stap().orElseThrow();
        var dag = Optional.ofNullable(vraag.dag()).orElseThrow();
        int plaatsen = stap.isEinde()
                ? afspraak.plaatsen()
                : Optional.ofNullable(vraag.plaatsen()).orElseThrow();
        return new Opvangafspraak.Stap(stap, dag, plaatsen, vraag.toelichting().strip(), partij, door.op(), door);
    }

    private Opvanguitkomst schrijf(Opvangafspraak afspraak, Opvangafspraak.Stap stap) {
        var stappen = new ArrayList<>(afspraak.stappen());
        stappen.add(stap);
        var tekort = lezer.rekening(met(afspraak, stappen), Instant.MAX).onmogelijk();
        if (!tekort.isEmpty()) {
            return teWeinig(stap.stap().isEinde() ? "stap" : "plaatsen", tekort.getFirst());
        }
        store.voegToe(afspraak.nummer(), stap);
        noteer(afspraak.nummer(), afspraak.gebied(), stap);
        return new Opvanguitkomst.Gedaan(afspraak.nummer());
    }

    private Opvanguitkomst teWeinig(String veld, Afsprakenrekening.Onmogelijk tekort) {
        var uitleg = naam(tekort.plek().gebied())
                + " heeft meer plaatsen aan andere gemeenten overgedragen dan er dan overblijven. Corrigeer eerst de"
                + " overdracht.";
        return new Opvanguitkomst.Geweigerd(toets().eis(false, veld, "", uitleg).fouten());
    }

    private static Opvangafspraak met(Opvangafspraak een, List<Opvangafspraak.Stap> stappen) {
        return new Opvangafspraak(
                een.nummer(),
                een.gebied(),
                een.provincie(),
                een.gemeenten(),
                een.soort(),
                een.per(),
                een.bron(),
                stappen);
    }

    private void noteer(long nummer, Gebiedscode gebied, Opvangafspraak.Stap stap) {
        auditlog.noteer(Voorval.inhoud("opvangafspraak." + stap.stap().code())
                .over(ONDERWERP, String.valueOf(nummer))
                .met(
                        Map.of(),
                        Map.of(
                                "gebied", gebied.waarde(),
                                "plaatsen", String.valueOf(stap.plaatsen()),
                                "dag", stap.dag().toString())));
    }
}

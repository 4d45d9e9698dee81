package nl.doorstroom.toezicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.EerdereBeoordeling;
import nl.doorstroom.toezicht.beleid.Feiten;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import nl.doorstroom.toezicht.plan.PlanVanAanpak;
import org.springframework.stereotype.Component;

/** Puts a round together: the grootboek in two readings, what was decided before, the ladder, the plans and the work so far. */
@Component
class Rondelezer {
    /** Later than anything that is registered, and within what the database can hold. */
    private static final Instant ALTIJD = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcRondeStore rondes;
    private final JdbcOordeelStore oordelen;
    private final JdbcLadderStore ladder;
    private final JdbcPlanStore plannen;
    private final JdbcKoppelcijferStore koppelcijfers;
    private final Feitenlezer feitenlezer;
    private final Toezichtgebieden gebieden;
    private final Grootboeken grootboeken;
    private final Transactions transacties;

    Rondelezer(
            JdbcRondeStore rondes,
            JdbcOordeelStore oordelen,
            JdbcLadderStore ladder,
            JdbcPlanStore plannen,
            JdbcKoppelcijferStore koppelcijfers,
            Feitenlezer feitenlezer,
            Toezichtgebieden gebieden,
            Grootboeken grootboeken,
            Transactions transacties) {
        this.rondes = rondes;
        this.oordelen = oordelen;
        this.ladder = ladder;
        this.plannen = plannen;
        this.koppelcijfers = koppelcijfers;
        this.feitenlezer = feitenlezer;
        this.gebieden = gebieden;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
    }

    /** What is kept about a round and its gemeenten. */
    private record Dossier(
            List<Rondestap> stappen,
            Map<Gebiedscode, Weging> wegingen,
            Map<Gebiedscode, Gemeenteoordeel> oordelen,
            Map<Gebiedscode, List<EerdereBeoordeling>> eerdere,
            Map<Gebiedscode, Toezichtstaat> staten,
            Map<Gebiedscode, Planstand> plannen,
            Map<Gebiedscode, Koppelcijfer> gekoppeld,
            long versie) {}

    /**
     * A round as far as whoever acts may see it, and what it rests on.
     *
     * @param versie changes with everything that is written about the round
     */
    record Gelezen(Ronde ronde, Feitenlezer.Lezing lezing, long versie) {}

    Gelezen lees(Rondecode code, Beleidsregel regel) {
        // The grootboek is read outside a transaction: it begins one of its own.
        var lezing = feitenlezer.lees(code, regel);
        var dossier = transacties.run(() -> dossier(code));
        var gemeenten = new ArrayList<Gemeentebeoordeling>();
        var zonder = new ArrayList<Ronde.ZonderStand>();
        for (var gemeente : zichtbare(code, dossier.oordelen.keySet())) {
            lezing.find(gemeente.code())
                    .ifPresentOrElse(
                            cijfers -> gemeenten.add(beoordeling(gemeente, cijfers, regel, lezing, dossier)),
                            () -> zonder.add(new Ronde.ZonderStand(gemeente.naam(), lezing.reden(gemeente.code()))));
        }
        return new Gelezen(
                new Ronde(code, regel, dossier.stappen, lezing.bekendOp(), gemeenten, zonder), lezing, dossier.versie);
    }

    /** How many gemeenten were held over to the day of a round, in the rounds before it. */
    int aangehouden(Rondecode code) {
        return totDag(code).size();
    }

    /** The days up to one to which gemeenten of a provincie were held over. */
    Stream<LocalDate> aangehoudenTot(Gebiedscode provincie, LocalDate vandaag) {
        return oordelen.vastgesteld(vandaag.plusDays(1)).stream()
                .filter(een -> een.ronde().provincie().equals(provincie))
                .flatMap(een ->
                        een.oordeel().uitkomst() instanceof Uitkomst.Aangehouden(var tot) && !tot.isAfter(vandaag)
                                ? Stream.of(tot)
                                : Stream.of());
    }

    private Set<Gebiedscode> totDag(Rondecode code) {
        return oordelen.vastgesteld(code.peildatum()).stream()
                .filter(een -> een.ronde().provincie().equals(code.provincie()))
                .filter(een -> een.oordeel().uitkomst().equals(new Uitkomst.Aangehouden(code.peildatum())))
                .map(JdbcOordeelStore.Vastgesteld::gemeente)
                .collect(Collectors.toSet());
    }

    /** Who does not work on the round sees of it what was established, and nothing before. */
    private List<Gebied> zichtbare(Rondecode code, Set<Gebiedscode> beoordeeld) {
        var alleen = code.isTussentijds()
                ? Optional.of(transacties.run(() -> totDag(code)))
                : Optional.<Set<Gebiedscode>>empty();
        return gebieden.gemeenten(code.provincie(), code.peildatum()).stream()
                .filter(een -> alleen.map(wie -> wie.contains(een.code())).orElse(true))
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_BEOORDELEN, een.code())
                        || Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.code())
                                && beoordeeld.contains(een.code()))
                .toList();
    }

    /** The version comes first: what is written while the rest is read is then seen as newer, never as read. */
    private Dossier dossier(Rondecode code) {
        long versie = rondes.versie(code);
        var stappen = rondes.stappen(code);
        return new Dossier(
                stappen,
                rondes.wegingen(code),
                oordelen.laatste(code),
                oordelen.eerdere(code.peildatum()),
                ladder.staten(code.peildatum()),
                plannen.plannen(),
                koppelcijfers.op(Koppelcijfer.opTijd(code.halfjaar()), gekeken(stappen)),
                versie);
    }

    /** Until when what is told counts: an established round keeps what it saw. */
    private static Instant gekeken(List<Rondestap> stappen) {
        return !stappen.isEmpty() && stappen.getLast().wordt() == Ronde.Staat.VASTGESTELD
                ? stappen.getLast().door().op()
                : ALTIJD;
    }

    private Gemeentebeoordeling beoordeling(
            Gebied gemeente, Cijfers cijfers, Beleidsregel regel, Feitenlezer.Lezing lezing, Dossier dossier) {
        var code = gemeente.code();
        var staat = dossier.staten.getOrDefault(code, Toezichtstaat.Signaleren.begin());
        var weging = Optional.ofNullable(dossier.wegingen.get(code));
        var feiten = new Feiten(
                cijfers,
                weging.map(Weging::verwijtbaarheid),
                dossier.eerdere.getOrDefault(code, List.of()),
                isActief(regel, staat),
                mijlpaal(
                        code,
                        dossier.plannen
                                .getOrDefault(code, Planstand.LEEG)
                                .op(cijfers.peildatum())
                                .plan(),
                        cijfers.peildatum()),
                Optional.ofNullable(dossier.gekoppeld.get(code)).flatMap(lezing::koppeling));
        var oordeel = Optional.ofNullable(dossier.oordelen.get(code));
        return new Gemeentebeoordeling(gemeente, staat, feiten, regel.voorstel(feiten), weging, oordeel);
    }

    private static boolean isActief(Beleidsregel regel, Toezichtstaat staat) {
        return regel.treden().stream()
                .filter(trede -> trede.stap() == staat.stap())
                .anyMatch(Trede::actief);
    }

    private Optional<Mijlpaalstand> mijlpaal(Gebiedscode gemeente, PlanVanAanpak plan, LocalDate peildatum) {
        return plan.mijlpaal(peildatum)
                .flatMap(een -> een.datum().isAfter(peildatum) ? Optional.of(een.open()) : toets(gemeente, een));
    }

    private Optional<Mijlpaalstand> toets(Gebiedscode gemeente, Mijlpaal mijlpaal) {
        var bekend = Peiling.begin(mijlpaal.eindeNaijl());
        var standen =
                SystemTask.run("mijlpaal toetsen", () -> grootboeken.standen(new Peiling(mijlpaal.datum(), bekend)));
        return standen.find(gemeente).map(mijlpaal::toets);
    }
}

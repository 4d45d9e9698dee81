package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
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
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import org.springframework.stereotype.Component;

/** Puts a round together: the grootboek in two readings, what was decided before, the ladder, the plans and the work so far. */
@Component
class Rondelezer {
    private final JdbcRondeStore rondes;
    private final JdbcOordeelStore oordelen;
    private final JdbcLadderStore ladder;
    private final Feitenlezer feitenlezer;
    private final Toezichtgebieden gebieden;
    private final Grootboeken grootboeken;
    private final Transactions transacties;

    Rondelezer(
            JdbcRondeStore rondes,
            JdbcOordeelStore oordelen,
            JdbcLadderStore ladder,
            Feitenlezer feitenlezer,
            Toezichtgebieden gebieden,
            Grootboeken grootboeken,
            Transactions transacties) {
        this.rondes = rondes;
        this.oordelen = oordelen;
        this.ladder = ladder;
        this.feitenlezer = feitenlezer;
        this.gebieden = gebieden;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
    }

    /** What is kept about a round and its gemeenten. */
    private record Dossier(
            List<String> stappen,
            Map<Gebiedscode, Weging> wegingen,
            Map<Gebiedscode, Gemeenteoordeel> oordelen,
            Map<Gebiedscode, List<EerdereBeoordeling>> eerdere,
            Map<Gebiedscode, Toezichtstaat> staten,
            Map<Gebiedscode, List<Mijlpaal>> mijlpalen) {}

    /** A round as far as whoever acts may see it, and the readings that it rests on. */
    record Gelezen(Ronde ronde, Feitenlezer.Lezing lezing) {}

    Gelezen lees(Rondecode code, Beleidsregel regel) {
        // The grootboek is read outside a transaction: it begins one of its own.
        var lezing = feitenlezer.lees(code, regel);
        var dossier = transacties.run(() -> dossier(code));
        var gemeenten = new ArrayList<Gemeentebeoordeling>();
        var zonder = new ArrayList<Ronde.ZonderStand>();
        for (var gemeente : zichtbare(code)) {
            lezing.find(gemeente.code())
                    .ifPresentOrElse(
                            cijfers -> gemeenten.add(beoordeling(gemeente, cijfers, regel, dossier)),
                            () -> zonder.add(new Ronde.ZonderStand(gemeente.naam(), lezing.reden(gemeente.code()))));
        }
        return new Gelezen(new Ronde(code, regel, staat(dossier.stappen), gemeenten, zonder), lezing);
    }

    private List<Gebied> zichtbare(Rondecode code) {
        return gebieden.gemeenten(code.provincie(), code.peildatum()).stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.code()))
                .toList();
    }

    private Dossier dossier(Rondecode code) {
        return new Dossier(
                rondes.stappen(code),
                rondes.wegingen(code),
                oordelen.laatste(code),
                oordelen.eerdere(code.peildatum()),
                ladder.staten(code.peildatum()),
                ladder.mijlpalen());
    }

    private static Ronde.Staat staat(List<String> stappen) {
        if (stappen.isEmpty()) {
            return Ronde.Staat.OPEN;
        }
        return stappen.getLast().equals("vastgesteld") ? Ronde.Staat.VASTGESTELD : Ronde.Staat.HEROPEND;
    }

    private Gemeentebeoordeling beoordeling(Gebied gemeente, Cijfers cijfers, Beleidsregel regel, Dossier dossier) {
        var code = gemeente.code();
        var weging = Optional.ofNullable(dossier.wegingen.get(code));
        var feiten = new Feiten(
                cijfers,
                weging.map(Weging::verwijtbaarheid),
                dossier.eerdere.getOrDefault(code, List.of()),
                isActief(regel, dossier.staten.getOrDefault(code, Toezichtstaat.Signaleren.begin())),
                mijlpaal(code, dossier.mijlpalen.getOrDefault(code, List.of()), cijfers.peildatum()),
                OptionalInt.empty());
        return new Gemeentebeoordeling(
                gemeente, feiten, regel.voorstel(feiten), weging, Optional.ofNullable(dossier.oordelen.get(code)));
    }

    private static boolean isActief(Beleidsregel regel, Toezichtstaat staat) {
        return regel.treden().stream()
                .filter(trede -> trede.stap() == staat.stap())
                .anyMatch(Trede::actief);
    }

    /** The latest milestone of the last half-year, or else the next one. */
    private Optional<Mijlpaalstand> mijlpaal(Gebiedscode gemeente, List<Mijlpaal> mijlpalen, LocalDate peildatum) {
        var vorige = peildatum.minusMonths(6);
        return mijlpalen.stream()
                .filter(een -> een.datum().isAfter(vorige) && !een.datum().isAfter(peildatum))
                .reduce((_, later) -> later)
                .flatMap(een -> toets(gemeente, een))
                .or(() -> mijlpalen.stream()
                        .filter(een -> een.datum().isAfter(peildatum))
                        .findFirst()
                        .map(Mijlpaal::open));
    }

    private Optional<Mijlpaalstand> toets(Gebiedscode gemeente, Mijlpaal mijlpaal) {
        var bekend = Peiling.begin(mijlpaal.datum().plusMonths(1).withDayOfMonth(1));
        return grootboeken
                .standen(new Peiling(mijlpaal.datum(), bekend))
                .find(gemeente)
                .map(mijlpaal::toets);
    }
}

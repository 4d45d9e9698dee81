package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.plan.Maandtoets;
import org.springframework.stereotype.Component;

/** What the plannen van aanpak tell: what was agreed, what came in its place, and what the grootboek said of it. */
@Component
class Planbron implements Dossierbron {
    private static final String PLAN = "#plan";

    private final Planlezer plannen;
    private final JdbcLadderStore ladder;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Planbron(
            Planlezer plannen,
            JdbcLadderStore ladder,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.plannen = plannen;
        this.ladder = ladder;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente) {
        var plan = plannen.van(gemeente);
        var uitslagen = plannen.nu(gemeente, plan).stream()
                .filter(een -> !een.mijlpaal().datum().isAfter(een.bekend()))
                .map(een -> uitslag(een, gebieden.dossier(gemeente)));
        return Stream.concat(plan.alle().stream().map(een -> afspraak(plan, een)), uitslagen)
                .toList();
    }

    private static Gebeurtenis afspraak(Planstand plan, Afspraak een) {
        return new Gebeurtenis(
                een.afgesprokenOp(),
                Gebeurtenis.Soort.AFSPRAAK,
                wat(plan, een),
                "Op " + DutchFormat.date(een.datum()) + ": " + een.eis().omschrijving() + "."
                        + (een.toelichting().isEmpty() ? "" : " " + een.toelichting()),
                null);
    }

    private static String wat(Planstand plan, Afspraak een) {
        if (een.vervallen()) {
            return "Mijlpaal vervallen";
        }
        var was = vervangen(plan, een.vervangt());
        if (was.isEmpty()) {
            return "Mijlpaal afgesproken";
        }
        return een.datum().isAfter(was.getFirst().datum())
                ? "Mijlpaal uitgesteld, van " + DutchFormat.date(was.getFirst().datum())
                : "Mijlpaal vervangen, van " + DutchFormat.date(was.getFirst().datum());
    }

    private static List<Afspraak> vervangen(Planstand plan, OptionalLong nummer) {
        return plan.alle().stream()
                .filter(een -> nummer.equals(OptionalLong.of(een.nummer())))
                .toList();
    }

    private static Gebeurtenis uitslag(Maandtoets toets, String dossier) {
        var reden = toets.reden().isEmpty() ? "" : " " + toets.reden();
        var tekort = toets.tekort() == 0 ? "" : " Er ontbreken er " + DutchFormat.number(toets.tekort()) + ".";
        return new Gebeurtenis(
                toets.mijlpaal().datum(),
                Gebeurtenis.Soort.AFSPRAAK,
                toets.staat() == Maandtoets.Staat.ONBEKEND
                        ? "Uitkomst van de mijlpaal niet bekend"
                        : "Mijlpaal " + toets.staat().naam(),
                "Afgesproken was: " + toets.mijlpaal().omschrijving() + "." + tekort + reden,
                dossier + PLAN);
    }

    /** The milestones that are to come, of gemeenten that are held to their plan. */
    @Override
    public List<Looptermijn> termijnen() {
        var vandaag = LocalDate.now(klok);
        var staten = transacties.run(() -> ladder.staten(vandaag));
        return plannen.plannen().entrySet().stream()
                .filter(een -> isActief(staten.getOrDefault(een.getKey(), Toezichtstaat.Signaleren.begin())))
                .flatMap(een -> een.getValue().mijlpalen().stream()
                        .map(Planstand.Afgesproken::mijlpaal)
                        .filter(mijlpaal -> !mijlpaal.datum().isBefore(vandaag))
                        .map(mijlpaal -> new Looptermijn(
                                een.getKey(),
                                mijlpaal.datum(),
                                "mijlpaal: " + mijlpaal.omschrijving(),
                                Looptermijn.Partij.GEMEENTE,
                                gebieden.dossier(een.getKey()) + PLAN)))
                .toList();
    }

    static boolean isActief(Toezichtstaat staat) {
        return staat.stap().compareTo(Trede.Stap.AFSPRAKEN) >= 0;
    }
}

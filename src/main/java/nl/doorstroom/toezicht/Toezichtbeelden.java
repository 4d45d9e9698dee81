package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import org.springframework.stereotype.Service;

/** What supervision says about one gemeente now: where it stands, what was established, what runs. */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Toezichtbeelden {
    private final Grootboeken grootboeken;
    private final Beleidsregels regels;
    private final Vastgesteldlezer vastgesteld;
    private final JdbcLadderStore ladder;
    private final JdbcPlanStore plannen;
    private final List<Dossierbron> bronnen;
    private final Transactions transacties;
    private final Clock klok;

    Toezichtbeelden(
            Grootboeken grootboeken,
            Beleidsregels regels,
            Vastgesteldlezer vastgesteld,
            JdbcLadderStore ladder,
            JdbcPlanStore plannen,
            List<Dossierbron> bronnen,
            Transactions transacties,
            Clock klok) {
        this.grootboeken = grootboeken;
        this.regels = regels;
        this.vastgesteld = vastgesteld;
        this.ladder = ladder;
        this.plannen = plannen;
        this.bronnen = bronnen;
        this.transacties = transacties;
        this.klok = klok;
    }

    private Gebiedsindeling indeling() {
        return grootboeken.indeling(grootboeken.laatste().peildatum());
    }

    /** Whether whoever acts works for gemeenten that are supervised, and does not supervise. */
    public boolean isVoorGemeente() {
        var wie = Handelend.nu();
        return wie.rechten().get(Bevoegdheid.TOEZICHT_INZIEN) == Reikwijdte.EIGEN_GEBIED
                && !wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN);
    }

    /** The gemeenten that whoever acts works for, by name; none for a supervisor and for who reads along everywhere. */
    public List<Toezichtbeeld> eigen() {
        if (!isVoorGemeente()) {
            return List.of();
        }
        return indeling().gemeenten().stream()
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.code()))
                .flatMap(een -> find(een.code()).stream())
                .toList();
    }

    /** One gemeente; empty when there is none for whoever acts. */
    public Optional<Toezichtbeeld> find(Gebiedscode code) {
        var indeling = indeling();
        return indeling.find(code)
                .filter(een -> een.code().soort() == Gebiedsoort.GEMEENTE)
                .filter(een -> Handelend.nu().mag(Bevoegdheid.TOEZICHT_INZIEN, een.code()))
                .flatMap(een -> indeling.findWaarin(code, Gebiedsoort.PROVINCIE).map(in -> beeld(een, in)));
    }

    private Toezichtbeeld beeld(Gebied gemeente, Gebied provincie) {
        var termijnen = termijnen(gemeente.code());
        var vandaag = LocalDate.now(klok);
        return transacties.run(() -> new Toezichtbeeld(
                gemeente,
                provincie,
                regels.op(provincie.code(), vandaag),
                ladder.staten(vandaag).getOrDefault(gemeente.code(), Toezichtstaat.Signaleren.begin()),
                plannen.plannen().getOrDefault(gemeente.code(), Planstand.LEEG).plan(),
                oordelen(gemeente.code()),
                termijnen));
    }

    private List<Looptermijn> termijnen(Gebiedscode gemeente) {
        return bronnen.stream()
                .flatMap(een -> een.termijnen().stream())
                .filter(een -> een.gemeente().equals(gemeente))
                .sorted(Comparator.comparing(Looptermijn::tot))
                .toList();
    }

    private List<Vastgesteldoordeel> oordelen(Gebiedscode gemeente) {
        return vastgesteld.alle().reversed().stream()
                .filter(een -> een.gemeente().equals(gemeente))
                .toList();
    }
}

package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.Gebeurtenis.Soort;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.EerdereBeoordeling;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import org.springframework.stereotype.Component;

/** What the half-years tell: the stand at every peildatum as known at the end of its na-ijl, and what was established. */
@Component
class Oordeelbron implements Dossierbron {
    private static final int JAREN_TERUG = 7;

    private final JdbcOordeelStore oordelen;
    private final Vastgesteldlezer vastgesteld;
    private final Beleidsregels regels;
    private final Grootboeken grootboeken;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Oordeelbron(
            JdbcOordeelStore oordelen,
            Vastgesteldlezer vastgesteld,
            Beleidsregels regels,
            Grootboeken grootboeken,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.oordelen = oordelen;
        this.vastgesteld = vastgesteld;
        this.regels = regels;
        this.grootboeken = grootboeken;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente) {
        var regelsVan = gebieden.provincieVan(gemeente)
                .map(provincie -> transacties.run(() -> regels.van(provincie)))
                .orElse(List.of());
        var alles = new ArrayList<Gebeurtenis>();
        peildata(regelsVan).forEach(dag -> stand(gemeente, dag).ifPresent(alles::add));
        var hier = vastgesteld.alle().stream()
                .filter(een -> een.gemeente().equals(gemeente))
                .toList();
        hier.forEach(een -> alles.add(oordeel(een)));
        alles.addAll(transacties.run(() -> overgenomen(gemeente, hier)));
        return alles;
    }

    /** A peildatum and the day that ends its na-ijl. */
    private record Peildag(LocalDate peildatum, LocalDate bekend) {}

    /** Those of which the na-ijl is over, as far back as anything is booked. */
    private List<Peildag> peildata(List<Beleidsregel> regelsVan) {
        var vandaag = LocalDate.now(klok);
        var eerste = grootboeken.eersteDag().orElse(vandaag);
        return regelsVan.stream()
                .flatMap(regel -> regel.peildata(vandaag.minusYears(JAREN_TERUG), vandaag)
                        .map(dag -> new Peildag(dag, regel.eindeNaijl(dag))))
                .filter(dag -> dag.peildatum.isAfter(eerste) && !dag.bekend.isAfter(vandaag))
                .toList();
    }

    private Optional<Gebeurtenis> stand(Gebiedscode gemeente, Peildag dag) {
        return grootboeken
                .standen(Peiling.van(dag.peildatum, dag.bekend))
                .find(gemeente)
                .map(stand -> stand(gemeente, dag, stand));
    }

    private static Gebeurtenis stand(Gebiedscode gemeente, Peildag dag, Stand stand) {
        return new Gebeurtenis(
                dag.peildatum,
                Soort.STAND,
                "Stand " + DutchFormat.signed(stand.eind()),
                "Gehuisvest: " + DutchFormat.number(stand.gerealiseerd()) + " van een opgave van "
                        + DutchFormat.number(stand.opgave()) + ", zoals bekend op " + DutchFormat.date(dag.bekend)
                        + ".",
                "/standen/" + gemeente + "?peildatum=" + dag.peildatum + "&bekend=" + dag.bekend);
    }

    private static Gebeurtenis oordeel(Vastgesteldoordeel een) {
        var ronde = een.ronde();
        return new Gebeurtenis(
                ronde.peildatum(),
                Soort.OORDEEL,
                "Oordeel: " + een.naam(),
                een.oordeel().motivering(),
                "/toezicht/" + ronde.provincie() + "/" + ronde.peildatum() + "/" + een.gemeente());
    }

    /** What was decided before, as far as no round here was about it. */
    private List<Gebeurtenis> overgenomen(Gebiedscode gemeente, List<Vastgesteldoordeel> hier) {
        var beoordeeld = hier.stream().map(een -> een.ronde().peildatum()).toList();
        var morgen = LocalDate.now(klok).plusDays(1);
        return oordelen.eerdere(morgen).getOrDefault(gemeente, List.of()).stream()
                .filter(een -> !beoordeeld.contains(een.peildatum()))
                .sorted(Comparator.comparing(EerdereBeoordeling::peildatum))
                .map(Oordeelbron::overgenomen)
                .toList();
    }

    private static Gebeurtenis overgenomen(EerdereBeoordeling een) {
        return new Gebeurtenis(
                een.peildatum(),
                Soort.OORDEEL,
                een.gemist() ? "Taakstelling niet gehaald" : "Taakstelling gehaald",
                een.verwijtbaarheid()
                        .map(Verwijtbaarheid::naam)
                        .map(naam -> "Beoordeeld als " + naam + ". Overgenomen uit stukken van de provincie.")
                        .orElse("Overgenomen uit stukken van de provincie."),
                null);
    }

    @Override
    public List<Looptermijn> termijnen() {
        return List.of();
    }
}

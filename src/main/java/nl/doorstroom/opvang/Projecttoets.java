package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectfeit.Soort;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;

/** Whether something can be told of a project as it stands. */
final class Projecttoets {
    private static final int TOELICHTING = 2000;

    private final Projectverloop verloop;
    private final LocalDate vandaag;
    private final Foutenlijst fouten = new Foutenlijst();

    Projecttoets(Projectverloop verloop, LocalDate vandaag) {
        this.verloop = verloop;
        this.vandaag = vandaag;
    }

    /** All that is wrong with a fact; empty when it can be told. */
    List<Invoerfout> fouten(Projectfeit feit) {
        fouten.lengte("toelichting", feit.toelichting(), TOELICHTING);
        switch (feit.soort()) {
            case VERWACHT -> verwacht(feit);
            case KLAAR -> klaar(feit);
            case TERUGGEZET -> teruggezet(feit);
            case GESTOPT -> gestopt(feit);
            case HERVAT -> fouten.eis(verloop.gestopt().isPresent(), "soort", "hervat", "Dit project is niet gestopt.");
        }
        return List.copyOf(fouten.fouten());
    }

    private void loopt() {
        fouten.eis(
                verloop.isLopend(),
                "stap",
                "",
                verloop.isOpen() ? "Deze locatie is al open." : "Dit project is gestopt. Hervat het eerst.");
    }

    private void verwacht(Projectfeit feit) {
        loopt();
        fouten.eis(
                !verloop.klaar().containsKey(feit.stap()),
                "stap",
                feit.stap().naam(),
                "Deze stap is al klaar. Kies een stap die nog komt.");
        boolean later = verloop.verwacht(feit.stap())
                .filter(dag -> dag.isBefore(feit.dag()))
                .isPresent();
        fouten.eis(
                !later || feit.reden().isPresent(),
                "reden",
                "",
                "Deze stap wordt later dan verwacht. Kies waardoor dat komt.");
    }

    private void klaar(Projectfeit feit) {
        loopt();
        fouten.geweest("dag", feit.dag(), vandaag)
                .eis(
                        verloop.stap().filter(feit.stap()::equals).isPresent(),
                        "stap",
                        feit.stap().naam(),
                        "Stappen gaan op volgorde. Nu is aan de beurt: "
                                + verloop.stap().map(een -> een.naam()).orElse("geen stap meer") + ".");
        verloop.klaar().values().stream()
                .max(LocalDate::compareTo)
                .filter(dag -> feit.dag().isBefore(dag))
                .ifPresent(dag -> fouten.fout(
                        "dag",
                        DutchFormat.date(feit.dag()),
                        "De vorige stap was klaar op " + DutchFormat.date(dag) + ". Kies die dag of later."));
    }

    private void teruggezet(Projectfeit feit) {
        var laatste = verloop.klaar().keySet().stream().reduce((_, later) -> later);
        fouten.eis(
                        laatste.filter(feit.stap()::equals).isPresent(),
                        "stap",
                        feit.stap().naam(),
                        "Zet alleen de laatste stap terug die klaar is.")
                .tekst("toelichting", feit.toelichting(), TOELICHTING, "Schrijf waarom de stap niet klaar is.");
    }

    private void gestopt(Projectfeit feit) {
        loopt();
        fouten.geweest("dag", feit.dag(), vandaag)
                .tekst("toelichting", feit.toelichting(), TOELICHTING, "Schrijf waarom het project stopt.");
    }

    /** The step of which a project is told to stop or go on: where it stands. */
    static Optional<Projectfeit> hier(Projectverloop verloop, Soort soort, LocalDate dag, String toelichting) {
        return verloop.stap().map(stap -> new Projectfeit(soort, stap, dag, Optional.empty(), toelichting));
    }
}

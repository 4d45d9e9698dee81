package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/** Whether something can be told of a project as it stands. */
final class Projecttoets {
    private static final int TOELICHTING = 2000;

    private final Projectverloop verloop;
    private final LocalDate vandaag;
    private final Stapvraag vraag;
    private final @Nullable LocalDate dag;
    private final Foutenlijst fouten = new Foutenlijst();

    Projecttoets(Projectverloop verloop, LocalDate vandaag, Stapvraag vraag) {
        this.verloop = verloop;
        this.vandaag = vandaag;
        this.vraag = vraag;
        dag = switch (vraag.soort()) {
            case VERWACHT, KLAAR, GESTOPT -> vraag.dag();
            case TERUGGEZET, HERVAT -> vandaag;
        };
        toets();
    }

    /** All that is wrong with it; empty when it can be told. */
    List<Invoerfout> fouten() {
        return List.copyOf(fouten.fouten());
    }

    /** What is told; only when nothing is wrong. */
    Projectfeit feit() {
        return new Projectfeit(
                vraag.soort(), vraag.stap(), Objects.requireNonNull(dag), vraag.reden(), vraag.toelichting());
    }

    private void toets() {
        fouten.lengte("toelichting", vraag.toelichting(), TOELICHTING);
        switch (vraag.soort()) {
            case VERWACHT -> verwacht();
            case KLAAR -> klaar();
            case TERUGGEZET -> teruggezet();
            case GESTOPT -> gestopt();
            case HERVAT -> fouten.eis(verloop.gestopt().isPresent(), "soort", "hervat", "Dit project is niet gestopt.");
        }
    }

    private void loopt() {
        fouten.eis(
                verloop.isLopend(),
                "stap",
                "",
                verloop.isOpen() ? "Deze locatie is al open." : "Dit project is gestopt. Hervat het eerst.");
    }

    private void verwacht() {
        loopt();
        boolean later = verloop.verwacht(vraag.stap())
                .filter(eerder -> dag != null && eerder.isBefore(dag))
                .isPresent();
        fouten.dag("dag", dag)
                .eis(
                        !verloop.klaar().containsKey(vraag.stap()),
                        "stap",
                        vraag.stap().naam(),
                        "Deze stap is al klaar. Kies een stap die nog komt.")
                .eis(
                        !later || vraag.reden().isPresent(),
                        "reden",
                        "",
                        "Deze stap wordt later dan verwacht. Kies waardoor dat komt.");
    }

    private void klaar() {
        loopt();
        fouten.geweest("dag", dag, vandaag)
                .eis(
                        verloop.stap().filter(vraag.stap()::equals).isPresent(),
                        "stap",
                        vraag.stap().naam(),
                        "Stappen gaan op volgorde. Nu is aan de beurt: "
                                + verloop.stap().map(een -> een.naam()).orElse("geen stap meer") + ".");
        var vorige = verloop.klaar().values().stream().max(LocalDate::compareTo);
        if (dag != null && vorige.filter(dag::isBefore).isPresent()) {
            fouten.fout(
                    "dag",
                    DutchFormat.date(dag),
                    "De vorige stap was klaar op " + DutchFormat.date(vorige.get()) + ". Kies die dag of later.");
        }
    }

    private void teruggezet() {
        var laatste = verloop.klaar().keySet().stream().reduce((_, later) -> later);
        fouten.eis(
                        laatste.filter(vraag.stap()::equals).isPresent(),
                        "stap",
                        vraag.stap().naam(),
                        "Zet alleen de laatste stap terug die klaar is.")
                .tekst("toelichting", vraag.toelichting(), TOELICHTING, "Schrijf waarom de stap niet klaar is.");
    }

    private void gestopt() {
        loopt();
        fouten.geweest("dag", dag, vandaag)
                .tekst("toelichting", vraag.toelichting(), TOELICHTING, "Schrijf waarom het project stopt.");
    }
}

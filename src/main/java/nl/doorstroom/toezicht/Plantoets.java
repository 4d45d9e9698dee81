package nl.doorstroom.toezicht;

import java.time.LocalDate;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.ladder.Trede;

/** What is wrong with something that is to be agreed, all of it at once. */
record Plantoets(Planstand plan, Afspraakvraag vraag, LocalDate vandaag) {
    private static final String DATUM = "datum";
    private static final String TOELICHTING = "toelichting";
    private static final int LANGST = 2000;
    private static final int VERST = 5;

    Foutenlijst nieuw(Ladderstand staat) {
        return ingevuld()
                .eis(
                        staat.staat().stap().compareTo(Trede.Stap.AFSPRAKEN) >= 0,
                        "afspraak",
                        "trede " + staat.staat().stap().nummer(),
                        "Leg eerst het besluit over de afspraken vast: deze gemeente staat nog op een lagere trede.")
                .lengte(TOELICHTING, vraag.toelichting(), LANGST);
    }

    Foutenlijst inPlaatsVan(long nummer) {
        return geldend(plan, nummer, ingevuld())
                .tekst(TOELICHTING, vraag.toelichting(), LANGST, "Schrijf waarom je deze afspraak vervangt.");
    }

    static Foutenlijst intrekking(Planstand plan, long nummer, String reden) {
        return geldend(plan, nummer, new Foutenlijst())
                .tekst(TOELICHTING, reden, LANGST, "Schrijf waarom deze afspraak vervalt.");
    }

    private static Foutenlijst geldend(Planstand plan, long nummer, Foutenlijst toets) {
        return toets.eis(plan.geldend(nummer).isPresent(), "afspraak", Long.toString(nummer), Rondetoets.JE_VOOR);
    }

    private Foutenlijst ingevuld() {
        var toets = new Foutenlijst()
                .geweest("afgesproken", vraag.afgesprokenOp(), vandaag)
                .dag(DATUM, vraag.datum())
                .eis(
                        vraag.eis() != null,
                        "eis",
                        "",
                        "Kies wat er dan moet kloppen, met een aantal als dat erbij hoort.");
        var datum = vraag.datum();
        return datum == null ? toets : opDag(toets, datum);
    }

    private Foutenlijst opDag(Foutenlijst toets, LocalDate datum) {
        var sinds = vraag.afgesprokenOp();
        var dag = DutchFormat.date(datum);
        return toets.eis(sinds == null || datum.isAfter(sinds), DATUM, dag, "Kies een dag na die van de afspraak.")
                .eis(
                        !datum.isAfter(vandaag.plusYears(VERST)),
                        DATUM,
                        dag,
                        "Kies een dag binnen vijf jaar, tot en met " + DutchFormat.date(vandaag.plusYears(VERST)) + ".")
                .eis(!isBekend(datum), DATUM, dag, "Voor deze dag is dit al afgesproken.");
    }

    private boolean isBekend(LocalDate datum) {
        return plan.geldend().stream()
                .anyMatch(een -> een.datum().equals(datum) && een.eis().equals(vraag.eis()));
    }
}

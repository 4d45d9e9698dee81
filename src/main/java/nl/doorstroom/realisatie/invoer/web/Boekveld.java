package nl.doorstroom.realisatie.invoer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.invoer.Dagnotatie;

/** Reads the fields of a form to book with; what can't be understood is remembered, so that all is told at once. */
final class Boekveld {
    static final String BRON = "bron";
    static final String DAG = "dag";
    static final String AANTAL = "aantal";
    static final String SOORT = "soort";
    static final String GEMEENTE = "gemeente";
    static final String VERWIJZING = "verwijzing";
    private static final int LANGSTE_BRON = 300;
    private static final int LANGSTE_VERWIJZING = 100;

    private Form velden;

    Boekveld(Form velden) {
        this.velden = velden;
        toetsTekst();
    }

    /** The form with what is wrong with it so far. */
    Form velden() {
        return velden;
    }

    /** Under the field in which it was typed: the day on which an entry holds stands in {@code dag}. */
    static Form metFouten(Form form, List<Invoerfout> fouten) {
        var nu = form;
        for (var fout : fouten) {
            nu = nu.withFault(fout.veld().equals("geldig op") ? "dag" : fout.veld(), fout.uitleg());
        }
        return nu;
    }

    boolean isGoed() {
        return velden.faults().isEmpty();
    }

    private void toetsTekst() {
        if (velden.value(BRON).isEmpty() || velden.value(BRON).length() > LANGSTE_BRON) {
            fout(BRON, "Bron: schrijf waaruit dit blijkt, zoals COA of Gemeente Lelystad.");
        }
        if (velden.value(VERWIJZING).length() > LANGSTE_VERWIJZING) {
            fout(VERWIJZING, "Verwijzing: gebruik hoogstens " + LANGSTE_VERWIJZING + " tekens.");
        }
    }

    private void fout(String veld, String uitleg) {
        velden = velden.withFault(veld, uitleg);
    }

    /** @return a day that is no good when none was typed */
    LocalDate dag() {
        var dag = Dagnotatie.lees(velden.value(DAG));
        if (dag.isEmpty()) {
            fout(DAG, "Dag: schrijf een dag als 2023-05-04 of 4-5-2023.");
        }
        return dag.orElse(LocalDate.EPOCH);
    }

    /** @param minstens what is asked at least */
    int aantal(int minstens) {
        var tekst = velden.value(AANTAL).replace('−', '-');
        if (!tekst.matches("[+-]?\\d{1,5}") || Integer.parseInt(tekst) < minstens) {
            fout(
                    AANTAL,
                    "Aantal: schrijf een heel getal" + (minstens > -1 ? " van " + minstens + " of meer" : "")
                            + ", zonder punten.");
            return 1;
        }
        return Integer.parseInt(tekst);
    }

    Gebiedscode gemeente(List<Choice> gemeenten) {
        return new Gebiedscode(keuze(GEMEENTE, gemeenten, "Gemeente: kies een gemeente uit je gebied."));
    }

    /** @param gekozen kinds among which somebody chooses */
    Post post(List<Choice> gekozen, int aantal) {
        return post(keuze(SOORT, gekozen, "Soort: kies een soort uit de lijst."), aantal);
    }

    static Post post(String soort, int aantal) {
        return soort.equals(Boekwoorden.FASE3)
                ? new Post.Fase3(Math.max(0, aantal))
                : new Post.Huisvesting(new Soort(soort), aantal);
    }

    private String keuze(String veld, List<Choice> keuzes, String uitleg) {
        var gekozen = velden.value(veld);
        if (keuzes.stream().anyMatch(een -> een.value().equals(gekozen))) {
            return gekozen;
        }
        fout(veld, uitleg);
        return Map.of(GEMEENTE, "GM0000").getOrDefault(veld, "onbekend");
    }
}

package nl.doorstroom.platform.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with something that is to be written, all of it at once. */
public final class Foutenlijst {
    private final List<Invoerfout> fouten = new ArrayList<>();

    /** All that was found. */
    public List<Invoerfout> fouten() {
        return fouten;
    }

    /** Adds one. */
    public Foutenlijst fout(String veld, String waarde, String uitleg) {
        fouten.add(Invoerfout.inVeld(veld, waarde, uitleg));
        return this;
    }

    /** Adds one unless something holds. */
    public Foutenlijst eis(boolean geldt, String veld, String waarde, String uitleg) {
        return geldt ? this : fout(veld, waarde, uitleg);
    }

    /** A text that must be there. */
    public Foutenlijst tekst(String veld, String tekst, int langst, String leeg) {
        return eis(!tekst.isBlank(), veld, tekst, leeg).lengte(veld, tekst, langst);
    }

    /** A text that may be empty. */
    public Foutenlijst lengte(String veld, String tekst, int langst) {
        return eis(
                tekst.length() <= langst,
                veld,
                tekst.length() + " tekens",
                "Maak de tekst korter: hoogstens " + DutchFormat.number(langst) + " tekens, nu "
                        + DutchFormat.number(tekst.length()) + ".");
    }

    /** A day that must be there and not lie in the future. */
    public Foutenlijst geweest(String veld, @Nullable LocalDate dag, LocalDate vandaag) {
        return dag == null
                ? zonderDag(veld)
                : eis(
                        !dag.isAfter(vandaag),
                        veld,
                        DutchFormat.date(dag),
                        "Deze dag moet nog komen. Kies " + DutchFormat.date(vandaag) + " of eerder.");
    }

    /** A day that must be there. */
    public Foutenlijst dag(String veld, @Nullable LocalDate dag) {
        return dag == null ? zonderDag(veld) : this;
    }

    private Foutenlijst zonderDag(String veld) {
        return fout(veld, "", "Kies een dag, bijvoorbeeld 2021-04-01.");
    }
}

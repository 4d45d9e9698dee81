package nl.doorstroom.toezicht.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Gevolg;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.beleid.Voorwaarde;
import nl.doorstroom.toezicht.beleid.Voorwaardeschrift;

/**
 * The rules of a beleidsregel as fields of a form: of every rule its place, name, grond, conditions and what follows. A rule
 * without name and conditions is left out.
 */
record Regelvelden(Form form, List<Oordeel> schaal, List<Invoerfout> fouten) {
    static final String NAAM = "regel-naam-";
    static final String PLEK = "regel-plek-";
    static final String GROND = "regel-grond-";
    static final String VOORWAARDEN = "regel-voorwaarden-";
    static final String GEVOLG = "regel-gevolg-";
    static final String BEWEGING = "regel-beweging-";
    static final String AANHOUDEN = "aanhouden";

    private record Geplaatst(int plek, Beoordelingsregel regel) {}

    /** How many rules the form has room for. */
    static int aantal(Form form) {
        return Math.clamp(form.number("aantal-regels"), 1, 40);
    }

    /** A form with a rule filled in. */
    static Form vul(Form form, int nummer, Beoordelingsregel regel) {
        var voorwaarden = String.join(
                "\n",
                regel.voorwaarden().stream().map(Voorwaardeschrift::schrijf).toList());
        var met = form.with(PLEK + nummer, Integer.toString(nummer))
                .with(NAAM + nummer, regel.naam())
                .with(GROND + nummer, regel.grondslag())
                .with(VOORWAARDEN + nummer, voorwaarden);
        return switch (regel.gevolg()) {
            case Gevolg.Oordelen(var oordeel, var beweging) ->
                met.with(GEVOLG + nummer, oordeel.naam()).with(BEWEGING + nummer, beweging.name());
            case Gevolg.Aanhouden _ -> met.with(GEVOLG + nummer, AANHOUDEN);
        };
    }

    /** The rules in the order of their places; what is wrong with them is added to the faults. */
    List<Beoordelingsregel> lees() {
        var gevuld = IntStream.rangeClosed(1, aantal(form))
                .filter(this::isGevuld)
                .boxed()
                .toList();
        if (gevuld.isEmpty()) {
            fout(NAAM + 1, "Schrijf minstens een regel.");
        }
        return gevuld.stream()
                .map(this::regel)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Geplaatst::plek))
                .map(Geplaatst::regel)
                .toList();
    }

    private boolean isGevuld(int nummer) {
        return !form.value(NAAM + nummer).isEmpty()
                || !form.value(VOORWAARDEN + nummer).isEmpty();
    }

    private Optional<Geplaatst> regel(int nummer) {
        int ervoor = fouten.size();
        var naam = form.value(NAAM + nummer);
        if (naam.isEmpty()) {
            fout(NAAM + nummer, "Geef regel " + nummer + " een naam.");
        }
        var voorwaarden = voorwaarden(nummer);
        var gevolg = gevolg(nummer);
        var grond = form.value(GROND + nummer);
        return fouten.size() > ervoor || gevolg.isEmpty()
                ? Optional.empty()
                : Optional.of(new Geplaatst(
                        form.number(PLEK + nummer),
                        new Beoordelingsregel(
                                naam, grond.isEmpty() ? "te bevestigen" : grond, voorwaarden, gevolg.get())));
    }

    private List<Voorwaarde> voorwaarden(int nummer) {
        var regels = form.value(VOORWAARDEN + nummer)
                .lines()
                .map(String::strip)
                .filter(een -> !een.isEmpty())
                .toList();
        if (regels.isEmpty()) {
            fout(VOORWAARDEN + nummer, "Schrijf minstens een voorwaarde bij regel " + nummer + ".");
        }
        return regels.stream().flatMap(een -> voorwaarde(nummer, een).stream()).toList();
    }

    private Optional<Voorwaarde> voorwaarde(int nummer, String tekst) {
        var gelezen = Voorwaardeschrift.lees(tekst);
        if (gelezen.isEmpty()) {
            var waar = "Regel " + nummer + ": \"" + tekst + "\"";
            fout(VOORWAARDEN + nummer, waar + " is geen voorwaarde. Kies er een uit de lijst.");
        }
        return gelezen;
    }

    private Optional<Gevolg> gevolg(int nummer) {
        var gekozen = form.value(GEVOLG + nummer);
        if (gekozen.equals(AANHOUDEN)) {
            return Optional.of(new Gevolg.Aanhouden());
        }
        var oordeel = schaal.stream()
                .filter(een -> een.naam().equals(gekozen.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (oordeel.isEmpty()) {
            fout(GEVOLG + nummer, "Schrijf bij regel " + nummer + " een oordeel dat op de schaal staat, of aanhouden.");
        }
        return oordeel.map(een -> new Gevolg.Oordelen(een, beweging(nummer)));
    }

    private Beweging beweging(int nummer) {
        return Arrays.stream(Beweging.values())
                .filter(een -> een.name().equals(form.value(BEWEGING + nummer)))
                .findFirst()
                .orElse(Beweging.GELIJK);
    }

    private void fout(String veld, String uitleg) {
        fouten.add(Invoerfout.inVeld(veld, form.value(veld), uitleg));
    }
}

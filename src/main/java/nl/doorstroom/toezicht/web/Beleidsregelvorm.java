package nl.doorstroom.toezicht.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;
import org.jspecify.annotations.Nullable;

/** A beleidsregel as fields of a form, and back with everything that is wrong. */
final class Beleidsregelvorm {
    static final String TREDE = "trede-naam-";
    static final String TERMIJN = "trede-termijn-";
    static final String ACTIEF = "trede-actief-";
    private static final String NAAM = "naam";
    private static final String BRON = "bron";
    private static final String BRONDATUM = "brondatum";
    private static final String VANAF = "vanaf";
    private static final String PEILDAGEN = "peildagen";
    private static final String NAIJL = "naijl";
    private static final String OORDELEN = "oordelen";
    private static final String BEVESTIGEN = "bevestigen";
    private static final int MEESTE_NAIJL = 6;
    private static final int LEGE_REGELS = 2;

    private final Form form;
    private final List<Invoerfout> fouten = new ArrayList<>();

    private Beleidsregelvorm(Form form) {
        this.form = form;
    }

    /** What came of reading a form. */
    sealed interface Gelezen {
        record Goed(Beleidsregel regel) implements Gelezen {}

        record Fout(List<Invoerfout> fouten) implements Gelezen {}
    }

    /** A form to change a rule in; the day from which it holds is left open. */
    static Form van(Beleidsregel regel) {
        var form = metTreden(kop(regel), regel.treden());
        for (int i = 0; i < regel.regels().size(); i++) {
            form = Regelvelden.vul(form, i + 1, regel.regels().get(i));
        }
        return form.with("aantal-regels", Integer.toString(regel.regels().size() + LEGE_REGELS));
    }

    private static Form kop(Beleidsregel regel) {
        var dagen = regel.peildagen().stream().map(Beleidsregelvorm::dag).toList();
        var schaal = regel.oordelen().stream().map(Beleidsregelvorm::oordeel).toList();
        return Form.empty()
                .with(NAAM, regel.naam())
                .with(BRON, regel.bron().titel())
                .with(
                        BRONDATUM,
                        regel.bron().gedateerd().map(LocalDate::toString).orElse(""))
                .with(PEILDAGEN, String.join(", ", dagen))
                .with(NAIJL, Integer.toString(regel.naijlMaanden()))
                .with(OORDELEN, String.join("\n", schaal))
                .with(BEVESTIGEN, String.join("\n", regel.teBevestigen()));
    }

    private static Form metTreden(Form form, List<Trede> treden) {
        var met = form;
        for (var trede : treden) {
            int nummer = trede.stap().nummer();
            met = met.with(TREDE + nummer, trede.naam())
                    .with(
                            TERMIJN + nummer,
                            trede.termijn().map(Termijn::toString).orElse(""))
                    .with(ACTIEF + nummer, trede.actief() ? "ja" : "");
        }
        return met;
    }

    private static String dag(MonthDay dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue();
    }

    private static String oordeel(Oordeel oordeel) {
        return oordeel.naam() + "; " + Toezichtwoorden.kleur(oordeel)
                + (oordeel.betekenis().isEmpty() ? "" : "; " + oordeel.betekenis());
    }

    static Gelezen lees(Form form) {
        return new Beleidsregelvorm(form).lees();
    }

    private Gelezen lees() {
        var naam = tekst(NAAM, "Geef de beleidsregel een naam.");
        var bron = tekst(BRON, "Schrijf waar de beleidsregel is te vinden.");
        var brondatum = form.value(BRONDATUM).isEmpty() ? null : datum(BRONDATUM);
        var vanaf = datum(VANAF);
        var peildagen = peildagen();
        int naijl = naijl();
        var schaal = schaal();
        var treden = Arrays.stream(Trede.Stap.values()).map(this::trede).toList();
        var regels = new Regelvelden(form, schaal, fouten).lees();
        var bevestigen = regels(BEVESTIGEN);
        return !fouten.isEmpty() || vanaf == null
                ? new Gelezen.Fout(fouten)
                : new Gelezen.Goed(new Beleidsregel(
                        naam,
                        new Bron(bron, brondatum),
                        Periode.vanaf(vanaf),
                        peildagen,
                        naijl,
                        schaal,
                        treden,
                        regels,
                        bevestigen));
    }

    private List<Oordeel> schaal() {
        var schaal = regels(OORDELEN).stream()
                .map(this::oordeel)
                .flatMap(Optional::stream)
                .toList();
        if (schaal.isEmpty()) {
            fout(OORDELEN, "Schrijf minstens een oordeel.");
        }
        return schaal;
    }

    private String tekst(String veld, String anders) {
        if (form.value(veld).isEmpty()) {
            fout(veld, anders);
        }
        return form.value(veld);
    }

    private @Nullable LocalDate datum(String veld) {
        try {
            return LocalDate.parse(form.value(veld));
        } catch (DateTimeException e) {
            fout(veld, "Schrijf een dag als 2027-01-01.");
            return null;
        }
    }

    private List<MonthDay> peildagen() {
        var dagen = form.lines(PEILDAGEN).stream()
                .map(this::peildag)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (dagen.isEmpty()) {
            fout(PEILDAGEN, "Schrijf minstens een peildag, bijvoorbeeld 1-1.");
        }
        return dagen;
    }

    private Optional<MonthDay> peildag(String tekst) {
        try {
            var delen = tekst.split("-", -1);
            if (delen.length == 2) {
                return Optional.of(MonthDay.of(Integer.parseInt(delen[1]), Integer.parseInt(delen[0])));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // Told below, with what was typed.
        }
        fout(PEILDAGEN, "\"" + tekst + "\" is geen dag van het jaar. Schrijf 1-7 voor 1 juli.");
        return Optional.empty();
    }

    private int naijl() {
        int maanden = form.value(NAIJL).matches("\\d") ? form.number(NAIJL) : MEESTE_NAIJL + 1;
        if (maanden > MEESTE_NAIJL) {
            fout(NAIJL, "Vul in hoeveel maanden de na-ijl duurt: 0 tot en met 6.");
            return 0;
        }
        return maanden;
    }

    private Optional<Oordeel> oordeel(String regel) {
        var delen = Arrays.stream(regel.split(";", 3)).map(String::strip).toList();
        var naam = delen.getFirst().toLowerCase(Locale.ROOT);
        var code = naam.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        var kleur = Arrays.stream(Oordeel.Kleur.values())
                .filter(een -> delen.size() > 1 && een.name().equalsIgnoreCase(delen.get(1)))
                .findFirst();
        if (code.isEmpty() || kleur.isEmpty()) {
            fout(
                    OORDELEN,
                    "\"" + regel + "\" is geen oordeel. Schrijf bijvoorbeeld: adequaat; groen; De gemeente voldoet.");
            return Optional.empty();
        }
        return Optional.of(new Oordeel(code, naam, kleur.get(), delen.size() > 2 ? delen.get(2) : ""));
    }

    private Trede trede(Trede.Stap stap) {
        var naam = form.value(TREDE + stap.nummer());
        var termijn = form.value(TERMIJN + stap.nummer());
        var gelezen = Termijn.lees(termijn);
        if (!termijn.isEmpty() && gelezen.isEmpty()) {
            fout(
                    TERMIJN + stap.nummer(),
                    "\"" + termijn + "\" is geen termijn. Schrijf bijvoorbeeld 2 weken, of laat leeg.");
        }
        return new Trede(stap, naam.isEmpty() ? stap.naam() : naam, gelezen, form.has(ACTIEF + stap.nummer(), "ja"));
    }

    private List<String> regels(String veld) {
        return form.value(veld)
                .lines()
                .map(String::strip)
                .filter(een -> !een.isEmpty())
                .toList();
    }

    private void fout(String veld, String uitleg) {
        fouten.add(Invoerfout.inVeld(veld, form.value(veld), uitleg));
    }
}

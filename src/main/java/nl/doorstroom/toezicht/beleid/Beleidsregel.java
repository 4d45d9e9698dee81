package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toezicht.ladder.Trede;

/**
 * How a provincie judges, as long as it holds: on which days, with how much na-ijl, on which scale and by which rules. The
 * first rule of which all conditions hold decides; a rule of which it is not known whether it holds stops the search, for
 * what comes after it may not be decided before.
 *
 * @param naam what it is called: <i>Interbestuurlijk toezicht Flevoland</i>
 * @param geldig the days on which it is the rule
 * @param peildagen on which gemeenten are judged
 * @param naijlMaanden months after a peildatum in which late figures still count, 0 to 6
 * @param oordelen the scale, best first
 * @param treden the ladder, lowest first
 * @param regels in the order in which they are weighed
 * @param teBevestigen what is not certain about it, as sentences; empty when all of it is
 */
public record Beleidsregel(
        String naam,
        Bron bron,
        Periode geldig,
        List<MonthDay> peildagen,
        int naijlMaanden,
        List<Oordeel> oordelen,
        List<Trede> treden,
        List<Beoordelingsregel> regels,
        List<String> teBevestigen) {
    private static final int MEESTE_NAIJL = 6;

    public Beleidsregel {
        peildagen = List.copyOf(peildagen);
        oordelen = List.copyOf(oordelen);
        treden = List.copyOf(treden);
        regels = List.copyOf(regels);
        teBevestigen = List.copyOf(teBevestigen);
        if (naijlMaanden < 0 || naijlMaanden > MEESTE_NAIJL) {
            throw new IllegalArgumentException("naijlMaanden (" + naijlMaanden + ") must be 0 to 6.");
        }
        eisBekend(oordelen, regels);
    }

    private static void eisBekend(List<Oordeel> oordelen, List<Beoordelingsregel> regels) {
        for (var regel : regels) {
            if (regel.gevolg() instanceof Gevolg.Oordelen gevolg && !oordelen.contains(gevolg.oordeel())) {
                throw new IllegalArgumentException("\"" + regel.naam() + "\" judges " + gevolg.oordeel()
                        + ", which is not on the scale " + oordelen + ".");
            }
        }
    }

    /** The judgement with this code on the scale; empty when it has none. */
    public Optional<Oordeel> oordeel(String code) {
        return oordelen.stream().filter(een -> een.code().equals(code)).findFirst();
    }

    /** Whether gemeenten are judged on that day. */
    public boolean isPeildatum(LocalDate dag) {
        return peildagen.contains(MonthDay.from(dag));
    }

    /** The days on which gemeenten are judged by this rule, from one day up to and including another. */
    public Stream<LocalDate> peildata(LocalDate van, LocalDate totEnMet) {
        return IntStream.rangeClosed(van.getYear(), totEnMet.getYear())
                .boxed()
                .flatMap(jaar -> peildagen.stream().map(dag -> dag.atYear(jaar)))
                .filter(dag -> !dag.isBefore(van) && !dag.isAfter(totEnMet) && geldig.bevat(dag));
    }

    /** Whether the taakstelling was met, with all that any rule counts along. */
    public boolean isGehaald(Cijfers cijfers) {
        return regels.stream()
                .flatMap(regel -> regel.voorwaarden().stream())
                .anyMatch(een -> een instanceof Voorwaarde.Gehaald(var maatstaf) && cijfers.stand(maatstaf) >= 0);
    }

    /** The last day on which figures about a peildatum still count, that one excluded. */
    public LocalDate eindeNaijl(LocalDate peildatum) {
        return peildatum.plusMonths(naijlMaanden);
    }

    /** What follows from the facts; the same facts always give the same. */
    public Voorstel voorstel(Feiten feiten) {
        var toetsen = new ArrayList<Beoordelingsregel.Toets>();
        for (var regel : regels) {
            var toets = regel.toets(feiten);
            toetsen.add(toets);
            switch (toets.antwoord()) {
                case JA -> {
                    return gevolg(regel.gevolg(), feiten, toetsen);
                }
                case ONBEKEND -> {
                    return new Voorstel.Onbeslist(nodig(toets), toetsen);
                }
                case NEE -> {}
            }
        }
        return new Voorstel.Onbeslist(List.of("Geen regel past. Beoordeel deze gemeente zelf."), toetsen);
    }

    private static Voorstel gevolg(Gevolg gevolg, Feiten feiten, List<Beoordelingsregel.Toets> toetsen) {
        return switch (gevolg) {
            case Gevolg.Oordelen oordelen -> new Voorstel.Oordelen(oordelen.oordeel(), oordelen.beweging(), toetsen);
            case Gevolg.Aanhouden _ ->
                feiten.mijlpaal()
                        .<Voorstel>map(mijlpaal -> new Voorstel.Aanhouden(mijlpaal.datum(), toetsen))
                        .orElseGet(() -> new Voorstel.Onbeslist(
                                List.of("Er is geen afspraak om op te wachten. Beoordeel deze gemeente zelf."),
                                toetsen));
        };
    }

    private static List<String> nodig(Beoordelingsregel.Toets toets) {
        return toets.voorwaarden().stream()
                .map(Beoordelingsregel.Getoetst::bevinding)
                .filter(bevinding -> bevinding.antwoord() == Antwoord.ONBEKEND)
                .map(Bevinding::zin)
                .toList();
    }
}

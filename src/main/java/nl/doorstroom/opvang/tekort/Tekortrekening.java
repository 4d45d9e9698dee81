package nl.doorstroom.opvang.tekort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Kans;
import nl.doorstroom.opvang.pijplijn.Project;
import nl.doorstroom.opvang.pijplijn.Stap;

/**
 * The places of gemeenten in the months to come: open − ending + coming × probability. What an area has is the sum of its
 * gemeenten, to the last millionth. What should have opened before today and didn't counts for nothing until somebody tells
 * a new day; it stays in the upper bound.
 */
public final class Tekortrekening {
    private final LocalDate vandaag;
    private final Map<Gebiedscode, List<Locatie>> locaties;
    private final Map<Gebiedscode, List<Project>> projecten;
    private final Map<Stap, Kans> kansen;

    private Tekortrekening(
            LocalDate vandaag,
            Map<Gebiedscode, List<Locatie>> locaties,
            Map<Gebiedscode, List<Project>> projecten,
            Map<Stap, Kans> kansen) {
        this.vandaag = vandaag;
        this.locaties = locaties;
        this.projecten = projecten;
        this.kansen = kansen;
    }

    /** @param vandaag of which places are held against those to come */
    public static Tekortrekening van(
            LocalDate vandaag, List<Locatie> locaties, List<Project> projecten, Ervaring ervaring) {
        return new Tekortrekening(
                vandaag,
                locaties.stream().collect(Collectors.groupingBy(Locatie::gemeente)),
                projecten.stream().collect(Collectors.groupingBy(Project::gemeente)),
                ervaring.kansen());
    }

    /** The same when one locatie would stay until a day, whatever its terms say. */
    public Tekortrekening alsVerlengd(String locatie, LocalDate tot) {
        var anders = locaties()
                .map(een -> een.code().equals(locatie) ? een.verlengd(tot) : een)
                .collect(Collectors.groupingBy(Locatie::gemeente));
        return new Tekortrekening(vandaag, anders, projecten, kansen);
    }

    /** The same for some gemeenten only. */
    public Tekortrekening in(Set<Gebiedscode> gemeenten) {
        return new Tekortrekening(vandaag, deel(locaties, gemeenten), deel(projecten, gemeenten), kansen);
    }

    private static <T> Map<Gebiedscode, List<T>> deel(Map<Gebiedscode, List<T>> alle, Set<Gebiedscode> gemeenten) {
        return gemeenten.stream()
                .filter(alle::containsKey)
                .collect(Collectors.toMap(een -> een, een -> alle.getOrDefault(een, List.of())));
    }

    /** The locaties it is about. */
    public Stream<Locatie> locaties() {
        return locaties.values().stream().flatMap(List::stream);
    }

    private Stream<Project> projecten() {
        return projecten.values().stream().flatMap(List::stream);
    }

    /** All places at the beginning of a month. */
    public Aanbod op(YearMonth maand) {
        var dag = maand.atDay(1);
        return som(locaties, een -> van(een, dag)).plus(som(projecten, een -> van(een, dag)));
    }

    /** Loops, for this is done for every area and month: streams cost as much as the sums. */
    private static <T> Aanbod som(Map<Gebiedscode, List<T>> perGemeente, Function<T, Aanbod> van) {
        var som = Aanbod.GEEN;
        for (var hier : perGemeente.values()) {
            for (var een : hier) {
                som = som.plus(van.apply(een));
            }
        }
        return som;
    }

    /**
     * What is lacking, month by month.
     *
     * @param opgave places that there must be at the beginning of a month
     */
    public List<Tekort> tekorten(YearMonth eerste, int maanden, ToLongFunction<YearMonth> opgave) {
        return Stream.iterate(eerste, maand -> maand.plusMonths(1))
                .limit(maanden)
                .map(maand -> new Tekort(maand, opgave.applyAsLong(maand), op(maand)))
                .toList();
    }

    private Aanbod van(Locatie locatie, LocalDate dag) {
        int dan = locatie.plaatsenOp(dag);
        int zonderEinde = locatie.plaatsen().op(dag);
        int nu = locatie.plaatsen().op(vandaag);
        return new Aanbod(dan, dan == 0 ? Math.min(nu, zonderEinde) : 0, 0, 0);
    }

    private Aanbod van(Project project, LocalDate dag) {
        int plaatsen = project.plaatsenOp(dag);
        long verwacht = Optional.ofNullable(kansen.get(project.stap()))
                .filter(_ -> !project.opening().isBefore(vandaag))
                .map(kans -> kans.verwacht(plaatsen))
                .orElse(0L);
        return new Aanbod(0, 0, verwacht, plaatsen);
    }

    /** What falls away because contracts or permits end from today until a day, soonest first. */
    public List<Wegval> wegval(LocalDate tot) {
        return locaties()
                .flatMap(een -> een.eindes().stream()
                        .limit(1)
                        .filter(einde -> einde.dag().isBefore(tot))
                        .map(einde -> new Wegval(een, einde, een.plaatsen().op(vandaag))))
                .filter(een -> een.plaatsen() > 0)
                .sorted(Comparator.comparing(een -> een.einde().dag()))
                .toList();
    }

    /**
     * What decides most how it will be at the beginning of a month: the locaties that end until then and the projects that
     * should be open by then, those with the most places first.
     *
     * @param tekort how it is expected to be in that month
     */
    public List<Doorslag> doorslag(Tekort tekort) {
        var dag = tekort.maand().atDay(1);
        var einden = wegval(dag.plusDays(1)).stream().map(een -> Doorslag.van(een, tekort));
        var komsten =
                projecten().filter(een -> een.plaatsenOp(dag) > 0).map(een -> Doorslag.van(een, van(een, dag), tekort));
        return Stream.concat(einden, komsten)
                .sorted(Comparator.comparingInt(Doorslag::plaatsen).reversed().thenComparing(Doorslag::code))
                .toList();
    }
}

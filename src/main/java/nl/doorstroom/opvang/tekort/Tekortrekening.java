package nl.doorstroom.opvang.tekort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Project;

/**
 * The places of every gemeente in the months to come: open − ending + coming × probability. What an area has is the sum of
 * its gemeenten, to the last millionth. What should have opened before today and didn't counts for nothing until somebody
 * tells a new day; it stays in the upper bound.
 *
 * @param vandaag of which places are held against those to come
 */
public record Tekortrekening(LocalDate vandaag, List<Locatie> locaties, List<Project> projecten, Ervaring ervaring) {
    public Tekortrekening {
        locaties = List.copyOf(locaties);
        projecten = List.copyOf(projecten);
    }

    /** The same when one locatie would stay until a day, whatever its terms say. */
    public Tekortrekening alsVerlengd(String locatie, LocalDate tot) {
        var anders = locaties.stream()
                .map(een -> een.code().equals(locatie) ? een.verlengd(tot) : een)
                .toList();
        return new Tekortrekening(vandaag, anders, projecten, ervaring);
    }

    /** The same for some gemeenten only. */
    public Tekortrekening in(Set<Gebiedscode> gemeenten) {
        return new Tekortrekening(
                vandaag,
                locaties.stream()
                        .filter(een -> gemeenten.contains(een.gemeente()))
                        .toList(),
                projecten.stream()
                        .filter(een -> gemeenten.contains(een.gemeente()))
                        .toList(),
                ervaring);
    }

    /** The places of every gemeente that has or gets any, at the beginning of a month. */
    public Map<Gebiedscode, Aanbod> op(YearMonth maand) {
        var dag = maand.atDay(1);
        var perGemeente = new TreeMap<Gebiedscode, Aanbod>();
        Stream.concat(
                        locaties.stream().map(een -> Map.entry(een.gemeente(), van(een, dag))),
                        projecten.stream().map(een -> Map.entry(een.gemeente(), van(een, dag))))
                .forEach(een -> perGemeente.merge(
                        een.getKey(), een.getValue(), (tot, erbij) -> Aanbod.samen(List.of(tot, erbij))));
        return perGemeente;
    }

    private Aanbod van(Locatie locatie, LocalDate dag) {
        int dan = locatie.plaatsenOp(dag);
        int zonderEinde = locatie.plaatsen().op(dag);
        int nu = locatie.plaatsen().op(vandaag);
        return new Aanbod(dan, dan == 0 ? Math.min(nu, zonderEinde) : 0, 0, 0);
    }

    private Aanbod van(Project project, LocalDate dag) {
        int plaatsen = project.plaatsenOp(dag);
        long verwacht = ervaring.kansVanaf(project.stap())
                .filter(_ -> !project.opening().isBefore(vandaag))
                .map(kans -> kans.verwacht(plaatsen))
                .orElse(0L);
        return new Aanbod(0, 0, verwacht, plaatsen);
    }

    /** The places of every gemeente in the months to come. */
    public Aanbodreeks reeks(YearMonth eerste, int maanden) {
        return new Aanbodreeks(
                eerste,
                Stream.iterate(eerste, maand -> maand.plusMonths(1))
                        .limit(maanden)
                        .map(this::op)
                        .toList());
    }

    /** What falls away because contracts or permits end from today until a day, soonest first. */
    public List<Wegval> wegval(LocalDate tot) {
        return locaties.stream()
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
        var komsten = projecten.stream()
                .filter(een -> een.plaatsenOp(dag) > 0)
                .map(een -> Doorslag.van(een, van(een, dag), tekort));
        return Stream.concat(einden, komsten)
                .sorted(Comparator.comparingInt(Doorslag::plaatsen).reversed().thenComparing(Doorslag::code))
                .toList();
    }
}

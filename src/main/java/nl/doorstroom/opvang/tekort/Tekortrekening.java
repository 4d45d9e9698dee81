package nl.doorstroom.opvang.tekort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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

    /**
     * What gemeenten together lack in the months to come.
     *
     * @param opgave places that they must have at the beginning of a month
     */
    public List<Tekort> tekorten(
            List<Gebiedscode> gemeenten, YearMonth eerste, int maanden, Function<YearMonth, Long> opgave) {
        return Stream.iterate(eerste, maand -> maand.plusMonths(1))
                .limit(maanden)
                .map(maand -> new Tekort(maand, opgave.apply(maand), samen(gemeenten, maand)))
                .toList();
    }

    private Aanbod samen(List<Gebiedscode> gemeenten, YearMonth maand) {
        var perGemeente = op(maand);
        return Aanbod.samen(gemeenten.stream()
                .map(een -> perGemeente.getOrDefault(een, Aanbod.GEEN))
                .toList());
    }
}

package nl.doorstroom.opvang.tekort;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.pijplijn.Project;

/**
 * A locatie on which depends how much an area will lack.
 *
 * @param dag on which it ends or should open
 * @param plaatsen that fall away or come
 * @param lukt what the area lacks when it is extended, or opens for certain
 * @param luktNiet what it lacks when it ends, or does not open
 */
public record Doorslag(
        Soort soort,
        String code,
        String naam,
        Gebiedscode gemeente,
        LocalDate dag,
        int plaatsen,
        long lukt,
        long luktNiet) {
    /** What happens to it. */
    public enum Soort {
        EINDE,
        KOMST
    }

    static Doorslag van(Wegval wegval, Tekort tekort) {
        var locatie = wegval.locatie();
        return new Doorslag(
                Soort.EINDE,
                locatie.code(),
                locatie.naam(),
                locatie.gemeente(),
                wegval.einde().dag(),
                wegval.plaatsen(),
                tekort.met(new Aanbod(locatie.plaatsen().op(tekort.maand().atDay(1)), 0, 0, 0))
                        .verwacht(),
                tekort.verwacht());
    }

    /** @param telt what the project counts for in the expectation */
    static Doorslag van(Project project, Aanbod telt, Tekort tekort) {
        var zonder = tekort.met(new Aanbod(0, 0, -telt.verwacht(), -telt.hoogstens()));
        return new Doorslag(
                Soort.KOMST,
                project.code(),
                project.naam(),
                project.gemeente(),
                project.opening(),
                project.plaatsen(),
                zonder.met(new Aanbod(project.plaatsen(), 0, 0, 0)).verwacht(),
                zonder.verwacht());
    }
}

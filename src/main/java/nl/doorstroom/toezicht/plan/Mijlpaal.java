package nl.doorstroom.toezicht.plan;

import static nl.doorstroom.platform.web.DutchFormat.number;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand.Uitkomst;

/**
 * What must be true at the beginning of a day, as was agreed.
 *
 * @param eisen at least one; all of them must be met
 */
public record Mijlpaal(LocalDate datum, List<Eis> eisen) {
    public Mijlpaal {
        eisen = List.copyOf(eisen);
        if (eisen.isEmpty()) {
            throw new IllegalArgumentException("Mijlpaal of " + datum + " needs something to be met.");
        }
    }

    /** As long as the day has not come. */
    public Mijlpaalstand open() {
        return new Mijlpaalstand(datum, Uitkomst.OPEN, "Afgesproken is: " + omschrijving() + ".");
    }

    /**
     * What the grootboek says of it.
     *
     * @param stand at the day of the milestone
     * @throws IllegalArgumentException when it is the stand of another day
     */
    public Mijlpaalstand toets(Stand stand) {
        if (!stand.peildatum().equals(datum)) {
            throw new IllegalArgumentException("Mijlpaal of " + datum + " can't be held against " + stand + ".");
        }
        long tekort = tekort(stand);
        var zin = "Afgesproken is: " + omschrijving() + ".";
        return tekort == 0
                ? new Mijlpaalstand(datum, Uitkomst.GEHAALD, zin)
                : new Mijlpaalstand(datum, Uitkomst.GEMIST, zin + " Er missen er " + number(tekort) + ".");
    }

    /**
     * How many people are lacking; 0 when all of it is met.
     *
     * @param stand at the day of the milestone, whether or not that has come
     */
    long tekort(Stand stand) {
        return eisen.stream().mapToLong(eis -> eis.tekort(stand)).max().orElseThrow();
    }

    /** From when on the grootboek has the last word: a month of na-ijl later, at the beginning of a month. */
    public LocalDate eindeNaijl() {
        return datum.plusMonths(1).withDayOfMonth(1);
    }

    /** What was agreed, as a clause. */
    public String omschrijving() {
        return String.join(" en ", eisen.stream().map(Eis::omschrijving).toList());
    }
}

package nl.doorstroom.opvang.tekort;

import java.time.YearMonth;

/**
 * What an area lacks at the beginning of a month; below 0 when it has more than it needs.
 *
 * @param opgave places that it must have
 */
public record Tekort(YearMonth maand, long opgave, Aanbod aanbod) {
    /** When of the pijplijn comes what may be expected. */
    public long verwacht() {
        return opgave - aanbod.teVerwachten();
    }

    /** When nothing comes of the pijplijn. */
    public long hoogstens() {
        return opgave - aanbod.open();
    }

    /** When all of the pijplijn opens on the expected day. */
    public long minstens() {
        return opgave - aanbod.open() - aanbod.hoogstens();
    }

    /** The same with more places, or fewer. */
    Tekort met(Aanbod erbij) {
        return new Tekort(maand, opgave, aanbod.plus(erbij));
    }
}

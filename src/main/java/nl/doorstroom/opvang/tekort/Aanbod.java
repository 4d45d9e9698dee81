package nl.doorstroom.opvang.tekort;

/**
 * The places of an area on the first day of a month.
 *
 * @param open places of locaties that are open today, as long as their terms hold, with what opens or closes as agreed
 * @param aflopend places that are there today and no more then, because a contract or permit ends; 0 or more
 * @param verwacht places from the pijplijn times how likely they are, in millionths of a place; without those of which
 *     nothing is known
 * @param hoogstens all places from the pijplijn
 */
public record Aanbod(long open, long aflopend, long verwacht, long hoogstens) {
    static final Aanbod GEEN = new Aanbod(0, 0, 0, 0);

    private static final long MILJOEN = 1_000_000;

    /** That of two areas together. */
    Aanbod plus(Aanbod ander) {
        return new Aanbod(
                open + ander.open, aflopend + ander.aflopend, verwacht + ander.verwacht, hoogstens + ander.hoogstens);
    }

    /** Of those to expect, what comes from the pijplijn. */
    public long uitPijplijn() {
        return teVerwachten() - open;
    }

    /** Places to expect, rounded to whole ones: half a place is none yet. */
    public long teVerwachten() {
        return open + (verwacht + MILJOEN / 2 - 1) / MILJOEN;
    }
}

package nl.doorstroom.toezicht.ladder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are no working days (Algemene termijnenwet art. 1 and 3): Saturdays, Sundays, the recognised holidays, Goede
 * Vrijdag, and days that a royal decree holds equal to them.
 *
 * @param gelijkgesteld those days; they differ from year to year and must be told
 */
public record Feestdagen(Set<LocalDate> gelijkgesteld) {
    private static final int KONINGSDAG = 27;
    private static final int HEMELVAART_NA_PASEN = 39;
    private static final int PINKSTEREN_NA_PASEN = 49;

    public Feestdagen {
        gelijkgesteld = Set.copyOf(gelijkgesteld);
    }

    /** Without days held equal. */
    public static Feestdagen wettelijk() {
        return new Feestdagen(Set.of());
    }

    /** The recognised holidays of a year and Goede Vrijdag, in order; those on a Saturday or Sunday included. */
    public static Set<LocalDate> van(int jaar) {
        var pasen = pasen(jaar);
        var koning = LocalDate.of(jaar, 4, KONINGSDAG);
        return new TreeSet<>(List.of(
                LocalDate.of(jaar, 1, 1),
                pasen.minusDays(2),
                pasen.plusDays(1),
                koning.getDayOfWeek() == DayOfWeek.SUNDAY ? koning.minusDays(1) : koning,
                LocalDate.of(jaar, 5, 5),
                pasen.plusDays(HEMELVAART_NA_PASEN),
                pasen.plusDays(PINKSTEREN_NA_PASEN + 1),
                LocalDate.of(jaar, 12, 25),
                LocalDate.of(jaar, 12, 26)));
    }

    public boolean isWerkdag(LocalDate dag) {
        return !isWeekend(dag)
                && !gelijkgesteld.contains(dag)
                && !van(dag.getYear()).contains(dag);
    }

    private static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day itself when it is a working day, or else the next one. */
    public LocalDate werkdagVanaf(LocalDate dag) {
        var later = dag;
        while (!isWerkdag(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    /** So many working days after a day, which itself does not count. */
    LocalDate werkdagenLater(LocalDate dag, int aantal) {
        var later = dag;
        for (int i = 0; i < aantal; i++) {
            later = werkdagVanaf(later.plusDays(1));
        }
        return later;
    }

    /**
     * The last day of a term: whoever writes on that day is in time.
     *
     * @param bekendgemaakt the day on which the letter was sent or handed over
     */
    public LocalDate laatsteDag(LocalDate bekendgemaakt, Termijn termijn) {
        var dag = termijn.ongeschoven(bekendgemaakt, this);
        if (!termijn.schuift()) {
            return dag;
        }
        var tweede = termijn.isBeschermd() ? werkdagenLater(bekendgemaakt, 2) : dag;
        return werkdagVanaf(dag.isBefore(tweede) ? tweede : dag);
    }

    /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate pasen(int jaar) {
        int goud = jaar % 19;
        int eeuw = jaar / 100;
        int rest = jaar % 100;
        int maan = (19 * goud + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - maan - rest % 4) % 7;
        int schuif = (goud + 11 * maan + 22 * week) / 451;
        int dag = maan + week - 7 * schuif + 114;
        return LocalDate.of(jaar, dag / 31, dag % 31 + 1);
    }
}

package nl.doorstroom.toezicht.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standuitkomst;

/**
 * What the grootboek said of a milestone at the beginning of a month: the stand at the day of the milestone, with all that
 * was registered by then. It is worked out again whenever it is asked for.
 *
 * @param bekend the first day of a month
 * @param stand at that beginning of a month itself; empty when it is not known
 * @param tekort people lacking; 0 when it is met or when nothing is known
 * @param perMaand people to house in each month that is left to meet it, rounded up; 0 when the day has come
 * @param reden why nothing is known, as a sentence; empty otherwise
 */
public record Maandtoets(
        Mijlpaal mijlpaal,
        LocalDate bekend,
        OptionalLong stand,
        Staat staat,
        long tekort,
        long perMaand,
        String reden) {
    /** How it stood. */
    public enum Staat {
        GEHAALD("gehaald"),
        LOOPT("nog niet gehaald"),
        NAIJL("nog niet gehaald, de na-ijl loopt"),
        GEMIST("niet gehaald"),
        ONBEKEND("niet bekend");

        private final String naam;

        Staat(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * Works it out.
     *
     * @param nu the stand on that first day of a month
     * @param dan the stand at the day of the milestone, as known on that same first day
     */
    public static Maandtoets van(Mijlpaal mijlpaal, LocalDate bekend, Standuitkomst nu, Standuitkomst dan) {
        var stand = nu instanceof Stand bekende ? OptionalLong.of(bekende.eind()) : OptionalLong.empty();
        return switch (dan) {
            case Standuitkomst.Onbekend onbekend ->
                new Maandtoets(mijlpaal, bekend, stand, Staat.ONBEKEND, 0, 0, onbekend.reden());
            case Stand later -> van(mijlpaal, bekend, stand, mijlpaal.tekort(later));
        };
    }

    private static Maandtoets van(Mijlpaal mijlpaal, LocalDate bekend, OptionalLong stand, long tekort) {
        var staat = staat(mijlpaal, bekend, tekort);
        long perMaand = staat == Staat.LOOPT ? Math.ceilDiv(tekort, maanden(bekend, mijlpaal.datum())) : 0;
        return new Maandtoets(mijlpaal, bekend, stand, staat, tekort, perMaand, "");
    }

    private static Staat staat(Mijlpaal mijlpaal, LocalDate bekend, long tekort) {
        if (tekort == 0) {
            return Staat.GEHAALD;
        }
        if (bekend.isBefore(mijlpaal.datum())) {
            return Staat.LOOPT;
        }
        return bekend.isBefore(mijlpaal.eindeNaijl()) ? Staat.NAIJL : Staat.GEMIST;
    }

    /** Months from one day to a later one, a part of one counted as a whole; 1 or more. */
    public static long maanden(LocalDate van, LocalDate tot) {
        long heel = ChronoUnit.MONTHS.between(van, tot);
        return Math.max(1, van.plusMonths(heel).isBefore(tot) ? heel + 1 : heel);
    }

    /**
     * The days on which a milestone is looked at: every beginning of a month after it was agreed, up to the one that ends its
     * na-ijl.
     */
    public static List<LocalDate> dagen(Mijlpaal mijlpaal, LocalDate afgesprokenOp, LocalDate vandaag) {
        return Stream.iterate(afgesprokenOp.plusMonths(1).withDayOfMonth(1), dag -> dag.plusMonths(1))
                .takeWhile(dag -> !dag.isAfter(mijlpaal.eindeNaijl()) && !dag.isAfter(vandaag))
                .toList();
    }
}

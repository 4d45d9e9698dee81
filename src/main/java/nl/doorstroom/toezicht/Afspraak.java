package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.OptionalLong;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.plan.Eis;

/**
 * Something that was agreed with a gemeente, as it was written down. Those that hold on one day are one milestone.
 *
 * @param datum the day at whose beginning it must be true
 * @param toelichting why, or what with it; may be empty, and nothing personal
 * @param vervangt the number of the one in whose place it comes; empty when it is new
 * @param vervallen whether what it names was taken back and nothing comes in its place
 */
public record Afspraak(
        long nummer,
        LocalDate datum,
        Eis eis,
        LocalDate afgesprokenOp,
        String toelichting,
        OptionalLong vervangt,
        boolean vervallen,
        Schrijver door) {
    /** Something agreed that comes in the place of nothing. */
    static Afspraak nieuw(LocalDate datum, Eis eis, LocalDate afgesprokenOp, String toelichting, Schrijver door) {
        return new Afspraak(0, datum, eis, afgesprokenOp, toelichting, OptionalLong.empty(), false, door);
    }
}

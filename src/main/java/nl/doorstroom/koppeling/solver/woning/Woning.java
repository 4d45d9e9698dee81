package nl.doorstroom.koppeling.solver.woning;

import java.time.LocalDate;

/**
 * A home on offer.
 *
 * @param nummer unique in the question
 * @param slaapkamers 0 for a studio, 0 or more
 * @param meestePersonen that may live there, 1 or more
 * @param toegankelijk whether it is fit for a wheelchair
 * @param vanaf the first day somebody can move in
 */
public record Woning(
        String nummer, int slaapkamers, int meestePersonen, boolean toegankelijk, Huur huur, LocalDate vanaf) {
    public Woning {
        if (nummer.isBlank() || slaapkamers < 0 || meestePersonen < 1) {
            throw new IllegalArgumentException("Woning (" + nummer + ") needs a nummer, 0 or more slaapkamers ("
                    + slaapkamers + ") and room for 1 or more (" + meestePersonen + ").");
        }
    }
}

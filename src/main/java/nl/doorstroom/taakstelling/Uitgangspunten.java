package nl.doorstroom.taakstelling;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.verdeling.Methode;
import org.jspecify.annotations.Nullable;

/**
 * Everything a version is computed from; who has these and the inhabitants gets the same figures again.
 *
 * @param totaal people to house in the half-year, in the whole country
 * @param amvTotaal how many of them are unaccompanied minors; null when the source gives none
 * @param amvMinimum smallest number of amv a gemeente gets; smaller numbers become 0 (4 in the circular of 2 May 2023)
 * @param inwonersOp reference date of the inhabitants
 * @param indelingOp day whose division into gemeenten counts
 */
public record Uitgangspunten(
        Halfjaar halfjaar,
        long totaal,
        @Nullable Long amvTotaal,
        long amvMinimum,
        LocalDate inwonersOp,
        LocalDate indelingOp,
        Methode methode,
        List<Herverdeling> herverdelingen) {
    /** Bijlage A, footnote 3: 1, 2 and 3 become 0. */
    public static final long AMV_MINIMUM = 4;

    public Uitgangspunten {
        herverdelingen = List.copyOf(herverdelingen);
    }

    /** As the law has it: Adams, inhabitants of 1 January of the year before, the division at the start. */
    public static Uitgangspunten volgensDeWet(
            Halfjaar halfjaar, long totaal, @Nullable Long amvTotaal, List<Herverdeling> herverdelingen) {
        return new Uitgangspunten(
                halfjaar,
                totaal,
                amvTotaal,
                AMV_MINIMUM,
                halfjaar.inwonerspeildatum(),
                halfjaar.begin(),
                Methode.ADAMS,
                herverdelingen);
    }
}

package nl.doorstroom.realisatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.Optional;

/**
 * How far somebody is with the opgave of a half-year: on schedule means that after n months n sixths are done (handboek 4).
 *
 * @param opgave people to house; 0 or less when the voorsprong covers the taakstelling
 * @param gerealiseerd people housed so far; negative when more were taken off than housed
 * @param maanden whole months of the half-year that have passed, 0 to 6
 */
public record Voortgang(long opgave, long gerealiseerd, int maanden) {
    private static final int MAANDEN_IN_HALFJAAR = 6;

    /** Three classes. Where the second ends no source says: a month is our choice, <em>te bevestigen</em>. */
    public enum Klasse {
        OP_SCHEMA("op schema"),
        MAAND_ACHTER("hoogstens een maand achter"),
        ACHTER("meer dan een maand achter");

        private final String naam;

        Klasse(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    public Voortgang {
        if (maanden < 0 || maanden > MAANDEN_IN_HALFJAAR) {
            throw new IllegalArgumentException("Voortgang (maanden " + maanden + ") must be 0 to 6.");
        }
    }

    /** The progress that a stand shows. */
    public static Voortgang van(Stand stand) {
        var voorbij = Period.between(stand.halfjaar().begin(), stand.peildatum());
        return new Voortgang(stand.opgave(), stand.gerealiseerd(), (int) voorbij.toTotalMonths());
    }

    public Klasse klasse() {
        if (isGedaan(maanden)) {
            return Klasse.OP_SCHEMA;
        }
        return isGedaan(maanden - 1) ? Klasse.MAAND_ACHTER : Klasse.ACHTER;
    }

    /** Whether so many sixths are done, in whole numbers so that nothing is rounded. */
    private boolean isGedaan(int zesden) {
        return opgave <= 0 || gerealiseerd * MAANDEN_IN_HALFJAAR >= zesden * opgave;
    }

    /** The part of the opgave that is done in per cent, to one decimal; empty when there is nothing to do. */
    public Optional<BigDecimal> percentage() {
        return opgave <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(gerealiseerd)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(opgave), 1, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return gerealiseerd + " van " + opgave + " na " + maanden + " maanden: " + klasse().naam();
    }
}

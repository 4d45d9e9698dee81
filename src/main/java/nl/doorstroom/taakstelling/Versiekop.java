package nl.doorstroom.taakstelling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import nl.doorstroom.kern.Bron;
import org.jspecify.annotations.Nullable;

/**
 * A version without its lines: what went in, who says so and where it stands in its life.
 *
 * @param controlegetal SHA-256 over uitgangspunten, herkomst, bron and regels, in hexadecimals
 */
public record Versiekop(
        Versiecode code,
        Uitgangspunten uitgangspunten,
        Toestand toestand,
        Herkomst herkomst,
        Bron bron,
        String controlegetal) {
    /** A taakstelling is to be made known this many weeks before the half-year begins (handboek 3). */
    public static final int NORM_WEKEN = 13;

    public long totaal() {
        return uitgangspunten.totaal();
    }

    /** Whether the version was published, be it replaced since. */
    public boolean isGepubliceerd() {
        return switch (toestand) {
            case Toestand.Concept _, Toestand.Vastgesteld _ -> false;
            case Toestand.Gepubliceerd _, Toestand.Bijgesteld _ -> true;
        };
    }

    /** Whole weeks between publication and the start of the half-year; empty when the day is not known. */
    public OptionalLong wekenVooraf() {
        return switch (toestand) {
            case Toestand.Concept _, Toestand.Vastgesteld _ -> OptionalLong.empty();
            case Toestand.Gepubliceerd gepubliceerd -> weken(gepubliceerd.op());
            case Toestand.Bijgesteld bijgesteld -> weken(bijgesteld.op());
        };
    }

    private OptionalLong weken(@Nullable LocalDate op) {
        return op == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.WEEKS.between(op, code.halfjaar().begin()));
    }

    @Override
    public String toString() {
        return "Taakstelling " + code + ", " + totaal() + " mensen, " + toestand.naam();
    }
}

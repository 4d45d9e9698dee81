package nl.doorstroom.koppeling.solver.punten;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number of points, exact: a whole number of 1/10.000 point. Sums of points are sums of whole numbers, so what is shown
 * adds up to the last digit.
 *
 * <p>A {@link nl.doorstroom.koppeling.solver.Puntentabel} holds the double nearest to the same number. Up to the most it
 * may hold, a double tells 1/10.000 points apart, so {@link #van} gives back the very number that {@link #waarde} gave.
 *
 * @param tienduizendsten below 0 for a loss
 */
public record Punten(long tienduizendsten) implements Comparable<Punten> {
    public static final Punten NUL = new Punten(0);

    /** The unit: so many make one point. */
    static final long EEN = 10_000;

    /** The nearest number of points, a half up; a number that {@link #waarde} gave comes back as it was. */
    public static Punten van(double waarde) {
        if (!Double.isFinite(waarde)) {
            throw new IllegalArgumentException("Punten must be a number, not " + waarde + ".");
        }
        return new Punten(Math.round(waarde * EEN));
    }

    /** A whole number of points. */
    public static Punten heel(long punten) {
        return new Punten(punten * EEN);
    }

    /** The double nearest to these points, as a Puntentabel holds it. */
    public double waarde() {
        return waarde(tienduizendsten);
    }

    static double waarde(long tienduizendsten) {
        return (double) tienduizendsten / EEN;
    }

    public Punten plus(Punten ander) {
        return new Punten(Math.addExact(tienduizendsten, ander.tienduizendsten));
    }

    public Punten min(Punten ander) {
        return new Punten(Math.subtractExact(tienduizendsten, ander.tienduizendsten));
    }

    public Punten maal(int aantal) {
        return new Punten(Math.multiplyExact(tienduizendsten, aantal));
    }

    /** One of so many equal parts, rounded to the unit, a half up. */
    public Punten gedeeldDoor(long aantal) {
        return new Punten(Rekenregels.deel(tienduizendsten, aantal));
    }

    public boolean isNegatief() {
        return tienduizendsten < 0;
    }

    /** The same points without their sign. */
    public Punten grootte() {
        return isNegatief() ? new Punten(-tienduizendsten) : this;
    }

    /** The number with its word: {@code 1 punt} or {@code 3,2 punten}. */
    public String inWoorden() {
        return this + (tienduizendsten == EEN ? " punt" : " punten");
    }

    @Override
    public int compareTo(Punten ander) {
        return Long.compare(tienduizendsten, ander.tienduizendsten);
    }

    /** As a Dutch reader writes it, with every digit: {@code 3,2} or {@code -1.250,0003}. */
    @Override
    public String toString() {
        var tekens = new DecimalFormatSymbols(Locale.ROOT);
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.####", tekens).format(BigDecimal.valueOf(tienduizendsten, 4));
    }
}

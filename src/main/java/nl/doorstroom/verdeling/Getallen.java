package nl.doorstroom.verdeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a Dutch reader writes them: 27.300 and 648,34. */
final class Getallen {
    private static final int MEESTE_DECIMALEN = 12;

    private Getallen() {}

    static String heel(long getal) {
        return vorm(0, 0).format(getal);
    }

    static String decimaal(BigDecimal getal, int minstens) {
        return vorm(minstens, Math.max(minstens, getal.scale())).format(getal);
    }

    /** Every decimal when there are few; otherwise twelve. */
    static String voluit(Breuk breuk) {
        return decimaal(breuk.decimaal(MEESTE_DECIMALEN, RoundingMode.HALF_UP).stripTrailingZeros(), 0);
    }

    /** Two decimals, or as many as it takes not to look whole (or exactly halfway) when it is not. */
    static String leesbaar(Breuk breuk) {
        return decimaal(leesbareDecimaal(breuk), breuk.isGeheel() ? 0 : 2);
    }

    private static BigDecimal leesbareDecimaal(Breuk breuk) {
        var tweemaal = breuk.maal(Breuk.van(2));
        for (int cijfers = 2; cijfers < MEESTE_DECIMALEN; cijfers++) {
            var getal = breuk.decimaal(cijfers, RoundingMode.HALF_UP);
            var oogtHalf = Breuk.van(getal).maal(Breuk.van(2)).isGeheel();
            if (!oogtHalf || tweemaal.isGeheel()) {
                return getal;
            }
        }
        return breuk.decimaal(MEESTE_DECIMALEN, RoundingMode.HALF_UP);
    }

    private static DecimalFormat vorm(int minstens, int hoogstens) {
        var tekens = new DecimalFormatSymbols(Locale.ROOT);
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        var vorm = new DecimalFormat("#,##0", tekens);
        vorm.setMinimumFractionDigits(minstens);
        vorm.setMaximumFractionDigits(hoogstens);
        return vorm;
    }
}

package nl.doorstroom.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dutch notation of numbers and dates: 27.300, 70,01, 1 juli 2023. */
public final class DutchFormat {
    /** What stands where there is no figure. */
    public static final String NONE = "–";

    private static final String MINUS = "−";
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'uur'", DUTCH).withZone(ZONE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DUTCH);

    private DutchFormat() {}

    /** Tables hold hundreds of these, hence no formatter. */
    public static String number(long value) {
        var digits = new StringBuilder(Long.toString(value));
        var first = value < 0 ? 1 : 0;
        for (var place = digits.length() - 3; place > first; place -= 3) {
            digits.insert(place, '.');
        }
        return value < 0 ? digits.replace(0, 1, MINUS).toString() : digits.toString();
    }

    public static String number(@Nullable Long value) {
        return value == null ? NONE : number(value.longValue());
    }

    /** With exactly so many decimals, rounded half up. */
    public static String decimal(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), rounded);
    }

    /** A change: with its sign, and 0 without one. */
    public static String signed(long value) {
        if (value == 0) {
            return "0";
        }
        return (value > 0 ? "+" : MINUS) + number(Math.abs(value));
    }

    /** With a capital, as at the beginning of a sentence. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A moment in Dutch time: {@code 12 januari 2021, 14.03 uur}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** As {@link #moment}; of the beginning of a day that day alone. */
    public static String dayOrMoment(Instant moment) {
        var local = moment.atZone(ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? date(local.toLocalDate()) : moment(moment);
    }

    /** The day in the Netherlands on which a moment falls. */
    public static String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZONE));
    }

    /** The date, or that it still has to be confirmed. */
    public static String dateOrUnknown(@Nullable LocalDate date) {
        return date == null ? "datum te bevestigen" : date(date);
    }

    private static String format(String pattern, BigDecimal value) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DUTCH));
        return format.format(value).replace("-", MINUS);
    }
}

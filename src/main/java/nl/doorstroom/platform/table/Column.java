package nl.doorstroom.platform.table;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: how it is called, what stands in it and how that sorts.
 *
 * @param key short name in the address and head in a download
 * @param label head on the screen
 * @param kind how a value is written
 * @param value the value of a row; null when it has none, which sorts last
 * @param link where the value leads; null when nowhere
 * @param mark a word of the style sheet for a dot before the text, never the only sign; null for none
 */
public record Column<R>(
        String key,
        String label,
        Kind kind,
        Function<R, @Nullable Object> value,
        @Nullable Function<R, String> link,
        Function<R, @Nullable String> mark) {

    /** How a value is written: words left, figures right. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number with a bar beside it that compares the rows. */
        BAR,
        /** A BigDecimal with two decimals. */
        DECIMAL,
        /** A BigDecimal with one decimal. */
        PERCENT,
        /** A number with its sign. */
        CHANGE;

        boolean isNumeric() {
            return this != TEXT;
        }
    }

    private static <R> Column<R> of(String key, String label, Kind kind, Function<R, @Nullable Object> value) {
        return new Column<>(key, label, kind, value, null, _ -> null);
    }

    /** Words, or a day: a screen writes it out, a file as 2023-07-01. */
    public static <R> Column<R> text(String key, String label, Function<R, @Nullable Object> value) {
        return of(key, label, Kind.TEXT, value);
    }

    public static <R> Column<R> number(String key, String label, Function<R, @Nullable Object> value) {
        return of(key, label, Kind.NUMBER, value);
    }

    public static <R> Column<R> bar(String key, String label, Function<R, @Nullable Object> value) {
        return of(key, label, Kind.BAR, value);
    }

    public static <R> Column<R> decimal(String key, String label, Function<R, @Nullable Object> value) {
        return of(key, label, Kind.DECIMAL, value);
    }

    public static <R> Column<R> percent(String key, String label, Function<R, @Nullable Object> value) {
        return of(key, label, Kind.PERCENT, value);
    }

    public static <R> Column<R> change(String key, String label, Function<R, @Nullable Object> value) {
        return of(key, label, Kind.CHANGE, value);
    }

    public Column<R> linkedTo(Function<R, String> target) {
        return new Column<>(key, label, kind, value, target, mark);
    }

    public Column<R> marked(Function<R, @Nullable String> dot) {
        return new Column<>(key, label, kind, value, link, dot);
    }

    Comparator<R> order() {
        return Comparator.comparing(row -> value.apply(row), Comparator.nullsLast(Column::compare));
    }

    /** Descending, still with the rows that have no value last. */
    Comparator<R> reverseOrder() {
        Comparator<Object> reversed = (one, other) -> compare(other, one);
        return Comparator.comparing(row -> value.apply(row), Comparator.nullsLast(reversed));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one instanceof String words) {
            return DutchOrder.compare(words, (String) other);
        }
        return ((Comparable<Object>) one).compareTo(other);
    }
}

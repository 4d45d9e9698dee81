package nl.doorstroom.platform.upload;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Invoerfout;

/** What stands in one line of a sheet, understood field by field; what isn't, is told as a fault. */
public final class Fields {
    private final Sheet.Line line;
    private final Map<String, Integer> places;
    private final List<Invoerfout> faults;

    Fields(Sheet.Line line, Map<String, Integer> places, List<Invoerfout> faults) {
        this.line = line;
        this.places = places;
        this.faults = faults;
    }

    /** What stands in a column; "" when nothing does or the sheet hasn't got it. */
    public String text(String column) {
        var place = places.get(column);
        return place == null ? "" : line.fields().get(place);
    }

    /** Tells that a field is wrong. */
    public void fault(String column, String explanation) {
        faults.add(new Invoerfout(line.number(), column, text(column), explanation));
    }

    /** A text that must be there. */
    public Optional<String> required(String column, int longest, String whenEmpty) {
        if (text(column).isEmpty()) {
            fault(column, whenEmpty);
            return Optional.empty();
        }
        return optional(column, longest);
    }

    /** A text that may be empty. */
    public Optional<String> optional(String column, int longest) {
        if (text(column).length() > longest) {
            fault(column, "Maak de tekst korter: hoogstens " + longest + " tekens.");
            return Optional.empty();
        }
        return Optional.of(text(column));
    }

    /** A day as 2023-05-01. */
    public Optional<LocalDate> day(String column) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeException e) {
            fault(column, "Schrijf een dag als 2023-05-01.");
            return Optional.empty();
        }
    }

    /** A whole number from 0. */
    public Optional<Integer> number(String column, int most) {
        if (text(column).matches("\\d{1,9}") && Integer.parseInt(text(column)) <= most) {
            return Optional.of(Integer.valueOf(text(column)));
        }
        fault(column, "Schrijf een heel getal van 0 tot en met " + most + ", zonder punt.");
        return Optional.empty();
    }

    /**
     * A number from 0, with a comma or a point before its decimals.
     *
     * @param decimals no more than so many
     */
    public Optional<BigDecimal> decimal(String column, int most, int decimals) {
        var number = text(column).replace(',', '.');
        if (number.matches("\\d{1,9}(\\.\\d{1," + decimals + "})?")
                && new BigDecimal(number).compareTo(BigDecimal.valueOf(most)) <= 0) {
            return Optional.of(new BigDecimal(number));
        }
        fault(
                column,
                "Schrijf een getal van 0 tot en met " + most + ", zoals 1,05: hoogstens " + decimals
                        + " cijfers achter de komma.");
        return Optional.empty();
    }

    /** One of a set, by the word it has in a file; capitals don't matter. */
    public <E> Optional<E> choice(String column, E[] values, Function<E, String> word) {
        var found = Arrays.stream(values)
                .filter(each -> word.apply(each).equalsIgnoreCase(text(column)))
                .findFirst();
        if (found.isEmpty()) {
            fault(column, "Kies uit " + Arrays.stream(values).map(word).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }
}

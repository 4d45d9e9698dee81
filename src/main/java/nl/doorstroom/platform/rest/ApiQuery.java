package nl.doorstroom.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.doorstroom.kern.Invoerfout;

/**
 * The query of one request. Read every parameter, then call {@link #check}: it refuses the request with all faults at once,
 * parameters that the operation does not have included.
 *
 * <pre>{@code
 * var soort = query.read("soort", Soorten::lees, "Kies gemeente of provincie.");
 * var paging = query.paging();
 * query.check();
 * }</pre>
 */
public final class ApiQuery {
    private static final int STANDARD_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final int LARGEST_PAGE = 1_000_000;

    private final String path;
    private final LocalDate today;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Invoerfout> faults = new ArrayList<>();

    private ApiQuery(String path, LocalDate today) {
        this.path = path;
        this.today = today;
    }

    static ApiQuery of(HttpServletRequest request, Set<String> known, LocalDate today) {
        var query = new ApiQuery(request.getRequestURI(), today);
        request.getParameterMap().forEach((name, given) -> query.take(name, given, known));
        return query;
    }

    private void take(String name, String[] given, Set<String> known) {
        values.put(name, given[0]);
        if (!known.contains(name)) {
            refuse(name, known.isEmpty() ? "Hier zijn geen parameters." : "Kies uit " + sentence(known) + ".");
        } else if (given.length > 1) {
            refuse(name, "Geef deze parameter hoogstens één keer.");
        } else if (given[0].isBlank()) {
            refuse(name, "Geef een waarde, of laat deze parameter weg.");
        }
    }

    private static String sentence(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** What was given, without spaces around it; empty when nothing was. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * What was given, understood; empty when nothing was or it cannot be understood, and then that is a fault.
     *
     * @param help what to give instead, in plain Dutch
     */
    public <T> Optional<T> read(String name, Function<String, Optional<T>> reader, String help) {
        var read = text(name).flatMap(reader);
        if (read.isEmpty() && text(name).isPresent()) {
            refuse(name, help);
        }
        return read;
    }

    /** As {@link #read}; to leave it out is a fault too. */
    public <T> Optional<T> require(String name, Function<String, Optional<T>> reader, String help) {
        if (!values.containsKey(name)) {
            refuse(name, "Deze parameter is verplicht. " + help);
        }
        return read(name, reader, help);
    }

    /** A date, or today in the Netherlands when none was given. */
    public LocalDate dateOrToday(String name) {
        return read(name, ApiQuery::date, "Geef een datum als 2023-07-01.").orElse(today);
    }

    /** Reads 2023-07-01; empty when the text is no date. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Which page of a collection is wanted. */
    public Paging paging() {
        return new Paging(
                path, values, whole("pagina", 1, LARGEST_PAGE), whole("paginagrootte", STANDARD_SIZE, LARGEST_SIZE));
    }

    private int whole(String name, int standard, int highest) {
        var help = "Geef een heel getal van 1 tot en met " + highest + ".";
        return read(name, text -> whole(text, highest), help).orElse(standard);
    }

    private static Optional<Integer> whole(String text, int highest) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= highest);
    }

    /** Notes a fault in a parameter. */
    public void refuse(String name, String help) {
        faults.add(Invoerfout.inVeld(name, values.getOrDefault(name, ""), help));
    }

    /** Notes a fault in what was sent. */
    public void refuse(Invoerfout fault) {
        faults.add(fault);
    }

    /** Ends the request with all faults noted so far; does nothing when there are none. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}

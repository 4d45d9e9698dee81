package nl.doorstroom.platform.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, with what is wrong.
 *
 * @param values by field
 * @param faults by field, in the order in which they were found
 */
public record Form(Map<String, List<String>> values, Map<String, String> faults) {
    public Form {
        values = Map.copyOf(values);
        faults = new LinkedHashMap<>(faults);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    public static Form from(HttpServletRequest request) {
        var values = new HashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((field, typed) -> values.put(
                        field, Arrays.stream(typed).map(String::strip).toList()));
        return new Form(values, Map.of());
    }

    public Form with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new Form(more, faults);
    }

    public Form withFault(String field, String explanation) {
        var more = new LinkedHashMap<>(faults);
        more.merge(field, explanation, (one, other) -> one + " " + other);
        return new Form(values, more);
    }

    public Form withFaults(List<Invoerfout> found) {
        var now = this;
        for (var fault : found) {
            now = now.withFault(fault.veld(), fault.uitleg());
        }
        return now;
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String field) {
        return all(field).isEmpty() ? "" : all(field).getFirst();
    }

    /** All that stands in a field in which more can be chosen. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The lines of a field with more than one. */
    public List<String> lines(String field) {
        return Arrays.stream(value(field).split("[\\n,;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether this choice was made in a field. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The whole number in a field; 0 when there is none. */
    public int number(String field) {
        return value(field).matches("\\d{1,9}") ? Integer.parseInt(value(field)) : 0;
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }
}

package nl.doorstroom.toegang.web;

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
 * @param waarden by field
 * @param fouten by field, in the order in which they were found
 */
public record Formulier(Map<String, List<String>> waarden, Map<String, String> fouten) {
    public Formulier {
        waarden = Map.copyOf(waarden);
        fouten = new LinkedHashMap<>(fouten);
    }

    static Formulier leeg() {
        return new Formulier(Map.of(), Map.of());
    }

    static Formulier van(HttpServletRequest request) {
        var waarden = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((veld, typed) -> waarden.put(veld, List.of(typed)));
        return new Formulier(waarden, Map.of());
    }

    Formulier met(String veld, String waarde) {
        var meer = new HashMap<>(waarden);
        meer.put(veld, List.of(waarde));
        return new Formulier(meer, fouten);
    }

    Formulier metFouten(List<Invoerfout> nieuwe) {
        var meer = new LinkedHashMap<>(fouten);
        nieuwe.forEach(fout -> meer.merge(fout.veld(), fout.uitleg(), (een, ander) -> een + " " + ander));
        return new Formulier(waarden, meer);
    }

    /** What stands in a field; empty when nothing does. */
    public String waarde(String veld) {
        return alle(veld).isEmpty() ? "" : alle(veld).getFirst();
    }

    List<String> alle(String veld) {
        return waarden.getOrDefault(veld, List.of());
    }

    /** The lines of a field with more than one. */
    List<String> regels(String veld) {
        return Arrays.stream(waarde(veld).split("[\\n,;]"))
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    /** Whether this choice was made in a field. */
    public boolean heeft(String veld, String waarde) {
        return alle(veld).contains(waarde);
    }

    int versie() {
        return waarde("versie").matches("\\d{1,9}") ? Integer.parseInt(waarde("versie")) : 0;
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fout(String veld) {
        return fouten.get(veld);
    }
}

package nl.doorstroom.realisatie.invoer.web;

import jakarta.servlet.http.HttpServletRequest;
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
public record Velden(Map<String, String> waarden, Map<String, String> fouten) {
    public Velden {
        waarden = Map.copyOf(waarden);
        fouten = new LinkedHashMap<>(fouten);
    }

    public static Velden leeg() {
        return new Velden(Map.of(), Map.of());
    }

    public static Velden van(HttpServletRequest request) {
        var waarden = new HashMap<String, String>();
        request.getParameterMap().forEach((veld, typed) -> waarden.put(veld, typed[0].strip()));
        return new Velden(waarden, Map.of());
    }

    public Velden met(String veld, String waarde) {
        var meer = new HashMap<>(waarden);
        meer.put(veld, waarde);
        return new Velden(meer, fouten);
    }

    public Velden metFout(String veld, String uitleg) {
        var meer = new LinkedHashMap<>(fouten);
        meer.merge(veld, uitleg, (een, ander) -> een + " " + ander);
        return new Velden(waarden, meer);
    }

    public Velden metFouten(List<Invoerfout> nieuwe) {
        var nu = this;
        for (var fout : nieuwe) {
            nu = nu.metFout(fout.veld().equals("geldig op") ? "dag" : fout.veld(), fout.uitleg());
        }
        return nu;
    }

    /** What stands in a field; empty when nothing does. */
    public String waarde(String veld) {
        return waarden.getOrDefault(veld, "");
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fout(String veld) {
        return fouten.get(veld);
    }
}

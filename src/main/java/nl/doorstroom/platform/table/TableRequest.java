package nl.doorstroom.platform.table;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader asked of a table, read from the address: {@code sorteer} (a column, with a minus for descending),
 * {@code zoek}, {@code pagina} and {@code per=alle}. What cannot be understood counts as not asked.
 */
public final class TableRequest {
    /** Rows a page. */
    static final int PAGE_SIZE = 50;

    private final String path;
    private final Map<String, String> parameters;

    TableRequest(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /** What a page shows of a table that is elsewhere: its links lead there. */
    public static TableRequest at(String path, Map<String, String> parameters) {
        return new TableRequest(path, parameters);
    }

    public static TableRequest from(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isBlank()) {
                parameters.put(name, values[0]);
            }
        });
        return new TableRequest(request.getRequestURI(), parameters);
    }

    /** The words searched for; empty when none. */
    public String search() {
        return parameters.getOrDefault("zoek", "").strip();
    }

    String sort() {
        return parameters.getOrDefault("sorteer", "");
    }

    boolean all() {
        return "alle".equals(parameters.get("per"));
    }

    int page() {
        try {
            return Math.max(1, Integer.parseInt(parameters.getOrDefault("pagina", "1")));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The same address with one parameter changed (null: left out), back at the table. */
    String with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!"pagina".equals(name)) {
            changed.remove("pagina");
        }
        if (value != null) {
            changed.put(name, value);
        }
        return address(path, changed) + "#tabel";
    }

    /** What is shown as a file: the same question at the same address with an ending. */
    String download(String ending) {
        var base = "/".equals(path) ? "/gemeenten" : path;
        var kept = new LinkedHashMap<>(parameters);
        kept.remove("pagina");
        kept.remove("per");
        return address(base + "." + ending, kept);
    }

    private static String address(String path, Map<String, String> parameters) {
        var builder = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }

    /** The parameters other than the named ones, to be carried along by a form. */
    public Map<String, String> others(String... names) {
        var kept = new LinkedHashMap<>(parameters);
        kept.remove("pagina");
        for (var name : names) {
            kept.remove(name);
        }
        return kept;
    }
}

package nl.doorstroom.bench;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.doorstroom.bench.Visitor.Fetched;

/**
 * What the home page makes a browser fetch with an empty cache.
 *
 * @param bytes bodies as transferred (compressed), by path, the page first
 * @param elsewhere addresses on other servers; not fetched
 */
record Weight(Map<String, Integer> bytes, List<URI> elsewhere) {
    static Weight ofHome(Visitor visitor) {
        var bytes = new LinkedHashMap<String, Integer>();
        var elsewhere = new TreeSet<URI>();
        var waiting = new ArrayDeque<>(List.of(visitor.home()));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (!Objects.equals(address.getAuthority(), visitor.home().getAuthority())) {
                elsewhere.add(address);
            } else if (!bytes.containsKey(address.getPath())) {
                var fetched = visitor.fetch(address);
                bytes.put(address.getPath(), fetched.transferred());
                parts(fetched).stream().map(address::resolve).forEach(waiting::add);
            }
        }
        return new Weight(bytes, List.copyOf(elsewhere));
    }

    private static List<String> parts(Fetched fetched) {
        if (fetched.type().startsWith("text/html")) {
            return PageParts.ofHtml(fetched.text());
        }
        return fetched.type().startsWith("text/css") ? PageParts.ofCss(fetched.text()) : List.of();
    }

    int total() {
        return bytes.values().stream().mapToInt(Integer::intValue).sum();
    }
}

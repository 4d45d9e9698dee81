package nl.doorstroom.platform.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Invoerfout;

/**
 * The page of a collection that was asked for.
 *
 * @param page from 1
 * @param size most items on it, 1 to 500
 */
public record Paging(String path, Map<String, String> query, int page, int size) {
    /**
     * The items of this page with the links to the others; an empty collection has one empty page.
     *
     * @param make writes one item down
     */
    public <T, R> Pagina<R> of(List<T> all, Function<T, R> make) {
        var pages = Math.max(1, Math.ceilDiv(all.size(), size));
        if (page > pages) {
            var help = "Er zijn " + pages + " pagina's. Kies 1 tot en met " + pages + ".";
            throw new InvalidInputException(List.of(Invoerfout.inVeld("pagina", String.valueOf(page), help)));
        }
        var items = all.stream().skip((long) (page - 1) * size).limit(size).map(make);
        return new Pagina<>(items.toList(), page, size, pages, all.size(), links(pages));
    }

    private Pagina.Links links(int pages) {
        return new Pagina.Links(
                link(page),
                link(1),
                page == 1 ? null : link(page - 1),
                page == pages ? null : link(page + 1),
                link(pages));
    }

    private Link link(int wanted) {
        var with = new LinkedHashMap<>(query);
        with.put("pagina", String.valueOf(wanted));
        with.put("paginagrootte", String.valueOf(size));
        return new Link(with.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", "")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

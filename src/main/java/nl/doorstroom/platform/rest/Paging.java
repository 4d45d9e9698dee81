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
        return of(
                all.size(), (skip, most) -> all.stream().skip(skip).limit(most).toList(), make);
    }

    /**
     * As {@link #of(List, Function)} for a collection of which no more is fetched than the page that was asked for.
     *
     * @param total how many there are in all
     */
    public <T, R> Pagina<R> of(int total, Source<T> source, Function<T, R> make) {
        var pages = Math.max(1, Math.ceilDiv(total, size));
        if (page > pages) {
            var help = "Er zijn " + pages + " pagina's. Kies 1 tot en met " + pages + ".";
            throw new InvalidInputException(List.of(Invoerfout.inVeld("pagina", String.valueOf(page), help)));
        }
        var items = source.fetch((long) (page - 1) * size, size).stream().map(make);
        return new Pagina<>(items.toList(), page, size, pages, total, links(pages));
    }

    /** Where the items of a page come from. */
    @FunctionalInterface
    public interface Source<T> {
        /** The items after those that are skipped, in a fixed order. */
        List<T> fetch(long skip, int most);
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

package nl.doorstroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a browser fetches by itself besides a page: styles, scripts, fonts, images; links that a person follows are not. */
final class PageParts {
    private static final Pattern TAG = Pattern.compile(
            "<(link|script|img|iframe|source|embed|video|audio|input)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOADING_LINK =
            Pattern.compile("\\b(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\\b");
    private static final Pattern CSS_URL =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)|@import\\s+[\"']([^\"']+)[\"']");

    private PageParts() {}

    /** The addresses as written, each once. */
    static List<String> ofHtml(String html) {
        var found = new ArrayList<String>();
        TAG.matcher(html)
                .results()
                .forEach(tag -> address(tag.group(1), tag.group(2)).ifPresent(found::add));
        found.addAll(ofCss(html));
        return fetched(found.stream());
    }

    /** The addresses as written, each once. */
    static List<String> ofCss(String css) {
        var urls = CSS_URL.matcher(css).results().flatMap(match -> written(match).stream());
        return fetched(urls);
    }

    private static Optional<String> address(String tag, String attributes) {
        if (!tag.equalsIgnoreCase("link")) {
            return attribute(attributes, "src");
        }
        return attribute(attributes, "rel")
                .filter(rel -> LOADING_LINK.matcher(rel).find())
                .flatMap(rel -> attribute(attributes, "href"));
    }

    private static Optional<String> attribute(String attributes, String name) {
        var matcher = Pattern.compile("(?<![\\w-])" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))")
                .matcher(attributes);
        return matcher.find() ? written(matcher).map(value -> value.replace("&amp;", "&")) : Optional.empty();
    }

    /** The one group that took part: in double quotes, in single ones or without. */
    private static Optional<String> written(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<String> fetched(Stream<String> addresses) {
        return addresses
                .filter(address -> !address.isBlank() && !address.startsWith("#") && !address.startsWith("data:"))
                .distinct()
                .toList();
    }
}

package nl.doorstroom.platform.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the settings say of how others reach the product: by which address, and through which proxies. */
final class PublicAddress {
    static final String ADDRESS = "doorstroom.adres";
    static final String PROXY = "doorstroom.proxy";

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private PublicAddress() {}

    /**
     * Where browsers find the product.
     *
     * @param port the usual one of the scheme when none is told
     */
    record Origin(String scheme, String host, int port) {}

    /** The address as it was set; empty when nothing was, so that each request tells. */
    static Optional<Origin> read(String setting) {
        var text = setting.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(origin(text)
                .orElseThrow(() -> new IllegalArgumentException(ADDRESS + " (" + text
                        + "): is geen adres van een website; geef https:// met een naam en zo nodig een poort, zonder iets erachter,"
                        + " zoals https://doorstroom.example (http mag alleen voor deze computer)")));
    }

    private static Optional<Origin> origin(String text) {
        try {
            var uri = URI.create(text);
            var secure = "https".equals(uri.getScheme());
            var bare = text.equals(uri.getScheme() + "://" + uri.getRawAuthority()) && uri.getRawUserInfo() == null;
            if (uri.getHost() == null || !bare || !secure && !isHere(uri)) {
                return Optional.empty();
            }
            var usual = secure ? HTTPS_PORT : HTTP_PORT;
            return Optional.of(new Origin(uri.getScheme(), uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isHere(URI uri) {
        return "http".equals(uri.getScheme()) && HERE.contains(uri.getHost());
    }

    /** A pattern of the addresses of proxies that may say where a request came from; empty when there are none. */
    static Optional<String> proxies(String setting) {
        var named = Stream.of(setting.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(PublicAddress::proxy)
                .collect(Collectors.joining("|"));
        return Optional.of(named).filter(pattern -> !pattern.isEmpty());
    }

    private static String proxy(String text) {
        try {
            return Pattern.quote(InetAddress.ofLiteral(text).getHostAddress());
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(PROXY + " (" + text
                    + "): is geen IP-adres; geef het adres waarmee de proxy de website bereikt, zoals 127.0.0.1, of meer"
                    + " met komma's ertussen");
        }
    }
}

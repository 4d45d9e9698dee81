package nl.doorstroom.toegang.oidc;

import java.net.URI;
import java.util.Set;

/** Which addresses of a provider are fit to send secrets to: encrypted, or not leaving this computer. */
final class Webadres {
    private static final Set<String> HIER = Set.of("localhost", "127.0.0.1", "[::1]");

    private Webadres() {}

    static boolean isVeilig(String adres) {
        try {
            var uri = URI.create(adres);
            var host = uri.getHost();
            return host != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && HIER.contains(host));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** An issuer has neither question nor fragment. */
    static boolean isUitgever(String adres) {
        return isVeilig(adres) && !adres.contains("?") && !adres.contains("#");
    }
}

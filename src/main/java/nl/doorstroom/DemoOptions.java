package nl.doorstroom;

import java.net.InetAddress;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Whether the product offers its made-up accounts. On the database that comes along it does, as long as nobody else can
 * reach it and nobody logs in for real; anywhere else only when somebody asks for it by name.
 */
final class DemoOptions {
    @Option(
            names = "--demo",
            description = {
                "Bied verzonnen accounts van elke rol aan, zonder wachtwoord.",
                "Op de meegeleverde database is dat al zo, tenzij --adres de website voor anderen opent of er een"
                        + " aanbieder van identiteit is ingesteld. Naast een eigen server gebeurt het alleen met deze"
                        + " vlag."
            })
    private boolean wanted;

    @Option(names = "--zonder-demo", description = "Bied geen verzonnen accounts aan.")
    private boolean refused;

    /** Why these options cannot go together, in plain Dutch; empty when they can. */
    Optional<String> objection() {
        return wanted && refused
                ? Optional.of("--demo en --zonder-demo kunnen niet samen. Laat er een weg.")
                : Optional.empty();
    }

    /**
     * When there is a demonstration, as the product itself takes it ({@code doorstroom.demo}). Whether there are providers
     * of identity it finds out itself, for they may stand in any file.
     *
     * @param own whether the database is the one that comes along
     */
    String setting(boolean own, InetAddress address) {
        if (wanted) {
            return "aan";
        }
        return !refused && own && address.isLoopbackAddress() ? "zonder-aanbieder" : "uit";
    }
}

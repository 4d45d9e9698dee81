package nl.doorstroom;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.database.Database;
import nl.doorstroom.platform.database.Opening.Occupied;
import nl.doorstroom.platform.database.Opening.Opened;
import nl.doorstroom.platform.database.Opening.Refused;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the product and stays until it is stopped. */
@Command(
        name = "start",
        description = {
            "Start Doorstroom: database, gegevens en website. Stoppen kan met Ctrl-C.",
            "De gegevens blijven bewaard in de map van --gegevens."
        })
final class StartCommand implements Callable<Integer> {
    @Option(
            names = "--poort",
            paramLabel = "POORT",
            defaultValue = "8080",
            description = "Poort van de website (standaard 8080); 0 kiest een vrije poort.")
    private int port;

    @Option(
            names = "--adres",
            paramLabel = "ADRES",
            defaultValue = "127.0.0.1",
            description =
                    "Netwerkadres van de website (standaard 127.0.0.1: alleen deze computer; 0.0.0.0: elk netwerk).")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Mixin
    private DemoOptions demo = new DemoOptions();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > Website.HIGHEST_PORT) {
            return refuse("Poort " + port + " bestaat niet. Kies 0 tot en met " + Website.HIGHEST_PORT + ".");
        }
        var objection = demo.objection();
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        var steps = new Steps(System.out);
        steps.step("Database starten: " + options.place());
        return switch (options.open()) {
            case Refused refused -> refuse(refused.reason());
            case Occupied occupied -> refuse(occupied.reason());
            case Opened opened -> serve(opened.database(), steps);
        };
    }

    private int serve(Database database, Steps steps) throws InterruptedException {
        var taken = Website.objection(address, port);
        if (taken.isPresent()) {
            database.close();
            return refuse(taken.get());
        }
        return serve(new Website(database, steps, demo.setting(options.log().isPresent(), address)));
    }

    private int serve(Website website) throws InterruptedException {
        website.stopAtSignal();
        try {
            website.start(address, port, options.log());
        } catch (RuntimeException fault) {
            if (!website.isStopping()) {
                return refuse("Doorstroom start niet: "
                        + NestedExceptionUtils.getMostSpecificCause(fault).getMessage()
                        + options.log().map(StartCommand::seeLog).orElse(""));
            }
        }
        website.await();
        return 0;
    }

    private static String seeLog(Path log) {
        return Files.exists(log) ? "\nZie " + log + "." : "";
    }

    private static int refuse(String reason) {
        System.err.println(reason);
        return Backend.REFUSED;
    }
}

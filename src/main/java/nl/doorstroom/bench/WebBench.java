package nl.doorstroom.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./doorstroom bench web}: the running product against the aims we set, beside a file that is only sent. */
@Command(
        name = "web",
        description = {
            "Meet de website: starttijd, geheugen, antwoordtijden en gewicht, naast wat wij willen halen.",
            "Start daarvoor een eigen Doorstroom met tijdelijke gegevens. Duurt ongeveer twee minuten."
        })
public final class WebBench implements Callable<Integer> {
    @Option(
            names = "--adres",
            paramLabel = "ADRES",
            description = {
                "Meet een Doorstroom die al draait op deze computer, zoals http://127.0.0.1:8080.",
                "Starttijd en geheugen worden dan niet gemeten."
            })
    private @Nullable URI address;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var running = address;
        if (running != null) {
            refuseElsewhere(running);
        } else if (!Product.canStart()) {
            throw fault("Start deze meting met ./doorstroom bench web, of noem met --adres een Doorstroom die draait.");
        }
        var report = new Report(Objects.requireNonNull(spec).commandLine().getOut());
        try {
            report.machine();
            var measurement = new Measurement(report);
            report.aims(running == null ? measurement.ofOwn() : measurement.of(running.resolve("/")));
            return CommandLine.ExitCode.OK;
        } catch (FailedRequestException failed) {
            report.line("De meting is gestopt: " + failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Only what stands on this computer may be loaded; a name would have to be looked up elsewhere. */
    private void refuseElsewhere(URI running) {
        if (!isHere(running)) {
            throw fault("--adres " + running
                    + " is geen adres van deze computer. Kies bijvoorbeeld http://127.0.0.1:8080.");
        }
    }

    static boolean isHere(URI address) {
        var host = address.getHost();
        if (host == null || !"http".equals(address.getScheme())) {
            return false;
        }
        try {
            return host.equals("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException noLiteral) {
            return false;
        }
    }

    private ParameterException fault(String text) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), text);
    }
}

package nl.doorstroom.realisatie.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.TemporaryFolder;
import nl.doorstroom.realisatie.Grootboekcontrole;
import nl.doorstroom.realisatie.Uitvalproef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom proef uitval}: kills the product and its database again and again while it books, and looks whether
 * anything that was told to be booked is lost or doubled, and whether every chain is whole.
 */
@Command(
        name = "uitval",
        description = {
            "Stop Doorstroom en zijn database telkens midden in het boeken (kill -9), op tijdelijke gegevens,",
            "en ga na dat niets weg is, niets dubbel staat en elke keten klopt."
        })
public final class UitvalCommand implements Callable<Integer> {
    /** The product itself, by name: nothing below it may know it. */
    private static final String HOOFD = "nl.doorstroom.Doorstroom";

    private static final long ZAAD = 9;
    private static final int LANGST_MILLIS = 1_500;
    private static final int TOON_OM_DE = 10;
    private static final Pattern GEBOEKT = Pattern.compile("geboekt (\\d+) (\\d+)");

    private final Backend backend;
    private final RandomGenerator toeval = new Random(ZAAD);
    private final int[] laatste = new int[3];

    @Option(
            names = "--toepassing",
            paramLabel = "N",
            defaultValue = "200",
            description = "Hoe vaak Doorstroom wordt gestopt.")
    private int toepassing = 200;

    @Option(
            names = "--database",
            paramLabel = "N",
            defaultValue = "20",
            description = "Hoe vaak PostgreSQL wordt gestopt.")
    private int database = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    UitvalCommand(Backend backend) {
        this.backend = backend;
    }

    /** Exit 1 when anything was lost, doubled or broken. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var map = TemporaryFolder.make("doorstroom-uitval")) {
            for (int ronde = 1; ronde <= toepassing + database; ronde++) {
                ronde(map.path(), isDatabaseronde(ronde));
                if (ronde % TOON_OM_DE == 0) {
                    toon("ronde " + ronde + ": " + Arrays.stream(laatste).sum() + " boekstukken gemeld");
                }
            }
            return oordeel(DatabaseOptions.in(map.path()));
        }
    }

    /** Spread evenly over the rounds. */
    private boolean isDatabaseronde(int ronde) {
        long alle = (long) toepassing + database;
        return ronde * (long) database / alle > (ronde - 1) * (long) database / alle;
    }

    private void ronde(Path map, boolean stopDatabase) throws IOException, InterruptedException {
        var schrijver =
                new ProcessBuilder(opdracht(map)).redirectErrorStream(true).start();
        try (var gemeld = schrijver.inputReader()) {
            wachtOpGereed(gemeld);
            var stop = Thread.ofVirtual().start(() -> stop(map, schrijver, stopDatabase));
            gemeld.lines().forEach(this::onthoud);
            stop.join();
            schrijver.waitFor();
        }
    }

    private static void wachtOpGereed(BufferedReader gemeld) throws IOException {
        var gehoord = new ArrayList<String>();
        for (var regel = gemeld.readLine(); !"gereed".equals(regel); regel = gemeld.readLine()) {
            if (regel == null) {
                throw new IOException("De schrijver start niet:\n" + String.join("\n", gehoord));
            }
            gehoord.add(regel);
        }
    }

    private void onthoud(String regel) {
        var geboekt = GEBOEKT.matcher(regel);
        // A line that was cut off by the kill tells nothing.
        if (geboekt.matches()) {
            laatste[Integer.parseInt(geboekt.group(1))] = Integer.parseInt(geboekt.group(2));
        }
    }

    private void stop(Path map, Process schrijver, boolean stopDatabase) {
        try {
            TimeUnit.MILLISECONDS.sleep(toeval.nextInt(LANGST_MILLIS));
            if (stopDatabase) {
                postgres(map).ifPresent(ProcessHandle::destroyForcibly);
                // The writer finds out by itself; it gets a while for that.
                schrijver.waitFor(LANGST_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // By its handle: that leaves open what it said before, which is still to be read to the end.
            schrijver.toHandle().destroyForcibly();
        }
    }

    private static Optional<ProcessHandle> postgres(Path map) throws IOException {
        var bestand = map.resolve("postgres").resolve("postmaster.pid");
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(bestand).getFirst().strip()));
    }

    private List<String> opdracht(Path map) {
        var opdracht = new ArrayList<String>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), HOOFD));
        opdracht.addAll(List.of("proef", "schrijf", "--gegevens", map.toString(), "--na", na()));
        return opdracht;
    }

    private String na() {
        return Arrays.stream(laatste).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private int oordeel(DatabaseOptions opties) {
        var fouten = new ArrayList<String>();
        backend.with(opties, Uitvalproef.class, proef -> tel(fouten, proef.oordeel(laatste)));
        backend.with(opties, Grootboekcontrole.class, controle -> {
            var oordeel = controle.controleer(List.of());
            toon(oordeel.boekingen() + " boekingen in " + oordeel.zegels().size() + " grootboeken nagerekend");
            return tel(fouten, oordeel.breuken());
        });
        fouten.forEach(this::toon);
        toon(toepassing + " keer Doorstroom en " + database + " keer PostgreSQL gestopt; "
                + Arrays.stream(laatste).sum() + " boekstukken gemeld: "
                + (fouten.isEmpty() ? "niets weg, niets dubbel, elke keten klopt." : "NIET in orde."));
        return fouten.isEmpty() ? 0 : 1;
    }

    private static int tel(List<String> fouten, List<String> erbij) {
        fouten.addAll(erbij);
        return erbij.size();
    }

    private void toon(String regel) {
        PrintWriter uit = spec.commandLine().getOut();
        uit.println(regel);
        uit.flush();
    }
}

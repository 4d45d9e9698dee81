package nl.doorstroom.realisatie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.TemporaryFolder;
import nl.doorstroom.platform.cli.Timing;
import nl.doorstroom.realisatie.Grootboekmeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom bench grootboek}: how fast entries are booked and standen read in a grootboek of ten years, beside what
 * PostgreSQL needs to copy the same rows and to pass over them once.
 */
@Command(
        name = "grootboek",
        description = "Meet boeken en lezen in een grootboek van tien jaar, naast de grens van de database.")
public final class GrootboekBench implements Callable<Integer> {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final int OPWARMEN = 40;
    private static final int LEZINGEN = 400;
    private static final int STAPPEN = 100;
    private static final int BESTAND = 100_000;
    private static final double NANO_PER_SECONDE = 1e9;

    private final Backend backend;

    @Option(
            names = "--boekingen",
            paramLabel = "N",
            defaultValue = "600000",
            description = "Aantal verzonnen boekingen (standaard 600000, minstens 200000).")
    private int boekingen = 600_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    GrootboekBench(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        try (var map = TemporaryFolder.make("doorstroom-grootboek")) {
            return backend.with(DatabaseOptions.in(map.path()), Grootboekmeting.class, meting -> {
                meet(meting);
                return 0;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meet(Grootboekmeting meting) {
        toon("Grootboek van tien jaar met %,d verzonnen boekingen in 342 gemeenten.", boekingen);
        meting.begin();
        meting.vul(boekingen - BESTAND, STAPPEN);
        var regels = meting.bestand(BESTAND);
        var inlezen = duur(() -> meting.leesIn(regels));
        toon("inlezen van een bestand      %s", tempo(inlezen));
        toon("grens: dezelfde rijen COPY   %s", tempo(meting.kopieer(BESTAND)));
        toon("");
        toon("eerste lezing (alles inladen) %,.1f s", duur(meting::lees).toNanos() / NANO_PER_SECONDE);
        Timing.of(OPWARMEN, meting::lees);
        toon("stand van het land           %s", Timing.of(LEZINGEN, meting::lees));
        toon("grens: een keer door de tabel %s", Timing.of(OPWARMEN, meting::loopDoor));
        toon("boekingen in het grootboek: %,d", meting.aantal());
    }

    private static String tempo(Duration duur) {
        var seconden = duur.toNanos() / NANO_PER_SECONDE;
        return String.format(NEDERLANDS, "%,.2f s, %,.0f boekingen per seconde", seconden, BESTAND / seconden);
    }

    private static Duration duur(Runnable werk) {
        var begin = System.nanoTime();
        werk.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void toon(String tekst, Object... waarden) {
        PrintWriter uit = spec.commandLine().getOut();
        uit.println(String.format(NEDERLANDS, tekst, waarden));
        uit.flush();
    }
}

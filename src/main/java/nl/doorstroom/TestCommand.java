package nl.doorstroom;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Stands here to be listed and explained; the launcher does the work, for the tests build the product anew. */
@Command(
        name = "test",
        description = {
            "Bouwt Doorstroom en draait alle controles en tests.",
            "Installeert Chromium en lettertypen met de pakketten van het systeem als die er niet zijn."
        })
final class TestCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.err.println("De tests draaien met de bouw: gebruik ./doorstroom test in de map van het project.");
        return CommandLine.ExitCode.USAGE;
    }
}

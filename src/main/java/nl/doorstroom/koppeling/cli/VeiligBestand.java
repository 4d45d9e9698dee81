package nl.doorstroom.koppeling.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Writes a file whole or not at all: beside its place first, and then in one move. */
final class VeiligBestand {
    private static final int BUFFER = 1 << 16;

    /** What a run that was killed left behind is written over: in a container the next one often has the same number. */
    private static final Set<StandardOpenOption> OPNIEUW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private VeiligBestand() {}

    /** What goes into a file. */
    @FunctionalInterface
    interface Inhoud {
        void schrijf(OutputStream uit) throws IOException;
    }

    static void schrijf(Path doel, Inhoud inhoud) throws IOException {
        var deel = ernaast(doel);
        try {
            vul(deel, inhoud);
            Files.move(deel, doel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(deel);
        }
    }

    private static void vul(Path deel, Inhoud inhoud) throws IOException {
        try (var kanaal = FileChannel.open(deel, OPNIEUW)) {
            var uit = new BufferedOutputStream(Channels.newOutputStream(kanaal), BUFFER);
            inhoud.schrijf(uit);
            uit.flush();
            kanaal.force(true);
        }
    }

    /** Tries whether a file can be made beside this one, and leaves nothing. */
    static void probeer(Path doel) throws IOException {
        var deel = ernaast(doel);
        FileChannel.open(deel, OPNIEUW).close();
        Files.delete(deel);
    }

    private static Path ernaast(Path doel) {
        return doel.resolveSibling(
                "." + doel.getFileName() + "." + ProcessHandle.current().pid() + ".deel");
    }
}

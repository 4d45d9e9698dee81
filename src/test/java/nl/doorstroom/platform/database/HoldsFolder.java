package nl.doorstroom.platform.database;

import java.nio.file.Path;
import nl.doorstroom.platform.database.Opening.Opened;

/** A process of its own that opens a data folder, writes a row and waits to be killed. */
final class HoldsFolder {
    private HoldsFolder() {}

    static Process start(Path folder) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsFolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) throws InterruptedException {
        if (EmbeddedDatabase.in(Path.of(args[0])).open() instanceof Opened opened) {
            EmbeddedDatabaseTests.jdbc(opened.database())
                    .sql("create table proef as select 42 waarde")
                    .update();
            System.out.println("open");
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}

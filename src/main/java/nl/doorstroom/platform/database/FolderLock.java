package nl.doorstroom.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Says that this process works in a data folder. The lock falls with the process; the text in the file tells others who. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or empty when another holds it. */
    static Optional<FolderLock> take(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            return Optional.empty();
        }
        var lock = new FolderLock(channel);
        lock.describe("");
        return Optional.of(lock);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Writes who holds the lock and, once known, at which address the product answers. */
    void describe(String address) {
        var text = "proces " + ProcessHandle.current().pid() + (address.isEmpty() ? "" : ", adres " + address);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the lock file", e);
        }
    }

    /** Who holds the lock, in words. */
    static String holder(Path file) throws IOException {
        return Files.readString(file);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the lock file", e);
        }
    }
}

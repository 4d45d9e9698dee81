package nl.doorstroom.platform.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes; closing it leaves what it reads from open. */
final class CappedStream extends FilterInputStream {
    /** There was more than the stream may give. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left;

    CappedStream(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public void close() {
        // The entry of a zip ends; the zip goes on.
    }

    private void count(int bytes) throws FullException {
        left -= bytes;
        if (left < 0) {
            throw new FullException();
        }
    }
}

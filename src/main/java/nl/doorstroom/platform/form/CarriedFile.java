package nl.doorstroom.platform.form;

import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody looks at before it is kept: the form carries it along in letters and digits, so that what was looked
 * at is what is kept. No file is an empty one; who reads it says so.
 */
public final class CarriedFile {
    private CarriedFile() {}

    public static byte[] chosen(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }

    public static String write(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** What {@link #write} wrote; empty when it did not. */
    public static byte[] read(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}

package nl.doorstroom.platform.export;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that a browser keeps as a file. */
public final class Downloads {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType ODS = MediaType.parseMediaType("application/vnd.oasis.opendocument.spreadsheet");

    private static final MediaType ODT = MediaType.parseMediaType("application/vnd.oasis.opendocument.text");

    private Downloads() {}

    /**
     * The table in the format asked for.
     *
     * @param ending {@code csv} or {@code ods}
     * @param name file name without ending
     */
    public static ResponseEntity<byte[]> table(String ending, String name, ExportTable table) {
        return switch (ending) {
            case "csv" -> file(name + ".csv", CSV, CsvFile.write(table));
            case "ods" -> file(name + ".ods", ODS, OdsFile.write(table));
            default -> ResponseEntity.notFound().build();
        };
    }

    public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    public static ResponseEntity<byte[]> odt(String name, byte[] content) {
        return file(name + ".odt", ODT, content);
    }

    /**
     * A file as somebody gave it to us, with the name that it had.
     *
     * @param media its kind, as found by looking at what is in it
     */
    public static ResponseEntity<byte[]> original(String name, String media, byte[] content) {
        return file(name, MediaType.parseMediaType(media), content);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment();
        var named = StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? disposition.filename(name)
                : disposition.filename(name, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.build().toString())
                .body(content);
    }
}

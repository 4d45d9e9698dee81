package nl.doorstroom.platform.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes an OpenDocument text (ODF 1.3) of its content. The content may use the styles of {@code /odt/styles.xml}: {@code
 * Title}, {@code Heading}, {@code Text}, {@code Note}, {@code Table}, {@code Head}, {@code Cell}, {@code Figure}.
 */
public final class OdtFile {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String META = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>%s</dc:title>\
            <dc:language>nl-NL</dc:language></office:meta></office:document-meta>
            """;
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """.formatted(TYPE);

    private OdtFile() {}

    /**
     * The file.
     *
     * @param title of the document, as plain text
     * @param content the whole {@code content.xml}
     */
    public static byte[] write(String title, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            storeType(zip);
            add(zip, "content.xml", content.strip().getBytes(StandardCharsets.UTF_8));
            add(zip, "styles.xml", styles());
            add(zip, "meta.xml", META.formatted(escape(title)).getBytes(StandardCharsets.UTF_8));
            add(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Programs tell the file by its first entry, which must be stored as it is. */
    private static void storeType(ZipOutputStream zip) throws IOException {
        var type = TYPE.getBytes(StandardCharsets.US_ASCII);
        var entry = new ZipEntry("mimetype");
        var crc = new CRC32();
        crc.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] styles() throws IOException {
        try (var stream = OdtFile.class.getResourceAsStream("/odt/styles.xml")) {
            return Objects.requireNonNull(stream, "/odt/styles.xml").readAllBytes();
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

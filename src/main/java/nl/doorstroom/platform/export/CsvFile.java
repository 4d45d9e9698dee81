package nl.doorstroom.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV by RFC 4180: comma, UTF-8, bare numbers with a point. */
final class CsvFile {
    private CsvFile() {}

    static byte[] write(ExportTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
            csv.writeRecord(table.heads());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(fields(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> fields(List<@Nullable Object> values) {
        return values.stream().map(value -> Objects.toString(value, "")).toList();
    }
}

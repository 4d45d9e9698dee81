package nl.doorstroom.platform.export;

import com.github.jferard.fastods.OdsFactory;
import com.github.jferard.fastods.Table;
import com.github.jferard.fastods.TableCellWalker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes a table as an OpenDocument spreadsheet: the figures on the first sheet, where they come from on the second. */
final class OdsFile {
    private static final Logger LOGGER = Logger.getLogger(OdsFile.class.getName());

    private OdsFile() {}

    static byte[] write(ExportTable table) {
        var bytes = new ByteArrayOutputStream();
        try {
            // The factory refuses a default locale without a country, hence its own.
            var writer =
                    OdsFactory.builder(LOGGER, Locale.of("nl", "NL")).build().createWriter();
            fillFigures(writer.document().addTable(sheetName(table.title())), table);
            fillNotes(writer.document().addTable("Verantwoording"), table);
            writer.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fillFigures(Table sheet, ExportTable table) throws IOException {
        var walker = sheet.getWalker();
        writeRow(walker, table.heads());
        for (var row : table.rows()) {
            walker.nextRow();
            writeRow(walker, row);
        }
    }

    private static void fillNotes(Table sheet, ExportTable table) throws IOException {
        var walker = sheet.getWalker();
        walker.setStringValue(table.title());
        for (var note : table.notes()) {
            walker.nextRow();
            walker.setStringValue(note);
        }
    }

    private static void writeRow(TableCellWalker walker, List<? extends @Nullable Object> values) throws IOException {
        for (var value : values) {
            switch (value) {
                case null -> walker.setVoidValue();
                case Number number -> walker.setFloatValue(number);
                default -> walker.setStringValue(value.toString());
            }
            walker.next();
        }
    }

    /** A sheet may not carry these signs, nor more than 31 in some programs. */
    private static String sheetName(String title) {
        var bare = title.replaceAll("[\\[\\]*?:/\\\\']", " ");
        return bare.length() > 31 ? bare.substring(0, 31) : bare;
    }
}

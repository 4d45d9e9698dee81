package nl.doorstroom.platform.upload;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/**
 * Reads a file by what stands in it, whatever it is called: OpenDocument spreadsheets (the first sheet) and CSV with a
 * semicolon, comma or tab in UTF-8.
 */
public final class Sheets {
    /** The name of the field in a fault of the file as a whole. */
    public static final String FILE = "bestand";

    private Sheets() {}

    /** Reads with {@link Limits#NORMAL}. */
    public static Reading read(byte[] content) {
        return read(content, Limits.NORMAL);
    }

    public static Reading read(byte[] content, Limits limits) {
        try {
            return assemble(rows(content, limits));
        } catch (UnreadableException e) {
            return new Reading.Refused(List.of(Invoerfout.inVeld(FILE, e.value(), e.explanation())));
        }
    }

    private static Rows rows(byte[] content, Limits limits) {
        if (content.length > limits.bytes()) {
            throw new UnreadableException(
                    content.length + " bytes",
                    "Het bestand is groter dan " + (limits.bytes() >> 20) + " MB. Deel het op.");
        }
        return switch (FileKind.of(content)) {
            case ZIP -> OdsSheet.read(content, limits);
            case EXCEL_97 -> throw FileKind.notOds();
            case TEXT -> CsvSheet.read(content, limits);
        };
    }

    private static Reading assemble(Rows rows) {
        var assembly = new Assembly(rows);
        return assembly.faults().isEmpty()
                ? new Reading.Read(assembly.sheet())
                : new Reading.Refused(assembly.faults());
    }
}

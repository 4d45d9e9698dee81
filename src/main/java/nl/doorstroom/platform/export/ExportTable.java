package nl.doorstroom.platform.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file holds it.
 *
 * @param title name of the sheet and of the file
 * @param notes source, date and rule, one line each; they stand on a sheet of their own in ODS
 * @param heads short names of the columns
 * @param rows values: String, Number or null
 */
public record ExportTable(String title, List<String> notes, List<String> heads, List<List<@Nullable Object>> rows) {
    public ExportTable {
        notes = List.copyOf(notes);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<@Nullable Object>(row)))
                .toList());
    }
}

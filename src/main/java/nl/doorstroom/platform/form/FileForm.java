package nl.doorstroom.platform.form;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a file is chosen, as it was filled in.
 *
 * @param fields those beside the file
 * @param found all that is wrong with what was handed in
 */
public record FileForm(Form form, List<String> fields, List<Invoerfout> found) {
    public FileForm {
        fields = List.copyOf(fields);
        found = List.copyOf(found);
    }

    /** All that is wrong, each with the field it leads to. */
    public FileFaults faults() {
        return FileFaults.of(found, fields::contains, Sheets.FILE);
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fault(String field) {
        return found.stream()
                .filter(each -> each.regel() == 0 && each.veld().equals(field))
                .map(Invoerfout::uitleg)
                .findFirst()
                .orElse(null);
    }

    public String value(String field) {
        return form.value(field);
    }
}

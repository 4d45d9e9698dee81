package nl.doorstroom.platform.form;

import java.util.List;
import java.util.function.Predicate;
import nl.doorstroom.kern.Invoerfout;

/**
 * What is wrong with a file and with the fields beside it, in the order in which it was found.
 *
 * @param shown of very many the first
 * @param more how many there are beyond those
 */
public record FileFaults(List<Fault> shown, int more) {
    private static final int MOST = 100;

    public FileFaults {
        shown = List.copyOf(shown);
    }

    /** A fault as a sentence, and the field it leads to. */
    public record Fault(String field, String text) {}

    /**
     * Tells each fault where it can be mended.
     *
     * @param isField whether a fault belongs to a field of the form; else it stands in the file
     * @param file the field with the file itself
     */
    public static FileFaults of(List<Invoerfout> found, Predicate<String> isField, String file) {
        var shown = found.stream()
                .limit(MOST)
                .map(fault -> tell(fault, isField, file))
                .toList();
        return new FileFaults(shown, found.size() - shown.size());
    }

    private static Fault tell(Invoerfout fault, Predicate<String> isField, String file) {
        if (fault.regel() == 0 && isField.test(fault.veld())) {
            return new Fault(fault.veld(), fault.uitleg());
        }
        boolean missing = fault.regel() == 0
                && fault.veld().equals(file)
                && fault.waarde().isEmpty();
        return new Fault(file, missing ? fault.uitleg() : fault.toString());
    }
}

package nl.doorstroom.platform.upload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Sheet.Line;

/** Makes a sheet of the lines: tells the head apart and gives every line its width. */
final class Assembly {
    private final List<Invoerfout> faults = new ArrayList<>();
    private final Rows rows;
    private final Line head;

    Assembly(Rows rows) {
        if (rows.lines().isEmpty()) {
            throw new UnreadableException("", "Het bestand is leeg. Kies een bestand met een kopregel en regels.");
        }
        this.rows = rows;
        var first = rows.lines().getFirst();
        this.head = new Line(first.number(), withoutBlankEnd(first.fields()));
        checkHead();
        rows.lines().stream().skip(1).forEach(this::checkWidth);
    }

    List<Invoerfout> faults() {
        return List.copyOf(faults);
    }

    /** Only to be asked when there are no faults. */
    Sheet sheet() {
        var lines = rows.lines().stream().skip(1).map(this::fitted).toList();
        return new Sheet(head.fields(), head.number(), lines);
    }

    private void checkHead() {
        var seen = new HashSet<String>();
        for (var name : head.fields()) {
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                fault(head, name, "Deze kolom staat twee keer in de kopregel. Laat er één staan.");
            }
        }
    }

    private void checkWidth(Line line) {
        int width = head.fields().size();
        int filled = withoutBlankEnd(line.fields()).size();
        if (filled > width) {
            fault(
                    line,
                    line.fields().get(width),
                    "Hier staan meer velden dan kolommen in de kopregel (" + width + ").");
        } else if (line.fields().size() < width && !rows.isRagged()) {
            fault(
                    line,
                    line.fields().getFirst(),
                    "Hier staan " + line.fields().size() + " van de " + width + " velden.");
        }
    }

    private void fault(Line line, String value, String explanation) {
        faults.add(new Invoerfout(line.number(), "regel", value, explanation));
    }

    private Line fitted(Line line) {
        int width = head.fields().size();
        if (line.fields().size() == width) {
            return line;
        }
        var fields = new ArrayList<>(
                line.fields().subList(0, Math.min(width, line.fields().size())));
        while (fields.size() < width) {
            fields.add("");
        }
        return new Line(line.number(), fields);
    }

    private static List<String> withoutBlankEnd(List<String> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isEmpty()) {
            end--;
        }
        return fields.subList(0, end);
    }
}

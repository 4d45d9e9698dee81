package nl.doorstroom.platform.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;

/** Where the columns of a sheet stand, whatever their order. */
public final class Columns {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Invoerfout> faults = new ArrayList<>();

    private Columns() {}

    /**
     * Reads the head.
     *
     * @param required names that must be there
     * @param optional names that may be left out
     */
    public static Columns of(Sheet sheet, List<String> required, List<String> optional) {
        var columns = new Columns();
        var known = Stream.concat(required.stream(), optional.stream()).toList();
        for (int place = 0; place < sheet.head().size(); place++) {
            columns.read(sheet, place, known);
        }
        required.stream()
                .filter(name -> !columns.places.containsKey(name))
                .forEach(name -> columns.fault(sheet, name, "Deze kolom ontbreekt."));
        if (columns.faults.isEmpty() && sheet.lines().isEmpty()) {
            columns.faults.add(Invoerfout.inVeld(Sheets.FILE, "", "Onder de namen van de kolommen staat niets."));
        }
        return columns;
    }

    private void read(Sheet sheet, int place, List<String> known) {
        var name = sheet.head().get(place);
        if (!known.contains(name)) {
            fault(sheet, name, "Deze kolom kennen wij niet. Kies uit " + String.join(", ", known) + ".");
        } else if (places.putIfAbsent(name, place) != null) {
            fault(sheet, name, "Deze kolom staat er twee keer. Laat er één staan.");
        }
    }

    private void fault(Sheet sheet, String name, String explanation) {
        faults.add(new Invoerfout(sheet.headNumber(), "kolom", name, explanation));
    }

    /** What is wrong with the head; the lines can't be read as long as there is anything. */
    public List<Invoerfout> faults() {
        return List.copyOf(faults);
    }

    /** What stands in a line; what can't be understood is added to a list of faults. */
    public Fields fields(Sheet.Line line, List<Invoerfout> into) {
        return new Fields(line, places, into);
    }
}

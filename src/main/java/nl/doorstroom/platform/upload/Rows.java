package nl.doorstroom.platform.upload;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.upload.Sheet.Line;

/** Gathers the lines of a file that have anything in them, and stops at a limit. */
final class Rows {
    private final List<Line> lines = new ArrayList<>();
    private final Limits limits;
    private final boolean ragged;
    private long characters;

    /** @param ragged whether the kind of file leaves out the empty fields at the end of a line */
    Rows(Limits limits, boolean ragged) {
        this.limits = limits;
        this.ragged = ragged;
    }

    void add(int number, List<String> fields) {
        var line = new Line(number, fields.stream().map(String::strip).toList());
        if (line.isBlank()) {
            return;
        }
        characters += line.fields().stream().mapToLong(String::length).sum();
        limits.check(lines.size() + 1, fields.size(), characters);
        lines.add(line);
    }

    List<Line> lines() {
        return lines;
    }

    boolean isRagged() {
        return ragged;
    }
}

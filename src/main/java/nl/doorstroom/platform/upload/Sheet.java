package nl.doorstroom.platform.upload;

import java.util.List;

/**
 * A table that somebody uploaded: the first line with anything in it is the head, lines with nothing in them are left out.
 *
 * @param head names of the columns, without spaces around them; a column without a name has ""
 * @param headNumber number of the line the head stands on
 * @param lines in the order of the file
 */
public record Sheet(List<String> head, int headNumber, List<Line> lines) {
    public Sheet {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /**
     * One line, with as many fields as the head.
     *
     * @param number of the line (CSV) or row (ODS) as a text editor or spreadsheet shows it, from 1
     * @param fields without spaces around them, "" where there is nothing; an ODS file gives a number as 1234.5 and a date as
     *     2023-05-02, however it is shown
     */
    public record Line(int number, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }

        boolean isBlank() {
            return fields.stream().allMatch(String::isEmpty);
        }
    }
}

package nl.doorstroom.platform.upload;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through the first table of {@code content.xml} (OpenDocument 1.3, part 3, chapter 9). */
final class OdsContent {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private final XMLStreamReader xml;
    private final Rows rows;
    private final Limits limits;
    private int number = 1;
    private boolean inTable;

    OdsContent(XMLStreamReader xml, Rows rows, Limits limits) {
        this.xml = xml;
        this.rows = rows;
        this.limits = limits;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A spreadsheet has no document type.");
            }
            if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                open(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && isTable()) {
                return;
            }
        }
    }

    private boolean isTable() {
        return TABLE.equals(xml.getNamespaceURI()) && "table".equals(xml.getLocalName());
    }

    private void open(String name) throws XMLStreamException {
        if ("table".equals(name)) {
            inTable = true;
        } else if (inTable && "table-row".equals(name)) {
            readRow();
        }
    }

    private void readRow() throws XMLStreamException {
        int times = times("number-rows-repeated");
        var fields = readFields();
        // Spreadsheets end with a million rows of nothing.
        for (int i = 0; i < times && !fields.isEmpty(); i++) {
            rows.add(number + i, fields);
        }
        number = Math.addExact(number, times);
    }

    /** The fields up to the last one with anything in it. */
    private List<String> readFields() throws XMLStreamException {
        var fields = new ArrayList<String>();
        int blanks = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && "table-row".equals(xml.getLocalName()))) {
            if (!isCell()) {
                continue;
            }
            int times = times("number-columns-repeated");
            var text = new OdsCell(xml, limits).read();
            if (text.isBlank()) {
                blanks = Math.addExact(blanks, times);
                continue;
            }
            limits.check(0, Math.addExact(fields.size() + blanks, times), text.length());
            fields.addAll(java.util.Collections.nCopies(blanks, ""));
            fields.addAll(java.util.Collections.nCopies(times, text));
            blanks = 0;
        }
        return fields;
    }

    private boolean isCell() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && TABLE.equals(xml.getNamespaceURI())
                && ("table-cell".equals(xml.getLocalName()) || "covered-table-cell".equals(xml.getLocalName()));
    }

    private int times(String attribute) throws XMLStreamException {
        @Nullable String times = xml.getAttributeValue(TABLE, attribute);
        try {
            return times == null ? 1 : Math.clamp(Integer.parseInt(times), 1, 2_000_000);
        } catch (NumberFormatException e) {
            throw new XMLStreamException(attribute + " (" + times + ") is no number.", e);
        }
    }
}

package nl.doorstroom.platform.upload;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What stands in one cell: its value where it has one, else its text; a note in its margin is passed over. */
final class OdsCell {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int LONGEST_NUMBER = 400;

    private final XMLStreamReader xml;
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int noteDepth;

    OdsCell(XMLStreamReader xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /** Reads up to and including the end of the cell at which the XML stands. */
    String read() throws XMLStreamException {
        var value = value();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    open(depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    noteDepth = depth == noteDepth ? 0 : noteDepth;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return value == null ? text.toString() : value;
    }

    private void open(int depth) {
        if (OFFICE.equals(xml.getNamespaceURI()) && "annotation".equals(xml.getLocalName()) && noteDepth == 0) {
            noteDepth = depth;
        }
        if (noteDepth > 0 || !TEXT.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p", "h" -> text.append(paragraphs++ == 0 ? "" : "\n");
            case "line-break" -> text.append('\n');
            case "s", "tab" -> text.append(' ');
            default -> {
                // Markup within a text.
            }
        }
    }

    private void append() {
        if (noteDepth == 0 && paragraphs > 0) {
            text.append(xml.getText());
            limits.check(0, 0, text.length());
        }
    }

    private @Nullable String value() throws XMLStreamException {
        @Nullable String type = xml.getAttributeValue(OFFICE, "value-type");
        return switch (type == null ? "" : type) {
            case "float", "percentage", "currency" -> number(xml.getAttributeValue(OFFICE, "value"));
            case "date" -> date(xml.getAttributeValue(OFFICE, "date-value"));
            case "boolean" -> xml.getAttributeValue(OFFICE, "boolean-value");
            case "string" -> xml.getAttributeValue(OFFICE, "string-value");
            default -> null;
        };
    }

    private static @Nullable String number(@Nullable String value) throws XMLStreamException {
        try {
            if (value == null || value.length() > LONGEST_NUMBER) {
                return value;
            }
            var number = new BigDecimal(value);
            // A number with an absurd exponent would be written with as many zeros.
            return Math.abs((long) number.scale()) > LONGEST_NUMBER
                    ? value
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw new XMLStreamException("Value (" + value + ") is no number.", e);
        }
    }

    private static @Nullable String date(@Nullable String value) {
        return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}T00:00(:00(\\.0+)?)?")
                ? value.substring(0, 10)
                : value;
    }
}

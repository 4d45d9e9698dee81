package nl.doorstroom.platform.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads CSV in UTF-8, with or without a byte order mark; the head tells what separates the fields. */
final class CsvSheet {
    private static final String SEPARATORS = ";\t,";
    private static final String LOOSE_QUOTE =
            "Dit is geen leesbare CSV: er staat ergens een los aanhalingsteken. Sla het bestand opnieuw op als CSV of ODS.";

    private CsvSheet() {}

    static Rows read(byte[] content, Limits limits) {
        var text = decode(content);
        // A quote that never closes would swallow the lines after it without a word.
        if (count(text, '"') % 2 != 0) {
            throw new UnreadableException("", LOOSE_QUOTE);
        }
        var rows = new Rows(limits, false);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            csv.forEach(line -> rows.add(Math.toIntExact(line.getStartingLineNumber()), line.getFields()));
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new UnreadableException("", LOOSE_QUOTE);
        }
        return rows;
    }

    private static String decode(byte[] content) {
        boolean marked = FileKind.begins(content, 0xEF, 0xBB, 0xBF);
        int start = marked ? 3 : 0;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, start, content.length - start))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw otherEncoding();
        }
        throw otherEncoding();
    }

    private static UnreadableException otherEncoding() {
        return new UnreadableException(
                "", "Het bestand is geen UTF-8. Sla het op als CSV met tekenset UTF-8, of als ODS.");
    }

    /** The sign that occurs most in the head, outside of quotes; a semicolon when there is none. */
    private static char separator(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = head.replaceAll("\"[^\"]*\"", "");
        char most = SEPARATORS.charAt(0);
        for (char sign : SEPARATORS.toCharArray()) {
            most = count(bare, sign) > count(bare, most) ? sign : most;
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}

package nl.doorstroom.toezicht.informatie;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells the kind of a file by what is in it; nothing is unpacked. */
final class Bestandsherkenning {
    private static final int KOP = 30;
    private static final int LANGSTE_KOP = 100;
    private static final int REGEL = 46;
    private static final int REGEL_TEKEN = 0x02014b50;
    private static final int EINDE = 22;
    private static final int EINDE_TEKEN = 0x06054b50;
    private static final int LANGSTE_NOOT = 65_535;

    private Bestandsherkenning() {}

    static Optional<Bijlagesoort> van(byte[] inhoud) {
        if (begint(inhoud, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(Bijlagesoort.PDF);
        }
        if (begint(inhoud, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(Bijlagesoort.PNG);
        }
        if (begint(inhoud, 0xff, 0xd8, 0xff)) {
            return Optional.of(Bijlagesoort.JPEG);
        }
        if (begint(inhoud, 'P', 'K', 3, 4)) {
            return ingepakt(inhoud);
        }
        return isTabeltekst(inhoud) ? Optional.of(Bijlagesoort.CSV) : Optional.empty();
    }

    private static boolean begint(byte[] inhoud, int... tekens) {
        if (inhoud.length < tekens.length) {
            return false;
        }
        for (int plek = 0; plek < tekens.length; plek++) {
            if ((inhoud[plek] & 0xff) != tekens[plek]) {
                return false;
            }
        }
        return true;
    }

    /** An OpenDocument says in its first entry what it is; a DOCX has a document in its word folder, and no macros. */
    private static Optional<Bijlagesoort> ingepakt(byte[] inhoud) {
        if (inhoud.length < KOP) {
            return Optional.empty();
        }
        var kop = new String(inhoud, KOP, Math.min(LANGSTE_KOP, inhoud.length - KOP), StandardCharsets.US_ASCII);
        if (kop.startsWith("mimetype" + Bijlagesoort.ODT.media() + "PK")) {
            return Optional.of(Bijlagesoort.ODT);
        }
        if (kop.startsWith("mimetype" + Bijlagesoort.ODS.media() + "PK")) {
            return Optional.of(Bijlagesoort.ODS);
        }
        var namen = namen(ByteBuffer.wrap(inhoud).order(ByteOrder.LITTLE_ENDIAN));
        return namen.contains("word/document.xml") && !namen.contains("word/vbaProject.bin")
                ? Optional.of(Bijlagesoort.DOCX)
                : Optional.empty();
    }

    /** The names in the list at the end of a zip; none when that is not as it should be. */
    private static Set<String> namen(ByteBuffer zip) {
        var namen = new HashSet<String>();
        int plek = begin(zip);
        while (plek >= 0 && plek <= zip.limit() - REGEL && zip.getInt(plek) == REGEL_TEKEN) {
            int lengte = zip.getShort(plek + 28) & 0xffff;
            int verder = (zip.getShort(plek + 30) & 0xffff) + (zip.getShort(plek + 32) & 0xffff);
            if (plek + REGEL + lengte > zip.limit()) {
                return Set.of();
            }
            namen.add(new String(zip.array(), plek + REGEL, lengte, StandardCharsets.UTF_8));
            plek += REGEL + lengte + verder;
        }
        return namen;
    }

    /** Where that list begins; below 0 when there is none. */
    private static int begin(ByteBuffer zip) {
        int vroegst = Math.max(0, zip.limit() - EINDE - LANGSTE_NOOT);
        for (int plek = zip.limit() - EINDE; plek >= vroegst; plek--) {
            if (zip.getInt(plek) == EINDE_TEKEN) {
                return zip.getInt(plek + 16);
            }
        }
        return -1;
    }

    /** Text without control signs that is no markup: lines of a table can be nothing else. */
    private static boolean isTabeltekst(byte[] inhoud) {
        var tekst = tekst(inhoud);
        return !tekst.isBlank()
                && !tekst.stripLeading().startsWith("<")
                && !tekst.startsWith("{\\rtf")
                && tekst.chars().noneMatch(teken -> teken < ' ' && teken != '\t' && teken != '\r' && teken != '\n');
    }

    /** As UTF-8, or else as Western European signs, as older programs write them. */
    private static String tekst(byte[] inhoud) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            return new String(inhoud, StandardCharsets.ISO_8859_1);
        }
    }
}

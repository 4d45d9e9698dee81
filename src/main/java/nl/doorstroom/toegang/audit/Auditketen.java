package nl.doorstroom.toegang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.doorstroom.platform.secret.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes, computed again and apart from the database that made it. Every column stands with its length before
 * it ({@code 5:tekst}) and an absent one as {@code -}, so that no two rows give the same text.
 */
final class Auditketen {
    /** What stands before the first row. */
    static final String BEGIN = "0".repeat(64);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Auditketen() {}

    /** The hash that a row must have after this one. */
    static String hash(String vorige, Auditregel regel) {
        var tekst = vorige + tekst(regel);
        return Sha256.hex(tekst);
    }

    static String moment(Instant tijdstip) {
        return MOMENT.format(tijdstip);
    }

    private static String tekst(Auditregel regel) {
        var wie = regel.wie();
        var betreft = regel.betreft();
        return velden(
                regel.volgnummer(),
                moment(regel.tijdstip()),
                regel.soort(),
                regel.handeling(),
                wie.soort(),
                wie.account(),
                wie.naam(),
                wie.organisatie(),
                wie.organisatienaam(),
                wie.rol(),
                betreft.soort(),
                betreft.id(),
                betreft.organisatie(),
                betreft.gemeente(),
                regel.wijziging().was(),
                regel.wijziging().wordt(),
                regel.correlatie());
    }

    static String velden(@Nullable Object... waarden) {
        var tekst = new StringBuilder();
        for (var waarde : waarden) {
            tekst.append(veld(waarde));
        }
        return tekst.toString();
    }

    private static String veld(@Nullable Object waarde) {
        if (waarde == null) {
            return "-";
        }
        var woorden = waarde.toString();
        return woorden.getBytes(StandardCharsets.UTF_8).length + ":" + woorden;
    }
}

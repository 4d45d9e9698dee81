package nl.doorstroom.toegang.aanmelden;

import java.nio.charset.StandardCharsets;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * How the values of a session are written: text and the token of our forms, with a letter before it that says which. Nothing
 * else is written, and reading makes nothing else, so whoever could write to the table can't have an object made here.
 */
final class Sessiewaarden {
    private static final char TEKST = 's';
    private static final char FORMULIERTOKEN = 'f';
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String VELD = "_csrf";

    private Sessiewaarden() {}

    static byte[] bytes(Object waarde) {
        var geschreven = switch (waarde) {
            case String tekst -> TEKST + tekst;
            case CsrfToken token -> FORMULIERTOKEN + token.getToken();
            default -> throw new IllegalArgumentException("A session holds no " + waarde.getClass());
        };
        return geschreven.getBytes(StandardCharsets.UTF_8);
    }

    static Object lees(byte[] bytes) {
        var geschreven = new String(bytes, StandardCharsets.UTF_8);
        var waarde = geschreven.isEmpty() ? "" : geschreven.substring(1);
        return switch (geschreven.isEmpty() ? ' ' : geschreven.charAt(0)) {
            case TEKST -> waarde;
            case FORMULIERTOKEN -> new DefaultCsrfToken(HEADER, VELD, waarde);
            default -> throw new IllegalArgumentException("Written by something else");
        };
    }
}

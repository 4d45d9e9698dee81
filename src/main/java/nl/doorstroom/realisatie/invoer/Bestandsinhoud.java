package nl.doorstroom.realisatie.invoer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.platform.secret.Sha256;
import org.springframework.stereotype.Component;

/** Hides what stands in a file as long as it is on its way, and tells files apart. */
@Component
class Bestandsinhoud {
    private static final String DOEL = "realisatie.invoer.inhoud";

    private final Keys keys;

    Bestandsinhoud(Keys keys) {
        this.keys = keys;
    }

    /** A byte is a sign: of a file with plain letters that is half as long as any other way to make a text of bytes. */
    String verberg(UUID invoer, byte[] inhoud) {
        return keys.encrypt(DOEL, invoer.toString(), new String(inhoud, StandardCharsets.ISO_8859_1));
    }

    byte[] toon(UUID invoer, String verborgen) {
        return keys.decrypt(DOEL, invoer.toString(), verborgen).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** SHA-256 in hexadecimals. */
    static String vingerafdruk(byte[] inhoud) {
        return Sha256.hex(inhoud);
    }

    /**
     * By what is remembered how far a file was booked. One of which changed lines were passed over can be offered again, to
     * book those as correcties after all.
     *
     * @param vingerafdruk of the file
     * @param geheel whether all that it says is booked with it
     */
    static String geboekt(String vingerafdruk, boolean geheel) {
        return geheel
                ? vingerafdruk
                : Sha256.hex((vingerafdruk + " zonder wijzigingen").getBytes(StandardCharsets.UTF_8));
    }
}

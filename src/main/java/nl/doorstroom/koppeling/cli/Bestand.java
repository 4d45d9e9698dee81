package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was handed in, read as a whole.
 *
 * @param optie by which it was named
 * @param pad as it was typed
 * @param inhoud its bytes; read, never written
 */
@SuppressWarnings("ArrayRecordComponent")
record Bestand(String optie, String pad, byte[] inhoud) {
    private static final long GROOTSTE = Integer.MAX_VALUE - 8L;

    /** The file, or empty after telling why it cannot be read. */
    static Optional<Bestand> lees(String optie, String pad, Fouten fouten) {
        try {
            return lees(optie, Path.of(pad), pad, fouten);
        } catch (NoSuchFileException | InvalidPathException ontbreekt) {
            fouten.optie(optie, pad, "Dit bestand is er niet. Controleer het pad.");
        } catch (IOException fout) {
            fouten.optie(optie, pad, "Dit bestand kan niet worden gelezen. Is het een bestand en mag u het lezen?");
        }
        return Optional.empty();
    }

    private static Optional<Bestand> lees(String optie, Path bron, String pad, Fouten fouten) throws IOException {
        if (Files.isRegularFile(bron) && Files.size(bron) > GROOTSTE) {
            fouten.optie(optie, pad, "Dit bestand is groter dan 2 GB. Splits de vraag in delen.");
            return Optional.empty();
        }
        var bestand = new Bestand(optie, pad, Files.readAllBytes(bron));
        if (bestand.isLeeg()) {
            fouten.optie(optie, pad, "Dit bestand is leeg. Zet er een kopregel en rijen in.");
            return Optional.empty();
        }
        return Optional.of(bestand);
    }

    private boolean isLeeg() {
        var begin = new String(inhoud, 0, Math.min(inhoud.length, 99), StandardCharsets.UTF_8);
        return begin.replace('\uFEFF', ' ').isBlank();
    }

    /** Where the text begins: after the mark that some programs put before UTF-8. */
    int begin() {
        var merk = inhoud.length >= 3 && inhoud[0] == (byte) 0xEF && inhoud[1] == (byte) 0xBB;
        return merk && inhoud[2] == (byte) 0xBF ? 3 : 0;
    }

    /** The text, or empty after telling that it is no UTF-8. */
    Optional<String> tekst(Fouten fouten) {
        try {
            var bytes = ByteBuffer.wrap(inhoud, begin(), inhoud.length - begin());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException anders) {
            fouten.optie(optie, pad, "Dit bestand is geen UTF-8. Bewaar het opnieuw als CSV UTF-8.");
            return Optional.empty();
        }
    }

    /** Goes through the fields of a part. */
    Veldlezer lezer(int van, int tot) {
        return new Veldlezer(inhoud, van, tot, scheidingsteken());
    }

    /** What stands between the fields: the first comma or semicolon of the header that no quotes enclose. */
    byte scheidingsteken() {
        boolean citaat = false;
        for (int plek = begin(); plek < inhoud.length && inhoud[plek] != '\n'; plek++) {
            citaat ^= inhoud[plek] == '"';
            if (!citaat && (inhoud[plek] == ',' || inhoud[plek] == ';')) {
                return inhoud[plek];
            }
        }
        return ',';
    }
}

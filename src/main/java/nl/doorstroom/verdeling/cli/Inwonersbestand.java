package nl.doorstroom.verdeling.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Groep;

/** The areas of a CSV file in its order, or its faults. */
record Inwonersbestand(List<Deelnemer> deelnemers, List<Groep> groepen, List<Invoerfout> fouten) {
    static final Inwonersbestand LEEG = new Inwonersbestand(List.of(), List.of(), List.of());

    static Inwonersbestand lees(String pad) {
        try {
            return Inwonerslezer.lees(tekst(Files.readAllBytes(Path.of(pad))));
        } catch (NoSuchFileException | InvalidPathException ontbreekt) {
            return met(pad, "Dit bestand is er niet. Controleer het pad.");
        } catch (CharacterCodingException anders) {
            return met(pad, "Dit bestand is geen UTF-8. Bewaar het opnieuw als CSV UTF-8.");
        } catch (IOException fout) {
            return met(pad, "Dit bestand kan niet worden gelezen. Is het een bestand en mag u het lezen?");
        }
    }

    private static Inwonersbestand met(String pad, String uitleg) {
        return new Inwonersbestand(List.of(), List.of(), List.of(Invoerfout.inVeld("--inwoners", pad, uitleg)));
    }

    private static String tekst(byte[] inhoud) throws CharacterCodingException {
        var tekst = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(inhoud))
                .toString();
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }
}

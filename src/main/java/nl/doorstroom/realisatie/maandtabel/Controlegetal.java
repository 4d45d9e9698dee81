package nl.doorstroom.realisatie.maandtabel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.platform.secret.Sha256;

/**
 * Checksums: of a file byte by byte, and of what a table says whatever file it came from. The form of the latter is part of
 * the promise and never changes.
 */
final class Controlegetal {
    private Controlegetal() {}

    static String van(byte[] inhoud) {
        return Sha256.hex(inhoud);
    }

    static String van(Tabelvorm vorm, LocalDate datum, Bron bron, List<Tabelkolom> kolommen, List<Maandregel> regels) {
        var kop = Stream.of("maandtabel " + vorm.code() + " " + datum, "bron " + bron);
        var delen = Stream.of(
                kop,
                kolommen.stream().map(Controlegetal::tekst),
                regels.stream().map(regel -> tekst(regel, kolommen)));
        return van(delen.flatMap(deel -> deel)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String tekst(Tabelkolom kolom) {
        var herkomst = kolom.herkomst();
        return "kolom " + kolom.kolom() + " op " + Objects.requireNonNullElse(herkomst.peildatum(), "-") + " uit "
                + Objects.requireNonNullElse(herkomst.bron(), "-");
    }

    private static String tekst(Maandregel regel, List<Tabelkolom> kolommen) {
        return kolommen.stream()
                .map(kolom -> regel.getal(kolom.kolom()).map(String::valueOf).orElse(""))
                .collect(Collectors.joining(",", regel.gebied() + "," + regel.naam() + ",", ""));
    }
}

package nl.doorstroom.taakstelling;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.platform.secret.Sha256;

/**
 * The checksum of a version: SHA-256 over a plain text that anyone can write down again from the published CSV. Its form is
 * part of the promise, so it never changes; another form would be another checksum.
 */
final class Controlegetal {
    private Controlegetal() {}

    static String van(
            Versiecode code, Uitgangspunten punten, Herkomst herkomst, Bron bron, List<Taakstellingregel> regels) {
        return Sha256.hex(tekst(code, punten, herkomst, bron, regels));
    }

    static String tekst(
            Versiecode code, Uitgangspunten punten, Herkomst herkomst, Bron bron, List<Taakstellingregel> regels) {
        var groepen = punten.herverdelingen().stream()
                .map(groep -> "herverdeling " + groep.uitvoerder() + " voor " + groep.overdragers())
                .sorted();
        var rijen = regels.stream()
                .sorted(Comparator.comparing(Taakstellingregel::gemeente))
                .map(Controlegetal::tekst);
        return Stream.of(kop(code, punten, herkomst, bron), groepen, rijen)
                .flatMap(delen -> delen)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> kop(Versiecode code, Uitgangspunten punten, Herkomst herkomst, Bron bron) {
        return Stream.of(
                "versie " + code,
                "totaal " + punten.totaal(),
                "amv " + Objects.requireNonNullElse(punten.amvTotaal(), "-"),
                "amv-minimum " + punten.amvMinimum(),
                "inwoners-op " + punten.inwonersOp(),
                "indeling-op " + punten.indelingOp(),
                "methode " + punten.methode(),
                "herkomst " + herkomst,
                "bron " + bron);
    }

    private static String tekst(Taakstellingregel regel) {
        var amv = regel.amv() == null ? "" : regel.amv().toString();
        return regel.gemeente() + "," + regel.inwoners() + "," + regel.aantal() + "," + amv;
    }
}

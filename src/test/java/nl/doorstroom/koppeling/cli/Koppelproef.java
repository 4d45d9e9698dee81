package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.cli.DutchUsage;
import picocli.CommandLine;

/** Three small files in a folder, changed as a test likes, and the command run on them. */
final class Koppelproef {
    static final String PLAN = "huishouden,plaats,score\nh1,A,5.0\nh2,B,3.5\nh3,,\n";

    private final Path map;
    private final List<String> meer = new ArrayList<>();
    private String huishoudens = "huishouden,personen\nh1,2\nh2,1\nh3,2\n";
    private String plaatsen = "plaats,capaciteit\nA,3\nB,1\n";
    private String scores = "huishouden,A,B\nh1,5.0,9\nh2,2,3.5\nh3,,1.25\n";

    /** What a run left behind. */
    record Afloop(int code, String uit, String fouten) {
        List<String> foutregels() {
            return fouten.lines().skip(1).toList();
        }
    }

    Koppelproef(Path map) {
        this.map = map;
    }

    Koppelproef huishoudens(String inhoud) {
        huishoudens = inhoud;
        return this;
    }

    Koppelproef plaatsen(String inhoud) {
        plaatsen = inhoud;
        return this;
    }

    Koppelproef scores(String inhoud) {
        scores = inhoud;
        return this;
    }

    Koppelproef ontwerp(String inhoud) {
        return optie("--ontwerp", bestand("O.csv", inhoud));
    }

    Koppelproef optie(String optie, String waarde) {
        meer.add(optie);
        meer.add(waarde);
        return this;
    }

    String bestand(String naam, String inhoud) {
        return bestand(naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    String bestand(String naam, byte[] inhoud) {
        try {
            return Files.write(map.resolve(naam), inhoud).toString();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    Path plan() {
        return map.resolve("PLAN.csv");
    }

    /** Faults name files as they were typed, so tests take the folder out of them. */
    Afloop draai() {
        var woorden = new ArrayList<>(List.of("--huishoudens", bestand("H.csv", huishoudens)));
        woorden.addAll(List.of("--plaatsen", bestand("P.csv", plaatsen), "--scores", bestand("S.csv", scores)));
        woorden.addAll(List.of("--uitvoer", plan().toString()));
        woorden.addAll(meer);
        return draai(map, new KoppelCommand(), woorden);
    }

    static Afloop draai(Path map, Object opdracht, List<String> woorden) {
        var uit = new StringWriter();
        var fouten = new StringWriter();
        var code = DutchUsage.apply(new CommandLine(opdracht))
                .setOut(new PrintWriter(uit))
                .setErr(new PrintWriter(fouten))
                .execute(woorden.toArray(String[]::new));
        return new Afloop(
                code, uit.toString().replace(map + "/", ""), fouten.toString().replace(map + "/", ""));
    }
}

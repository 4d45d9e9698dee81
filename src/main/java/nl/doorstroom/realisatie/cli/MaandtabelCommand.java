package nl.doorstroom.realisatie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Maandtabelbestand;
import nl.doorstroom.realisatie.maandtabel.Maandtabelgegevens;
import nl.doorstroom.realisatie.maandtabel.Maandtabellen;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads in an official monthly table, or lists those that are there. */
@Command(
        name = "maandtabel",
        description = {
            "Lees een officiële maandtabel in (CSV of ODS). Alles wordt ingelezen of niets.",
            "Zonder bestand: de lijst van maandtabellen."
        },
        footer = {
            "",
            "Voorbeeld:",
            "  realisatie maandtabel opgaven.ods --datum 2023-06-06 --bron \"Opgavenoverzicht juni 2023\""
                    + " --peildatum realisatie_2023_I=2023-05-31"
        })
final class MaandtabelCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BESTAND", description = "De tabel, als CSV (UTF-8) of ODS.")
    private @Nullable Path bestand;

    @Option(
            names = "--datum",
            paramLabel = "DATUM",
            defaultValue = "",
            description = "De dag die boven de tabel staat, als 2023-05-02.")
    private String datum = "";

    @Option(names = "--bron", paramLabel = "TEKST", defaultValue = "", description = "Waar de tabel is afgedrukt.")
    private String bron = "";

    @Option(names = "--bron-datum", paramLabel = "DATUM", defaultValue = "", description = "Datum van die bron.")
    private String bronDatum = "";

    @Option(
            names = "--peildatum",
            paramLabel = "KOLOM=DATUM",
            description = "Peildatum van een kolom; mag vaker. Wat u weglaat, komt uit de tabel ervoor.")
    private Map<String, String> peildata = Map.of();

    @Option(names = "--kolombron", paramLabel = "KOLOM=TEKST", description = "Bron van een kolom; mag vaker.")
    private Map<String, String> kolombronnen = Map.of();

    @Option(names = "--proef", description = "Controleer het bestand zonder iets op te slaan.")
    private boolean proef;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    MaandtabelCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        return bestand == null ? backend.with(database, Maandtabellen.class, this::toonLijst) : lees(bestand);
    }

    private int lees(Path pad) {
        try {
            var inhoud = Maandtabelbestand.van(Files.readAllBytes(pad));
            return backend.with(database, Maandtabellen.class, maandtabellen -> meld(lees(maandtabellen, inhoud)));
        } catch (IOException e) {
            var fout = Invoerfout.inVeld(
                    "BESTAND", pad.toString(), "Dit bestand is niet te lezen. Controleer de naam en de plaats.");
            return Refusals.print(spec.commandLine(), List.of(fout));
        }
    }

    private Tabelinlezing lees(Maandtabellen maandtabellen, Maandtabelbestand inhoud) {
        var gegevens = new Maandtabelgegevens(datum, bron, bronDatum, peildata, kolombronnen);
        return proef ? maandtabellen.beproef(inhoud, gegevens) : maandtabellen.leesIn(inhoud, gegevens);
    }

    private int meld(Tabelinlezing inlezing) {
        return switch (inlezing) {
            case Tabelinlezing.Afgekeurd(var fouten) -> Refusals.print(spec.commandLine(), fouten);
            case Tabelinlezing.Ongewijzigd(var tabel) -> {
                uit().println("Er verandert niets: dit staat al in " + tabel.code() + ".");
                yield 0;
            }
            case Tabelinlezing.Ingelezen(var tabel, var opmerkingen) -> {
                toon(tabel);
                opmerkingen.forEach(uit()::println);
                uit().println(
                                proef
                                        ? "Het bestand is in orde. Er is niets opgeslagen (proef)."
                                        : "De tabel is ingelezen als " + tabel.code() + ".");
                yield 0;
            }
        };
    }

    private void toon(Maandtabel tabel) {
        uit().println(tabel.kop().code().vorm().naam() + " van " + tabel.code().datum() + ": "
                + tabel.regels().size() + " regels, " + tabel.kolommen().size() + " kolommen.");
        tabel.kolommen().forEach(kolom -> uit().println("  " + regel(kolom)));
        tabel.verschillen().forEach(verschil -> uit().println("Telt niet op: " + verschil + "."));
    }

    private static String regel(Tabelkolom kolom) {
        var herkomst = kolom.herkomst();
        return kolom.kolom() + ": peildatum "
                + herkomst.findPeildatum().map(Object::toString).orElse("te bevestigen") + ", bron "
                + herkomst.findBron().orElse("te bevestigen");
    }

    private int toonLijst(Maandtabellen maandtabellen) {
        maandtabellen
                .versies()
                .forEach(kop -> uit().println(kop.code() + "  "
                        + kop.code().vorm().naam() + "  " + kop.bron() + (kop.isVervangen() ? "  (vervangen)" : "")));
        return 0;
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}

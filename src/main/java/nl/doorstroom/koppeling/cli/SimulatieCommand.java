package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.doorstroom.koppeling.cli.Simulatie.Uitkomst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom koppel-simulatie}: links a made-up year in rounds, without knowing who comes later, and tells how near
 * that comes to who knows the whole year. Exits 0, or 2 with every fault.
 */
@Command(
        name = "koppel-simulatie",
        description = {
            "Boots een verzonnen jaar na waarin huishoudens in rondes komen.",
            "",
            "In elke ronde beslist de motor met wat hij van een ander verzonnen jaar weet. Daarna ziet u hoe dicht dat"
                    + " komt bij wie het hele jaar vooraf kent."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  ./doorstroom koppel-simulatie --krapte 5",
            "  ./doorstroom koppel-simulatie --huishoudens 2000 --afwijking 20 --balans --uitvoer rondes.csv"
        })
public final class SimulatieCommand implements Callable<Integer> {
    private static final int INVOERFOUT = 2;

    @Option(
            names = "--huishoudens",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Hoeveel huishoudens er in het jaar worden verwacht (standaard 5000).")
    private String huishoudens = "5000";

    @Option(
            names = "--plaatsen",
            paramLabel = "N",
            defaultValue = "342",
            description = "Hoeveel gemeenten er meedoen (standaard alle 342).")
    private String plaatsen = "342";

    @Option(
            names = "--weken",
            paramLabel = "N",
            defaultValue = "52",
            description = "Hoeveel weken het jaar telt (standaard 52).")
    private String weken = "52";

    @Option(
            names = "--ronde",
            paramLabel = "N",
            defaultValue = "2",
            description = "Hoeveel weken samen een ronde zijn (standaard 2).")
    private String ronde = "2";

    @Option(
            names = "--zaad",
            paramLabel = "N",
            defaultValue = "1",
            description = "Begin van het toeval: hetzelfde getal geeft hetzelfde jaar (standaard 1).")
    private String zaad = "1";

    @Option(
            names = "--krapte",
            paramLabel = "PCT",
            defaultValue = "5",
            description = "Hoeveel procent minder ruimte dan verwachte personen (standaard 5).")
    private String krapte = "5";

    @Option(
            names = "--afwijking",
            paramLabel = "PCT",
            defaultValue = "0",
            description = "Hoeveel procent meer huishoudens er komen dan verwacht; -20 is minder (standaard 0).")
    private String afwijking = "0";

    @Option(
            names = "--drempel",
            paramLabel = "PCT",
            defaultValue = "16",
            description = "Een huishouden wacht zolang zijn beste plaats minder dan dit deel van de gewone punten per"
                    + " persoon overlaat (standaard 16).")
    private String drempel = "16";

    @Option(names = "--balans", description = "Houd elke gemeente het hele jaar bij haar deel van de ruimte.")
    private boolean balans;

    @Option(
            names = "--draden",
            paramLabel = "N",
            defaultValue = "2",
            description = "Hoeveel processors er meedoen (standaard 2); de uitkomst hangt er niet van af.")
    private String draden = "2";

    @Option(
            names = "--uitvoer",
            paramLabel = "FILE.csv",
            description = "Zet de rondes in dit bestand in plaats van op het scherm.")
    private @Nullable String uitvoer;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        var fouten = new Fouten();
        var tekst = new Simulatieopdracht.Tekst(
                huishoudens, plaatsen, weken, ronde, zaad, krapte, afwijking, drempel, balans, draden, uitvoer);
        var opdracht = Simulatieopdracht.lees(tekst, fouten);
        var jaren = fouten.geen() ? Instantie.jaren(opdracht.wens(), opdracht.komen()) : null;
        if (jaren != null && jaren.isPresent()) {
            draai(opdracht, new Simulatie(jaren.get(), opdracht.instelling()), fouten, begin);
        } else if (jaren != null) {
            fouten.optie("--krapte", krapte, InstantieCommand.GEEN_RUIMTE);
        }
        return fouten.geen() ? 0 : weiger(fouten);
    }

    private void draai(Simulatieopdracht opdracht, Simulatie simulatie, Fouten fouten, long begin) {
        var uit = commandLine().getOut();
        var tabel = opdracht.uitvoer().isEmpty();
        var verslag =
                new Simulatieverslag(uit, opdracht.ronde(), opdracht.wens().plaatsen());
        verslag.begin(tabel);
        var uitkomst = simulatie.draai(regel -> {
            if (tabel) {
                verslag.toon(regel);
            }
        });
        bewaar(opdracht, uitkomst, fouten);
        verslag.slot(uitkomst, System.nanoTime() - begin);
    }

    private void bewaar(Simulatieopdracht opdracht, Uitkomst uitkomst, Fouten fouten) {
        try {
            if (opdracht.uitvoer().isPresent()) {
                Simulatieverslag.schrijf(opdracht.uitvoer().get(), uitkomst.regels());
            }
        } catch (IOException fout) {
            fouten.optie(
                    "--uitvoer", String.valueOf(uitvoer), "De rondes konden niet worden bewaard. Is de schijf vol?");
        }
    }

    private int weiger(Fouten fouten) {
        fouten.toon(commandLine().getErr());
        return INVOERFOUT;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("SimulatieCommand runs only through picocli.");
        }
        return spec.commandLine();
    }
}

package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppeluitkomst;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.OnmogelijkeKoppeling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom koppel}: reads households, places and points and writes the plan with the most points. Exits 0 with
 * the figures on standard output, or 2 with every fault on standard error and no plan.
 */
@Command(
        name = "koppel",
        description = {
            "Maak een koppelvoorstel: welk huishouden gaat naar welke plaats.",
            "",
            "Alle bestanden zijn CSV in UTF-8 met een kopregel. H.csv heeft huishouden en personen. P.csv heeft plaats"
                    + " en capaciteit, in personen. S.csv heeft huishouden en een kolom voor elke plaats; een leeg veld"
                    + " betekent dat het huishouden daar niet heen mag. PLAN.csv krijgt huishouden, plaats en score;"
                    + " een huishouden zonder plaats wacht."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  ./doorstroom koppel --huishoudens H.csv --plaatsen P.csv --scores S.csv --uitvoer PLAN.csv",
            "  ./doorstroom koppel --huishoudens H.csv --plaatsen P.csv --scores S.csv --uitvoer PLAN.csv \\",
            "    --ontwerp ONTWERP.csv --tijd 2m"
        })
public final class KoppelCommand implements Callable<Integer> {
    private static final int INVOERFOUT = 2;

    // Texts, none required: picocli would stop at the first fault, and we tell them all.
    @Option(names = "--huishoudens", paramLabel = "H.csv", description = "De huishoudens en hun aantal personen.")
    private @Nullable String huishoudens;

    @Option(
            names = "--plaatsen",
            paramLabel = "P.csv",
            description = "De plaatsen en voor hoeveel personen er ruimte is.")
    private @Nullable String plaatsen;

    @Option(names = "--scores", paramLabel = "S.csv", description = "Wat elke plaats waard is voor elk huishouden.")
    private @Nullable String scores;

    @Option(names = "--uitvoer", paramLabel = "PLAN.csv", description = "Het bestand waarin het plan komt.")
    private @Nullable String uitvoer;

    @Option(
            names = "--ontwerp",
            paramLabel = "ONTWERP.csv",
            description = "Een plan dat er al is: het nieuwe plan is nooit slechter, en u ziet wie erop achteruitgaat.")
    private @Nullable String ontwerp;

    @Option(
            names = "--tijd",
            paramLabel = "TIJD",
            defaultValue = "20s",
            description = "Hoelang er hoogstens wordt gezocht, zoals 500ms, 20s of 2m (standaard 20s).")
    private String tijd = "20s";

    @Option(
            names = "--zaad",
            paramLabel = "N",
            defaultValue = "1",
            description = "Begin van het toeval: hetzelfde getal geeft hetzelfde plan (standaard 1).")
    private String zaad = "1";

    @Option(
            names = "--draden",
            paramLabel = "N",
            defaultValue = "2",
            description = "Hoeveel processors er meedoen (standaard 2); het plan hangt er niet van af.")
    private String draden = "2";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        var fouten = new Fouten();
        var tekst = new Koppelopdracht.Tekst(huishoudens, plaatsen, scores, uitvoer, ontwerp, tijd, zaad, draden);
        var opdracht = Koppelopdracht.lees(tekst, fouten);
        var invoer = Koppelinvoer.lees(opdracht, fouten);
        return invoer.isPresent() ? koppel(invoer.get(), opdracht, begin) : weiger(fouten);
    }

    private int koppel(Koppelinvoer invoer, Koppelopdracht opdracht, long begin) {
        return switch (zoek(invoer, opdracht)) {
            case OnmogelijkeKoppeling onmogelijk ->
                weiger(onmogelijk, commandLine().getErr());
            case Koppelvoorstel voorstel -> schrijf(invoer, voorstel, opdracht, begin);
        };
    }

    private Koppeluitkomst zoek(Koppelinvoer invoer, Koppelopdracht opdracht) {
        var voortgang = Voortgangsregel.opTerminal(commandLine().getErr());
        var instelling = opdracht.instelling().metVoortgang(voortgang::toon);
        try {
            return invoer.ontwerp().isPresent()
                    ? Koppelaar.koppel(invoer.vraag(), invoer.ontwerp().get().plaatsVan(), instelling)
                    : Koppelaar.koppel(invoer.vraag(), instelling);
        } finally {
            voortgang.wis();
        }
    }

    private int schrijf(Koppelinvoer invoer, Koppelvoorstel voorstel, Koppelopdracht opdracht, long begin) {
        try {
            opdracht.uitvoer().orElseThrow().schrijf(voorstel, invoer.punten());
        } catch (IOException fout) {
            var fouten = new Fouten();
            fouten.optie("--uitvoer", String.valueOf(uitvoer), "Het plan kon niet worden bewaard. Is de schijf vol?");
            return weiger(fouten);
        }
        var vorm = new Getalvorm(invoer.punten().decimalen());
        new Koppelverslag(invoer, voorstel, vorm, commandLine().getOut()).toon(System.nanoTime() - begin);
        return 0;
    }

    private int weiger(Fouten fouten) {
        fouten.toon(commandLine().getErr());
        return INVOERFOUT;
    }

    /** Says which rules cannot be kept together. */
    static int weiger(OnmogelijkeKoppeling onmogelijk, PrintWriter err) {
        var waarom = onmogelijk.bewezen() ? ": geen plan houdt alle regels. " : ". ";
        err.println("Er is niets geschreven" + waarom + onmogelijk.uitleg());
        onmogelijk.strijdig().stream()
                .map(Koppelregel::naam)
                .forEach(naam -> err.println("Deze regel doet mee: " + naam));
        err.flush();
        return INVOERFOUT;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("KoppelCommand runs only through picocli.");
        }
        return spec.commandLine();
    }
}

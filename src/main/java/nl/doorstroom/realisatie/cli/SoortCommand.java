package nl.doorstroom.realisatie.cli;

import java.util.concurrent.Callable;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.realisatie.Telwijzebeheer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a kind of housing. */
@Command(
        name = "soort",
        description = {
            "Voeg een soort huisvesting toe. Ze telt pas mee als een regel dat zegt (realisatie telwijze).",
            "Een soort kan niet worden gewist: er kan op zijn geboekt."
        },
        footer = {"", "Voorbeeld:", "  realisatie soort flexwoning --naam Flexwoning --uitleg \"Tijdelijke woning.\""})
final class SoortCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "Kleine letters, cijfers en streepjes.")
    private String code = "";

    @Option(names = "--naam", paramLabel = "TEKST", required = true, description = "Zoals schermen haar noemen.")
    private String naam = "";

    @Option(names = "--uitleg", paramLabel = "TEKST", required = true, description = "Wat eronder valt.")
    private String uitleg = "";

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    SoortCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        return backend.with(database, Telwijzebeheer.class, beheer -> {
            var fouten = beheer.voegToe(code, naam.strip(), uitleg.strip());
            if (!fouten.isEmpty()) {
                return Refusals.print(spec.commandLine(), fouten);
            }
            spec.commandLine().getOut().println("Soort " + code + " is toegevoegd. Ze telt nog niet mee.");
            return 0;
        });
    }
}

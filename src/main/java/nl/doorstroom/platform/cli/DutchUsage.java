package nl.doorstroom.platform.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes a command and all below it speak Dutch and answer to {@code --help}. */
public final class DutchUsage {
    private static final int WIDTH = 100;

    private DutchUsage() {}

    public static CommandLine apply(CommandLine commandLine) {
        dress(commandLine.getCommandSpec());
        commandLine.setParameterExceptionHandler(new DutchFaults());
        commandLine.setUsageHelpWidth(WIDTH);
        commandLine.getSubcommands().values().forEach(DutchUsage::apply);
        return commandLine;
    }

    private static void dress(CommandSpec spec) {
        spec.usageMessage()
                .synopsisHeading("Gebruik: ")
                .synopsisSubcommandLabel("OPDRACHT")
                .descriptionHeading("%n")
                .parameterListHeading("%nGegevens:%n")
                .optionListHeading("%nOpties:%n")
                .commandListHeading("%nOpdrachten:%n")
                .sortOptions(false);
        if (spec.findOption("--help") == null) {
            addHelp(spec);
        }
    }

    private static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Toon deze uitleg.")
                .build());
    }
}

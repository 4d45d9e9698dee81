package nl.doorstroom.platform.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with a command as typed, and where the explanation is. */
final class DutchFaults implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        var command = fault.getCommandLine();
        var out = command.getErr();
        out.println(text(fault));
        out.println("Uitleg: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String text(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing ->
                "Er ontbreekt iets: "
                        + missing.getMissing().stream().map(DutchFaults::name).collect(Collectors.joining(", ")) + ".";
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " staat er meer dan eens.";
            case MaxValuesExceededException many -> "Er zijn te veel waarden opgegeven.";
            case MutuallyExclusiveArgsException both -> "Deze opties gaan niet samen.";
            case ParameterException other -> other(other);
        };
    }

    private static String unknown(UnmatchedArgumentException unknown) {
        var words =
                unknown.getUnmatched().stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        var known = unknown.getSuggestions();
        return "Onbekend: " + words + "." + (known.isEmpty() ? "" : " Bedoelt u " + String.join(" of ", known) + "?");
    }

    /** A fault that a command raised itself already speaks Dutch; one of the library names the option and the value. */
    private static String other(ParameterException fault) {
        var argument = fault.getArgSpec();
        return argument == null
                ? String.valueOf(fault.getMessage())
                : "De waarde '" + fault.getValue() + "' past niet bij " + name(argument) + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }
}

package dk.seamark.stack.command;

import dk.seamark.stack.process.StackFailure;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Command lines that are read in the same way, and complain of a wrong word in one sentence. */
public final class CommandLines {
    private CommandLines() {}

    /**
     * The command line of a command and its subcommands.
     *
     * @param command annotated with what it takes
     * @param whenWrong the exit code when a word is wrong; the sentence is on standard error
     */
    public static CommandLine of(Object command, int whenWrong) {
        return new CommandLine(command)
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler((wrong, words) -> {
                    wrong.getCommandLine().getErr().println("seamark: " + sentence(wrong, List.of(words)));
                    return whenWrong;
                });
    }

    /** What is wrong with the words, in one sentence. */
    static String sentence(ParameterException wrong, List<String> words) {
        if (wrong.getCause() instanceof StackFailure failure) {
            return String.valueOf(failure.getMessage());
        }
        return switch (wrong) {
            case UnmatchedArgumentException e ->
                e.getCommandLine().getSubcommands().isEmpty()
                        ? "Ukendt tilvalg: %s; se --help."
                                .formatted(e.getUnmatched().getFirst())
                        : "Ukendt kommando: %s; se ./seamark --help."
                                .formatted(e.getUnmatched().getFirst());
            case MissingParameterException e -> missing(e.getMissing().getFirst(), words);
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String missing(ArgSpec missing, List<String> words) {
        String name = missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
        return (words.contains(name) ? "%s mangler en værdi; se --help." : "%s mangler; se --help.").formatted(name);
    }
}

package dk.seamark.stack;

import static java.util.stream.Collectors.joining;

import dk.seamark.browser.PageOptions;
import dk.seamark.stack.command.BenchOptions;
import dk.seamark.stack.command.CommandLines;
import dk.seamark.stack.command.FaultOptions;
import dk.seamark.stack.command.TestOptions;
import dk.seamark.stack.command.WithHelp;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import dk.seamark.verify.VerifyOptions;
import dk.seamark.verify.witness.WitnessOptions;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The whole of {@code ./seamark}, for its help and its completion. The script hands some of its commands to
 * the programs that carry them out: {@code verify}, {@code verifier-page}, {@code witness}, {@code test},
 * {@code bench} and {@code faults}; the others run here.
 */
@Command(
        name = "seamark",
        synopsisHeading = "",
        customSynopsis = "Seamark – protokol over kommunale indikatorer / an indicator ledger for municipal policies",
        commandListHeading = "",
        subcommands = {
            RunDemo.class,
            RunStack.class,
            BackUp.class,
            RestoreBackup.class,
            RepairStores.class,
            MakeTopics.class,
            PrintToken.class,
            VerifyOptions.class,
            PageOptions.class,
            WitnessOptions.class,
            TestOptions.class,
            BenchOptions.class,
            FaultOptions.class,
            RunFuzz.class,
            PrintCompletion.class
        },
        footer = """
              ./seamark KOMMANDO --help   om en kommando / about one command

            Kræver JDK 25 eller nyere; Maven hentes, hvis det mangler.
            Needs JDK 25 or later; Maven is downloaded if it is missing.""")
final class Main extends WithHelp {
    private static final int FAILED = 1;
    private static final int FAULT = 2;

    private Main() {}

    /** Ends with 0, with 1 after one plain sentence on standard error, or with 2 after a fault of ours. */
    public static void main(String[] words) {
        int code = commandLine().execute(words);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        CommandLine line = CommandLines.of(new Main(), FAILED)
                .registerConverter(PortPlan.class, PortPlan::parse)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof StackFailure) {
                        System.err.println("seamark: " + failure.getMessage());
                        return FAILED;
                    }
                    System.err.println("seamark: uventet fejl: " + failure);
                    failure.printStackTrace();
                    return FAULT;
                });
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Main::commands);
        line.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING);
        line.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_OPTION_LIST);
        return line;
    }

    /** Each as a person types it, with the first sentence that it says of itself. */
    private static String commands(Help overview) {
        return overview.subcommands().values().stream()
                .map(Help::commandSpec)
                .map(command -> "  ./seamark %-14s%s%n"
                        .formatted(command.name(), command.usageMessage().description()[0]))
                .collect(joining());
    }

    /** Where stacks of this checkout keep their data. */
    static Path folder() {
        return OwnClassPath.repository().resolve(".seamark");
    }
}

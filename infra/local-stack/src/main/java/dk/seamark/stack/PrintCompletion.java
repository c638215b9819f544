package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./seamark completion}. */
@Command(
        name = "completion",
        description = {"Skriv fuldførelse til bash / print completion for bash.", """

            Skriver det, der får bash til at fuldføre kommandoer, tilvalg, faste værdier og filer.
            Prints what makes bash complete commands, options, fixed values and files."""},
        footer = {
            "  source <(./seamark completion)",
            "  ./seamark completion > ~/.local/share/bash-completion/completions/seamark"
        })
final class PrintCompletion extends WithHelp implements Runnable {

    /** Where picocli knows no value it forbids bash to offer files, which here most values are. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        String script = AutoComplete.bash("seamark", command.root().commandLine());
        System.out.print(script.replace(NO_FILES, ""));
    }
}

package dk.seamark.stack.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common: that they tell of themselves, and the form in which they do. */
@Command(
        synopsisHeading = "./",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n",
        sortOptions = false,
        sortSynopsis = false,
        usageHelpWidth = 110)
public abstract class WithHelp {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "denne hjælp / this help")
    boolean help;
}

package dk.seamark.browser;

import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.CommonOptions;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code ./seamark verifier-page} was told, and what it says of itself. */
@Command(
        name = "verifier-page",
        customSynopsis = "./seamark verifier-page <side.html> [--language=da|en]",
        description = {"Skriv siden, der efterprøver i en browser / write the page that verifies.", """

            Siden er én fil, der virker fra en disk. Den prøver en bevispakke i browseren selv, og henter og sender \
            intet.
            The page is one file that works from a disk. It checks a bundle in the browser itself, and fetches and \
            sends nothing."""},
        footer = """
            Svarkode: 0 filen er skrevet, 2 kommandoen er forkert, eller filen kan ikke skrives.
            Exit code: 0 the file is written, 2 the command is wrong, or the file cannot be written.""")
public final class PageOptions {

    private static final int WELL = 0;
    private static final int WRONG_COMMAND = 2;

    @Parameters(
            paramLabel = "<side.html>",
            hideParamSyntax = true,
            description = "filen, der skrives; findes den, bliver den en anden / the file that is written over")
    private String file = "";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    /**
     * Runs the command.
     *
     * @return 0 if the file is written, 2 if the command is wrong or the file cannot be written
     */
    static int run(PrintStream out, PrintStream err, String... words) {
        Language language = CommonOptions.guess(words);
        try {
            PageOptions options = new PageOptions();
            if (CommonOptions.read(options, out, words)) {
                language = options.common.language();
                options.write();
            }
            return WELL;
        } catch (VerificationException flaw) {
            err.println("seamark verifier-page: " + flaw.said().in(language));
            return WRONG_COMMAND;
        }
    }

    private void write() throws VerificationException {
        try {
            Files.writeString(Path.of(file), VerifierPage.singleFile());
        } catch (IOException | InvalidPathException e) {
            throw new VerificationException(
                    new LocalizedText("»" + file + "« kan ikke skrives", "\"" + file + "\" cannot be written"));
        }
    }
}

package dk.seamark.verify.report;

import dk.seamark.text.Language;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the commands of this module have in common: their language, the form of their help, and how they are read. */
@Command(
        synopsisHeading = "",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n",
        sortOptions = false,
        usageHelpWidth = 110)
public final class CommonOptions {

    @Option(
            names = "--language",
            paramLabel = "da|en",
            completionCandidates = Languages.class,
            description = "sproget, da når intet er sagt / the language, da if nothing is said")
    private String language = "da";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "denne hjælp / this help")
    boolean help;

    /** What a shell offers. */
    private static final class Languages implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of("da", "en").iterator();
        }
    }

    /**
     * The language of what is printed.
     *
     * @throws Flaw if it is another one
     */
    public Language language() throws VerificationException {
        return switch (language) {
            case "da" -> Language.DANISH;
            case "en" -> Language.ENGLISH;
            default -> throw new VerificationException("option.language", language);
        };
    }

    /** The language to complain in of words that cannot be read. */
    public static Language guess(String... words) {
        List<String> given = List.of(words);
        return given.contains("en") || given.contains("--language=en") ? Language.ENGLISH : Language.DANISH;
    }

    /**
     * Reads the words of a command line.
     *
     * @param options takes what they say, as picocli's annotations tell
     * @param out takes the help, if that is what was asked for
     * @return whether there is something to do; false if the help was asked for
     * @throws Flaw if a word is unknown, a value is missing or a required option is
     */
    public static boolean read(Object options, PrintStream out, String... words) throws VerificationException {
        CommandLine line = new CommandLine(options).setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
        try {
            boolean asked = line.parseArgs(words).isUsageHelpRequested();
            if (asked) {
                line.usage(out);
            }
            return !asked;
        } catch (UnmatchedArgumentException e) {
            throw new VerificationException("option.too-much", e.getUnmatched().getFirst());
        } catch (MissingParameterException e) {
            throw missing(e.getMissing().getFirst(), words);
        } catch (ParameterException e) {
            throw new VerificationException("option.wrong", String.valueOf(e.getMessage()));
        }
    }

    private static VerificationException missing(ArgSpec missing, String... words) {
        String name = missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
        return List.of(words).contains(name)
                ? new VerificationException("option.no-value", name)
                : new VerificationException("option.missing", name);
    }
}

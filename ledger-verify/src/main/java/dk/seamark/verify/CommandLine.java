package dk.seamark.verify;

import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Language;
import dk.seamark.verify.report.Said;
import java.io.PrintStream;
import java.util.List;

/** The command: reads what it is told, verifies, and says what came of it. */
public final class CommandLine {

    private static final int WELL = 0;
    private static final int FAILED = 1;
    private static final int WRONG_COMMAND = 2;

    private CommandLine() {}

    /**
     * Runs the command.
     *
     * @return 0 if all that was asked for passed, 1 if something failed or could not be checked, 2 if the
     *     command itself is wrong
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Language language = List.of(arguments).contains("en") ? Language.EN : Language.DA;
        try {
            Options options = Options.parse(arguments);
            language = options.language();
            Request request = options.request();
            byte[] zip = options.bundle();
            Report report = Verification.of(zip, request);
            out.print(report.text(language));
            return report.isFine() ? WELL : FAILED;
        } catch (Flaw flaw) {
            err.println("seamark verify: " + flaw.said().in(language));
            return WRONG_COMMAND;
        } catch (OutOfMemoryError e) {
            Said said = new Said("bevispakken er for stor til hukommelsen", "the bundle is too large for the memory");
            err.println("seamark verify: " + said.in(language));
            return FAILED;
        }
    }
}

package dk.seamark.verify;

import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.audit.AuditResult;
import dk.seamark.verify.audit.LogAudit;
import dk.seamark.verify.report.CommonOptions;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.io.PrintStream;
import java.nio.file.Path;

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
        Language language = CommonOptions.guess(arguments);
        try {
            VerifyOptions options = VerifyOptions.parse(out, arguments);
            if (options == null) {
                return WELL;
            }
            language = options.language();
            Report report = report(options);
            out.print(report.text(language));
            return report.isFine() ? WELL : FAILED;
        } catch (VerificationException flaw) {
            err.println("seamark verify: " + flaw.said().in(language));
            return WRONG_COMMAND;
        } catch (OutOfMemoryError e) {
            LocalizedText said = Phrases.say("too-large-for-memory");
            err.println("seamark verify: " + said.in(language));
            return FAILED;
        }
    }

    private static Report report(VerifyOptions options) throws VerificationException {
        String source = options.source();
        String log = options.log();
        if (source != null) {
            Request request = options.request();
            return GivenFile.isFolder(source)
                    ? Verification.of(Bundle.unpacked(Path.of(source)), request)
                    : Verification.of(VerifyOptions.bundle(source), request);
        }
        if (log == null) {
            throw new IllegalStateException("Neither a bundle nor a log");
        }
        AuditResult result = LogAudit.of(options.audit(log));
        LocalizedText first = result.firstLeaf().isPresent()
                ? Phrases.say("failure.log-at", result.firstLeaf().getAsLong())
                : Phrases.name("");
        return new Report(
                result.steps(),
                result.subject(),
                Phrases.say("success.log", result.subject()),
                Phrases.say("failure.log", result.subject(), first));
    }
}

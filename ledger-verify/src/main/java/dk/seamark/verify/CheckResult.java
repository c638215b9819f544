package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.StepOutcome;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.report.VerificationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param outcome how it went
 * @param sentence what there is to say
 * @param details each thing that is wrong, or worth knowing
 * @param found what later checks go on with; null if there is nothing to go on with
 */
record CheckResult<T>(
        StepOutcome outcome,
        LocalizedText sentence,
        List<LocalizedText> details,
        @Nullable T found) {

    static <T> CheckResult<T> passed(T found, LocalizedText sentence, List<LocalizedText> details) {
        return new CheckResult<>(StepOutcome.PASSED, sentence, details, found);
    }

    /** Failed in parts that are named, and still something to go on with. */
    static <T> CheckResult<T> failed(@Nullable T found, LocalizedText sentence, List<LocalizedText> details) {
        return new CheckResult<>(StepOutcome.FAILED, sentence, details, found);
    }

    /** Failed over a flaw, or not checked if that is something that could not be had. */
    static <T> CheckResult<T> failed(VerificationException flaw) {
        StepOutcome outcome = flaw instanceof Unavailable ? StepOutcome.IMPOSSIBLE : StepOutcome.FAILED;
        return new CheckResult<>(outcome, flaw.said(), List.of(), null);
    }

    /** Not checked, or not all of it, and still something to go on with. */
    static <T> CheckResult<T> unchecked(T found, LocalizedText sentence, List<LocalizedText> details) {
        return new CheckResult<>(StepOutcome.IMPOSSIBLE, sentence, details, found);
    }

    static <T> CheckResult<T> impossible(String key) {
        return new CheckResult<>(StepOutcome.IMPOSSIBLE, Phrases.say(key), List.of(), null);
    }

    static <T> CheckResult<T> notAsked(String key) {
        return new CheckResult<>(StepOutcome.NOT_ASKED, Phrases.say(key), List.of(), null);
    }
}

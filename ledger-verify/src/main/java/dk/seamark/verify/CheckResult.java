package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Outcome;
import dk.seamark.verify.report.Phrases;
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
        Outcome outcome,
        LocalizedText sentence,
        List<LocalizedText> details,
        @Nullable T found) {

    static <T> CheckResult<T> passed(T found, LocalizedText sentence, List<LocalizedText> details) {
        return new CheckResult<>(Outcome.PASSED, sentence, details, found);
    }

    /** Failed in parts that are named, and still something to go on with. */
    static <T> CheckResult<T> failed(@Nullable T found, LocalizedText sentence, List<LocalizedText> details) {
        return new CheckResult<>(Outcome.FAILED, sentence, details, found);
    }

    /** Failed over a flaw, or not checked if that is something that could not be had. */
    static <T> CheckResult<T> failed(VerificationException flaw) {
        Outcome outcome = flaw instanceof Unavailable ? Outcome.IMPOSSIBLE : Outcome.FAILED;
        return new CheckResult<>(outcome, flaw.said(), List.of(), null);
    }

    static <T> CheckResult<T> impossible(String key) {
        return new CheckResult<>(Outcome.IMPOSSIBLE, Phrases.say(key), List.of(), null);
    }

    static <T> CheckResult<T> notAsked(String key) {
        return new CheckResult<>(Outcome.NOT_ASKED, Phrases.say(key), List.of(), null);
    }
}

package dk.seamark.verify;

import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Outcome;
import dk.seamark.verify.report.Said;
import dk.seamark.verify.report.Unavailable;
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
record Checked<T>(
        Outcome outcome,
        Said sentence,
        List<Said> details,
        @Nullable T found) {

    static <T> Checked<T> passed(T found, Said sentence, List<Said> details) {
        return new Checked<>(Outcome.PASSED, sentence, details, found);
    }

    /** Failed in parts that are named, and still something to go on with. */
    static <T> Checked<T> failed(@Nullable T found, Said sentence, List<Said> details) {
        return new Checked<>(Outcome.FAILED, sentence, details, found);
    }

    /** Failed over a flaw, or not checked if that is something that could not be had. */
    static <T> Checked<T> failed(Flaw flaw) {
        Outcome outcome = flaw instanceof Unavailable ? Outcome.IMPOSSIBLE : Outcome.FAILED;
        return new Checked<>(outcome, flaw.said(), List.of(), null);
    }

    static <T> Checked<T> impossible(String da, String en) {
        return new Checked<>(Outcome.IMPOSSIBLE, new Said(da, en), List.of(), null);
    }

    static <T> Checked<T> notAsked(String da, String en) {
        return new Checked<>(Outcome.NOT_ASKED, new Said(da, en), List.of(), null);
    }
}

package dk.seamark.verify.report;

import dk.seamark.text.LocalizedText;
import java.util.List;

/**
 * A step of the verification, and how it went.
 *
 * @param number which step it is, from 1
 * @param name what it checks, in a word
 * @param outcome how it went
 * @param sentence what there is to say
 * @param details each thing that is wrong, or worth knowing, in a sentence
 */
public record Step(
        int number, LocalizedText name, StepOutcome outcome, LocalizedText sentence, List<LocalizedText> details) {

    /** Copies the list. */
    public Step {
        details = List.copyOf(details);
    }
}

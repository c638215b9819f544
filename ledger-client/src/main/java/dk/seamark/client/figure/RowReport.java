package dk.seamark.client.figure;

import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param row its number, from 1
 * @param outcome {@code recorded}, {@code unchanged} or {@code refused}
 * @param stream the stream of the event; null where nothing was recorded
 * @param event what was appended; null where nothing was
 * @param measurementId the measurement that stands in the slot now; null where none does, or it was only tried
 * @param warnings what does not add up as the plan says
 * @param problem why it was refused; null if it was not
 */
public record RowReport(
        int row,
        String outcome,
        @Nullable String stream,
        @Nullable ReceiptEvent event,
        @Nullable UUID measurementId,
        List<SumWarning> warnings,
        @Nullable RowProblem problem) {

    /** Copies the list. */
    public RowReport {
        warnings = List.copyOf(warnings);
    }

    /**
     * Why a row was refused.
     *
     * @param type the kind of problem: {@code /problems/figure-stands}
     * @param title the kind of problem in a few words
     * @param status the HTTP status that the figure alone would have got
     * @param detail what is wrong with this row
     * @param violations the fields and the rules that they break
     */
    public record RowProblem(String type, String title, int status, String detail, List<RowViolation> violations) {

        /** Copies the list. */
        public RowProblem {
            violations = List.copyOf(violations);
        }
    }

    /**
     * A rule that a field of a row breaks.
     *
     * @param field the field
     * @param rule the rule's code
     * @param message the rule in words
     */
    public record RowViolation(String field, String rule, String message) {}
}

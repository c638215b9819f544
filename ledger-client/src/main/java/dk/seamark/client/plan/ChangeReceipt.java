package dk.seamark.client.plan;

import dk.seamark.client.shared.Receipt;
import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an approved plan led to, or would lead to.
 *
 * @param stream the stream of the events; null of a dry run
 * @param events what was appended, in order; empty of a dry run
 * @param applied false of a dry run; null of what was done
 * @param findings the findings that the change brings
 * @param hindrances of a dry run, what it would be refused for; empty if nothing hinders it
 */
public record ChangeReceipt(
        @Nullable String stream,
        List<ReceiptEvent> events,
        @Nullable Boolean applied,
        List<FindingLine> findings,
        List<Hindrance> hindrances)
        implements Receipt {

    /** Copies the lists. */
    public ChangeReceipt {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
        hindrances = List.copyOf(hindrances);
    }

    /**
     * What a change would be refused for.
     *
     * @param field where in the plan: {@code tracks/bolig}
     * @param rule {@code finding-open} for a warning that is not acknowledged, or the code of a finding that blocks
     * @param args for {@code finding-open} the finding's code and id; else empty
     */
    public record Hindrance(String field, String rule, List<String> args) {

        /** Copies the list. */
        public Hindrance {
            args = List.copyOf(args);
        }
    }
}

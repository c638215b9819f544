package dk.seamark.client.plan;

import dk.seamark.client.shared.LocalizedText;
import dk.seamark.client.shared.Receipt;
import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What entering a plan led to, or would lead to.
 *
 * @param stream the stream of the events; null if there are none
 * @param events what was appended, in order
 * @param status {@code draft} or {@code approved}
 * @param applied whether something was changed; false of a dry run
 * @param changes what the document changes
 * @param findings the findings of the plan with this document
 */
public record PlanReceipt(
        @Nullable String stream,
        List<ReceiptEvent> events,
        String status,
        boolean applied,
        List<ChangeLine> changes,
        List<FindingLine> findings)
        implements Receipt {

    /** Copies the lists. */
    public PlanReceipt {
        events = List.copyOf(events);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /**
     * One thing that a document changes.
     *
     * @param kind {@code added}, {@code changed} or {@code removed}
     * @param item what: {@code indicators/trivsel/targets/2025-01-01}
     * @param text the change in words
     */
    public record ChangeLine(String kind, String item, LocalizedText text) {}
}

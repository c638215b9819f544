package dk.seamark.kit.retention;

import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.erasure.RetentionRuleAdopted;
import dk.seamark.events.erasure.RetentionRuleEnded;
import dk.seamark.events.erasure.RetentionRuleProposed;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.erasure.TextErasureDeclined;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.events.erasure.TextKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when the time is counted for which reasons of erasures and of rules are kept. As long as somebody has to decide
 * by a reason, or a rule holds for it, it is not counted at all.
 */
final class ReasonStarts {

    private final Map<String, LocalDate> starts = new HashMap<>();
    private final Map<String, String> requests = new HashMap<>();
    private final Map<TextKind, String> proposals = new EnumMap<>(TextKind.class);
    private final Map<TextKind, String> rules = new EnumMap<>(TextKind.class);

    private ReasonStarts() {}

    /** An event, and the Danish date on which it was appended. */
    record Dated(ErasureEvent event, LocalDate on) {}

    /**
     * The Danish dates by the reasons' text ids; a reason that is still needed has none.
     *
     * @param events all of a municipality, in order
     */
    static Map<String, LocalDate> of(List<Dated> events) {
        ReasonStarts reasons = new ReasonStarts();
        events.forEach(dated -> reasons.take(dated.event(), dated.on()));
        return reasons.starts;
    }

    private void take(ErasureEvent event, LocalDate on) {
        switch (event) {
            case TextErasureRequested requested ->
                requests.put(requested.textId(), requested.reason().textId());
            case TextErasureDeclined declined -> {
                start(requests.remove(declined.textId()), on);
                start(declined.reason().textId(), on);
            }
            case TextErased erased -> start(requests.remove(erased.textId()), on);
            case RetentionRuleProposed proposed ->
                start(proposals.put(proposed.kind(), proposed.reason().textId()), on);
            case RetentionRuleAdopted adopted -> {
                start(rules.remove(adopted.kind()), on);
                String reason = proposals.remove(adopted.kind());
                if (reason != null) {
                    rules.put(adopted.kind(), reason);
                }
            }
            case RetentionRuleEnded ended -> {
                start(proposals.remove(ended.kind()), on);
                start(rules.remove(ended.kind()), on);
                start(ended.reason().textId(), on);
            }
        }
    }

    private void start(@Nullable String reason, LocalDate on) {
        if (reason != null) {
            starts.put(reason, on);
        }
    }
}

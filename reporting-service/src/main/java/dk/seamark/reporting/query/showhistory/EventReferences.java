package dk.seamark.reporting.query.showhistory;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.reporting.record.history.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The references between the events of a stream of figures or reports: from a correction to what it corrects, from an
 * approval to its submission.
 */
final class EventReferences {

    private final Map<String, Long> created = new HashMap<>();
    private final Map<String, Long> answered = new HashMap<>();

    /** The references between all events of one stream. */
    static EventReferences between(List<RecordedEvent> stream) {
        EventReferences links = new EventReferences();
        for (RecordedEvent told : stream) {
            String creates = creates(told);
            String answers = answersWhat(told);
            if (creates != null) {
                links.created.put(creates, told.position());
            }
            if (answers != null) {
                links.answered.put(answers, told.position());
            }
        }
        return links;
    }

    /**
     * The position of the event that this one corrects, withdraws, returns or approves; null if it does none of these.
     */
    @Nullable
    Long answers(RecordedEvent told) {
        String answers = answersWhat(told);
        return answers == null ? null : created.get(answers);
    }

    /**
     * The position of the latest event that corrected, withdrew, returned or approved this one; null if there is none.
     */
    @Nullable
    Long answeredBy(RecordedEvent told) {
        String creates = creates(told);
        return creates == null ? null : answered.get(creates);
    }

    private static @Nullable String creates(RecordedEvent told) {
        return told.event() instanceof IndicatorEvent event ? event.creates() : null;
    }

    private static @Nullable String answersWhat(RecordedEvent told) {
        return told.event() instanceof IndicatorEvent event ? event.answers() : null;
    }
}

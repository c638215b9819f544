package dk.seamark.indicator.history;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.kit.text.Texts;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the current state of a stream by folding its events, as the aggregates do. Streams are short, so that no read
 * model is needed.
 */
@Component
public class Histories {

    private final EventStorageEngine store;
    private final Texts texts;

    Histories(EventStorageEngine store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** The slots of one indicator for one period. */
    public Slots slots(String stream) {
        Slots slots = Slots.blank();
        for (DomainEventMessage<?> message : events(stream)) {
            slots = slots.after((FigureEvent) message.getPayload());
        }
        return slots;
    }

    /** The state of a track's report for a period. */
    public ReportState report(String stream) {
        ReportState state = new ReportState.NotSubmitted();
        for (DomainEventMessage<?> message : events(stream)) {
            String actor = String.valueOf(message.getMetaData().get("actor"));
            state = state.after((TrackReportEvent) message.getPayload(), actor);
        }
        return state;
    }

    /** A text that a person wrote; null if the reference is null. */
    public @Nullable Words words(Municipality municipality, @Nullable TextRef ref) {
        return ref == null
                ? null
                : new Words(ref.textId(), texts.find(municipality, ref.textId()).orElse(null));
    }

    /**
     * A text that a person wrote.
     *
     * @param textId the text's UUID
     * @param text the text; null once it is erased
     */
    public record Words(String textId, @Nullable String text) {}

    private List<? extends DomainEventMessage<?>> events(String stream) {
        return store.readEvents(stream, 0).asStream().toList();
    }
}

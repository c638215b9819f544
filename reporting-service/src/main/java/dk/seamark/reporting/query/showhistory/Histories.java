package dk.seamark.reporting.query.showhistory;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.reporting.query.showhistory.HistoryView.EventView;
import dk.seamark.reporting.query.showhistory.HistoryView.ReasonView;
import dk.seamark.reporting.record.history.Filter;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.history.PlanCadences;
import dk.seamark.reporting.record.history.RecordedEvent;
import dk.seamark.reporting.record.history.Subject;
import dk.seamark.reporting.record.texts.TextStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads histories page by page. */
@Component
class Histories {

    /**
     * The largest number of events read for one page; a page may be shorter than requested, and says where to continue.
     */
    private static final int MOST_LOOKED_AT = 20_000;

    private static final int PORTION = 1_000;

    private final HistoryTable table;
    private final TextStore texts;

    Histories(HistoryTable table, TextStore texts) {
        this.table = table;
        this.texts = texts;
    }

    /**
     * A page of a history.
     *
     * @param after the position before the first, from 0
     * @param last the last position to include
     * @param limit the largest number of events
     */
    HistoryView page(Municipality municipality, Filter filter, long after, long last, int limit) {
        List<RecordedEvent> taken = new ArrayList<>();
        PlanCadences cadences = new PlanCadences(table, municipality, last);
        long at = after;
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += PORTION) {
            List<RecordedEvent> portion = table.after(municipality.key(), at, last, filter, PORTION);
            for (RecordedEvent told : portion) {
                if (taken.size() == limit) {
                    return view(municipality, taken, cadences, last, at);
                }
                at = told.position();
                if (filter.takes(Subject.of(told.event(), cadences))) {
                    taken.add(told);
                }
            }
            if (portion.size() < PORTION) {
                return view(municipality, taken, cadences, last, null);
            }
        }
        return view(municipality, taken, cadences, last, at);
    }

    private HistoryView view(
            Municipality municipality,
            List<RecordedEvent> taken,
            PlanCadences cadences,
            long last,
            @Nullable Long next) {
        Map<String, EventReferences> links = new HashMap<>();
        return new HistoryView(
                last,
                taken.stream()
                        .map(told -> view(
                                municipality,
                                told,
                                cadences,
                                links.computeIfAbsent(
                                        told.stream(),
                                        stream -> EventReferences.between(
                                                table.stream(municipality.key(), stream, last)))))
                        .toList(),
                next);
    }

    private EventView view(
            Municipality municipality, RecordedEvent told, PlanCadences cadences, EventReferences links) {
        return new EventView(
                told.position(),
                told.time(),
                WireTypes.of(told.event().getClass()).name(),
                told.source(),
                told.actor(),
                told.role(),
                told.centre(),
                Subject.of(told.event(), cadences),
                reason(municipality, told.event().why()),
                links.answers(told),
                links.answeredBy(told),
                told.event());
    }

    private @Nullable ReasonView reason(Municipality municipality, Reason reason) {
        TextRef text = reason.text();
        if (text == null) {
            return reason.code() == null ? null : new ReasonView(reason.code(), null, false);
        }
        Optional<String> words = texts.find(municipality, text);
        return new ReasonView(reason.code(), words.orElse(null), words.isEmpty());
    }
}

package dk.seamark.indicator.recordfigures;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.kit.command.Batch;
import dk.seamark.kit.command.BatchDecision;
import dk.seamark.kit.command.BatchDecision.StreamEvent;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.text.NewText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records the figures of many rows, which are decided one by one and committed together. */
final class RecordFigures implements Batch<FiguresReport> {

    private static final Slots BLANK = Slots.blank();

    private final FigureTable table;
    private final RowRule rule;
    private final Function<Set<String>, Map<String, String>> texts;
    private final ReportWriter writer;

    /**
     * @param texts finds texts that people wrote, by their ids
     */
    RecordFigures(
            FigureTable table, RowRule rule, Function<Set<String>, Map<String, String>> texts, ReportWriter writer) {
        this.table = table;
        this.rule = rule;
        this.texts = texts;
        this.writer = writer;
    }

    @Override
    public String aggregateType() {
        return "PeriodFigures";
    }

    @Override
    public Set<String> streams() {
        return table.wellFormed().map(Row.WellFormed::stream).collect(Collectors.toSet());
    }

    @Override
    public Class<FiguresReport> answerType() {
        return FiguresReport.class;
    }

    @Override
    public BatchDecision<FiguresReport> decide(Map<String, List<LedgerEvent>> histories) {
        Streams streams = new Streams(histories);
        Map<String, String> words = words(streams);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (Row row : table.rows()) {
            outcomes.add(
                    switch (row) {
                        case Row.Refused refused -> new RowOutcome.Refused(refused.why());
                        case Row.WellFormed wellFormed -> outcome(wellFormed, streams, words);
                    });
        }
        List<RowOutcome.Recorded> recorded = outcomes.stream()
                .flatMap(outcome -> outcome instanceof RowOutcome.Recorded each ? Stream.of(each) : Stream.empty())
                .toList();
        List<NewText> kept = recorded.stream()
                .flatMap(each -> Optional.ofNullable(each.row().words()).stream())
                .toList();
        return new BatchDecision<>(
                recorded.stream().map(RowOutcome.Recorded::appended).toList(),
                kept,
                writer.report(table, outcomes, streams::slots));
    }

    private RowOutcome outcome(Row.WellFormed row, Streams streams, Map<String, String> words) {
        Slots slots = streams.slots(row.stream());
        SlotState state = slots.in(row.slot());
        Optional<RowRule.Standing> unchanged = RowRule.unchanged(row, state, words);
        if (unchanged.isPresent()) {
            return new RowOutcome.Unchanged(unchanged.get().measurementId());
        }
        try {
            FigureEvent event = rule.change(row, slots).decide(slots);
            return new RowOutcome.Recorded(row, event, streams.append(row, event));
        } catch (Refusal refusal) {
            return new RowOutcome.Refused(refusal);
        }
    }

    private Map<String, String> words(Streams streams) {
        return texts.apply(table.wellFormed()
                .flatMap(row ->
                        Optional.ofNullable(RowRule.comparedWith(
                                        row, streams.slots(row.stream()).in(row.slot())))
                                .stream())
                .map(TextRef::textId)
                .collect(Collectors.toSet()));
    }

    /** The streams of the table, as they were read and with what its rows append. */
    private static final class Streams {

        private final Map<String, Slots> slots = new HashMap<>();
        private final Map<String, Long> next = new HashMap<>();

        Streams(Map<String, List<LedgerEvent>> histories) {
            histories.forEach((stream, events) -> {
                Slots folded = Slots.blank();
                for (LedgerEvent event : events) {
                    folded = folded.after((FigureEvent) event);
                }
                slots.put(stream, folded);
                next.put(stream, (long) events.size());
            });
        }

        Slots slots(String stream) {
            return slots.getOrDefault(stream, BLANK);
        }

        StreamEvent append(Row.WellFormed row, FigureEvent event) {
            String stream = row.stream();
            slots.put(stream, slots(stream).after(event));
            long sequence = next.merge(stream, 1L, Long::sum) - 1;
            return new StreamEvent(row.eventId(), stream, sequence, event);
        }
    }
}

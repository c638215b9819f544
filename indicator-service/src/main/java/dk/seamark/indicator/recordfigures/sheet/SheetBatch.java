package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.recordfigures.FiguresReport;
import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.indicator.recordfigures.SentRow;
import dk.seamark.kit.command.Batch;
import dk.seamark.kit.command.BatchDecision;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records what a file says. What stands is read under the same locks under which it is decided, so the difference that
 * is answered is the one that is kept.
 */
final class SheetBatch implements Batch<SheetReport> {

    /**
     * What is asked for.
     *
     * @param planId the plan
     * @param centreId the centre
     * @param keeping what is kept where rows are refused
     * @param dryRun whether it is only tried
     */
    record Request(String planId, String centreId, Keeping keeping, boolean dryRun) {}

    /** Were all shown, the report on a file that names one slot only would grow with the square of its rows. */
    private static final int MOST_SHOWN = 10;

    private final Request request;
    private final SheetContent content;
    private final SheetReportWriter writer;
    private final Function<List<SentRow>, Batch<FiguresReport>> rows;
    private final Function<Set<String>, Map<String, String>> texts;
    private final List<@Nullable SheetPlace> places = new ArrayList<>();

    /**
     * @param indicators finds an indicator of the caller's centre by its id, or throws the {@link Refusal}
     * @param rows makes a batch of rows, each of which is kept on its own
     * @param texts finds texts that people wrote, by their ids
     */
    SheetBatch(
            Request request,
            SheetContent content,
            SheetReportWriter writer,
            Function<String, PlanIndicator> indicators,
            Function<List<SentRow>, Batch<FiguresReport>> rows,
            Function<Set<String>, Map<String, String>> texts) {
        this.request = request;
        this.content = content;
        this.writer = writer;
        this.rows = rows;
        this.texts = texts;
        for (SheetRow row : content.rows()) {
            places.add(SheetPlace.of(row, indicators).orElse(null));
        }
    }

    /** What the file says. */
    SheetContent content() {
        return content;
    }

    @Override
    public String aggregateType() {
        return rows.apply(List.of()).aggregateType();
    }

    @Override
    public Set<String> streams() {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(place).stream())
                .map(SheetPlace::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public Class<SheetReport> answerType() {
        return SheetReport.class;
    }

    @Override
    public BatchDecision<SheetReport> decide(Map<String, List<LedgerEvent>> histories) {
        List<SlotState> states = states(histories);
        Map<String, String> words = texts.apply(states.stream()
                .flatMap(state -> Optional.ofNullable(SheetPlace.words(state)).stream())
                .map(TextRef::textId)
                .collect(Collectors.toSet()));
        List<RowMeaning> meanings = new ArrayList<>();
        List<Entries> templates = new ArrayList<>();
        for (int at = 0; at < states.size(); at++) {
            @Nullable SheetPlace place = places.get(at);
            @Nullable TextRef text = SheetPlace.words(states.get(at));
            templates.add(Entries.of(states.get(at), text == null ? null : words.get(text.textId())));
            meanings.add(RowMeaning.of(
                    content.rows().get(at), states.get(at), templates.get(at), place == null ? null : place.unit()));
        }
        refuseRepeatedSlots(meanings);
        List<SentRow> changes = meanings.stream()
                .flatMap(meaning ->
                        meaning instanceof RowMeaning.Change change ? Stream.of(change.row()) : Stream.empty())
                .toList();
        BatchDecision<FiguresReport> decided = rows.apply(changes).decide(histories);
        SheetReport report = writer.report(
                request, content, templates, meanings, decided.answer().rows());
        if (!request.dryRun() && request.keeping() == Keeping.ALL_OR_NOTHING && report.refused() > 0) {
            throw Refusal.invalidParts(
                    "sheet-refused",
                    Map.of(
                            "rows",
                            report.rows().stream()
                                    .filter(row -> !row.faults().isEmpty())
                                    .toList()),
                    report.refused(),
                    content.rows().size());
        }
        return new BatchDecision<>(decided.events(), decided.texts(), report);
    }

    /** Refuses the changes of one slot, each by the cells of all: nobody can know which of them is meant. */
    private void refuseRepeatedSlots(List<RowMeaning> meanings) {
        Map<FigureSlot, List<Integer>> same = new LinkedHashMap<>();
        for (int at = 0; at < meanings.size(); at++) {
            @Nullable SheetPlace place = places.get(at);
            if (place != null && meanings.get(at) instanceof RowMeaning.Change) {
                same.computeIfAbsent(place.slot(), each -> new ArrayList<>(1)).add(at);
            }
        }
        same.values().stream().filter(each -> each.size() > 1).forEach(each -> {
            String cells = each.stream()
                            .limit(MOST_SHOWN)
                            .map(at -> content.rows().get(at).valueCell())
                            .collect(Collectors.joining(", "))
                    + (each.size() > MOST_SHOWN ? " …" : "");
            RowMeaning refused = new RowMeaning.Unclear(List.of(Violation.of("value", "sheet-slot-once", cells)));
            each.forEach(at -> meanings.set(at, refused));
        });
    }

    private List<SlotState> states(Map<String, List<LedgerEvent>> histories) {
        Map<String, Slots> folded = new HashMap<>();
        List<SlotState> states = new ArrayList<>();
        for (@Nullable SheetPlace place : places) {
            states.add(
                    place == null
                            ? new SlotState.Blank()
                            : Objects.requireNonNull(folded.computeIfAbsent(
                                            place.stream(), stream -> fold(histories.getOrDefault(stream, List.of()))))
                                    .in(place.slot()));
        }
        return states;
    }

    private static Slots fold(List<LedgerEvent> events) {
        Slots slots = Slots.blank();
        for (LedgerEvent event : events) {
            slots = slots.after((FigureEvent) event);
        }
        return slots;
    }
}

package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.PlanTarget;
import dk.seamark.text.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a template: every slot that a plan asks a centre to fill in some periods, with what stands there. */
final class SheetTemplate {

    private final PlanSnapshot plan;
    private final Function<String, Slots> histories;
    private final Function<TextRef, @Nullable String> texts;
    private final Language language;
    private final Map<String, Slots> read = new HashMap<>();

    /**
     * @param histories reads the slots of a stream
     * @param texts finds a text that a person wrote; null once it is erased
     */
    SheetTemplate(
            PlanSnapshot plan,
            Function<String, Slots> histories,
            Function<TextRef, @Nullable String> texts,
            Language language) {
        this.plan = plan;
        this.histories = histories;
        this.texts = texts;
        this.language = language;
    }

    /** The rows, by period, then in the order of the plan. */
    List<Map<SheetColumn, FileCell>> rows(String centreId, List<ReportingPeriod> periods) {
        return periods.stream()
                .flatMap(period -> plan.tracks().stream()
                        .filter(track -> track.centreId().equals(centreId))
                        .sorted(Comparator.comparingInt(TrackDefined::number))
                        .flatMap(this::indicators)
                        .filter(indicator -> indicator.covers(period))
                        .flatMap(indicator -> rows(indicator, period)))
                .toList();
    }

    private Stream<PlanIndicator> indicators(TrackDefined track) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.trackId().equals(track.trackId()))
                .flatMap(indicator -> plan.indicator(indicator.indicatorId()).stream());
    }

    private Stream<Map<SheetColumn, FileCell>> rows(PlanIndicator indicator, ReportingPeriod period) {
        return indicator.in(period).stream()
                .flatMap(definition -> definition.components().stream())
                .flatMap(component -> Stream.of(Series.values())
                        .filter(series -> series == Series.MUNICIPALITY || component.comparator() != null)
                        .filter(series ->
                                !indicator.isCarriedOn(indicator.slot(component.componentId(), series, period)))
                        .map(series -> row(indicator, component, series, period)));
    }

    private Map<SheetColumn, FileCell> row(
            PlanIndicator indicator, ComponentDefinition component, Series series, ReportingPeriod period) {
        IndicatorDefined definition = indicator.definition();
        SlotState state = state(indicator, component.componentId(), series, period);
        @Nullable TextRef words = SheetPlace.words(state);
        Entries entries = Entries.of(state, words == null ? null : texts.apply(words));
        Map<SheetColumn, FileCell> row = new EnumMap<>(SheetColumn.class);
        row.putAll(entries.cells(language));
        row.put(SheetColumn.NUMBER, FileCell.text(definition.number()));
        row.put(SheetColumn.TITLE, FileCell.text(definition.title()));
        row.put(SheetColumn.PART, FileCell.text(component.title()));
        if (series == Series.COMPARATOR && component.comparator() != null) {
            row.put(SheetColumn.COMPARED, FileCell.text(component.comparator()));
        }
        row.put(SheetColumn.PERIOD, FileCell.text(period.toString()));
        row.put(SheetColumn.UNIT, FileCell.text(component.unit().code()));
        last(indicator, component, series, period).ifPresent(last -> row.put(SheetColumn.LAST, last));
        if (series == Series.MUNICIPALITY) {
            PlanTarget.next(plan.itsTargets(), definition.indicatorId(), period.lastDay())
                    .ifPresent(target ->
                            row.put(SheetColumn.TARGET, FileCell.text(target.targetDate() + ": " + target.wording())));
        }
        row.put(SheetColumn.INDICATOR, FileCell.text(definition.indicatorId()));
        row.put(SheetColumn.COMPONENT, FileCell.text(component.componentId()));
        row.put(SheetColumn.SERIES, FileCell.text(SheetWords.of(series).in(language)));
        row.put(
                SheetColumn.TEMPLATE,
                FileCell.text(TemplateMark.of(state, entries).toString()));
        return row;
    }

    private Optional<FileCell> last(
            PlanIndicator indicator, ComponentDefinition component, Series series, ReportingPeriod period) {
        return indicator
                .definition()
                .measuredBefore(period)
                .filter(indicator::covers)
                .map(before -> state(indicator, component.componentId(), series, before))
                .flatMap(state -> state instanceof SlotState.Recorded recorded
                        ? Optional.of(new FileCell.Amount(recorded.figure().value(), false))
                        : Optional.empty());
    }

    private SlotState state(PlanIndicator indicator, String component, Series series, ReportingPeriod period) {
        return Objects.requireNonNull(read.computeIfAbsent(indicator.stream(period), histories))
                .in(indicator.slot(component, series, period));
    }
}

package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.wire.Kind;
import dk.seamark.pack.explain.Explanation;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.reporting.query.showchanges.ChangesView.FigureChange;
import dk.seamark.reporting.query.showchanges.ChangesView.Point;
import dk.seamark.reporting.query.showchanges.ChangesView.TargetChange;
import dk.seamark.reporting.query.showchanges.ChangesView.TargetState;
import dk.seamark.reporting.query.showchanges.ChangesView.TextChange;
import dk.seamark.reporting.query.showchanges.ChangesView.VerdictChange;
import dk.seamark.reporting.record.history.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two standings of the same plan and period.
 *
 * @param from the earlier standing
 * @param to the later standing
 * @param causes the events in between
 * @param recommendations finds changed recommendations
 */
record Comparison(Standing from, Standing to, ChangeEvents causes, RecommendationChanges recommendations) {

    private static final Comparator<FigureSlot> BY_SLOT = Comparator.comparing(FigureSlot::indicatorId)
            .thenComparing(FigureSlot::componentId)
            .thenComparing(FigureSlot::series)
            .thenComparing(FigureSlot::period);

    /** A target of an indicator. */
    private record Key(String indicatorId, LocalDate date) {}

    /** A target with its indicator. */
    private record Placed(IndicatorStanding indicator, TargetStanding target) {}

    ChangesView view() {
        return new ChangesView(
                to.planId(),
                to.period(),
                new Point(from.position(), from.stateHash()),
                new Point(to.position(), to.stateHash()),
                figures(),
                texts(),
                targets(),
                verdicts());
    }

    private List<FigureChange> figures() {
        Map<FigureSlot, FigureStanding> before = figures(from);
        Map<FigureSlot, FigureStanding> after = figures(to);
        TreeSet<FigureSlot> slots = new TreeSet<>(BY_SLOT);
        slots.addAll(before.keySet());
        slots.addAll(after.keySet());
        return slots.stream()
                .filter(slot -> !same(before.get(slot), after.get(slot)))
                .map(slot -> figure(slot, before.get(slot), after.get(slot)))
                .toList();
    }

    /** Whether it is the same measurement, as settled as before. */
    private static boolean same(@Nullable FigureStanding before, @Nullable FigureStanding after) {
        return before != null
                && after != null
                && before.measurementId().equals(after.measurementId())
                && Objects.equals(before.confirmed(), after.confirmed());
    }

    private FigureChange figure(FigureSlot slot, @Nullable FigureStanding before, @Nullable FigureStanding after) {
        List<RecordedEvent> events = causes.of(slot);
        return new FigureChange(
                slot.indicatorId(),
                slot.componentId(),
                slot.series().code(),
                slot.period(),
                before == null ? null : before.figure(),
                after == null ? null : after.figure(),
                Revision.of(before == null, events).code(),
                ChangeEvents.told(events));
    }

    private static Map<FigureSlot, FigureStanding> figures(Standing standing) {
        return indicators(standing)
                .flatMap(indicator -> indicator.figures().stream())
                .collect(Collectors.toMap(FigureStanding::slot, figure -> figure));
    }

    private static Stream<IndicatorStanding> indicators(Standing standing) {
        return standing.tracks().stream().flatMap(track -> track.indicators().stream());
    }

    private List<TextChange> texts() {
        Map<String, ReportStanding> before = reports(from);
        List<TextChange> changes = new ArrayList<>();
        reports(to).forEach((track, after) -> {
            ReportStanding was = before.getOrDefault(track, new ReportStanding.Awaited());
            if (!was.equals(after)) {
                changes.add(new TextChange(
                        track,
                        state(was),
                        state(after),
                        recommendations.between(was, after),
                        ChangeEvents.told(causes.ofReport(track, to.period()))));
            }
        });
        return changes;
    }

    private static Map<String, ReportStanding> reports(Standing standing) {
        return standing.tracks().stream()
                .collect(Collectors.toMap(
                        track -> track.track().trackId(),
                        TrackStanding::report,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String state(ReportStanding report) {
        return Objects.requireNonNull(report.getClass().getAnnotation(Kind.class))
                .value();
    }

    private List<TargetChange> targets() {
        Map<Key, Placed> before = targets(from);
        Map<Key, Placed> after = targets(to);
        return keys(before, after).stream()
                .filter(key -> !Objects.equals(state(before.get(key)), state(after.get(key))))
                .map(key -> new TargetChange(
                        key.indicatorId(),
                        key.date().toString(),
                        state(before.get(key)),
                        state(after.get(key)),
                        ChangeEvents.told(causes.ofTarget(key.indicatorId(), key.date()))))
                .toList();
    }

    private List<VerdictChange> verdicts() {
        Map<Key, Placed> before = targets(from);
        Map<Key, Placed> after = targets(to);
        return keys(before, after).stream()
                .map(key -> new VerdictChange(
                        key.indicatorId(), key.date().toString(), verdict(before.get(key)), verdict(after.get(key))))
                .filter(change -> !Objects.equals(code(change.before()), code(change.after())))
                .toList();
    }

    private static TreeSet<Key> keys(Map<Key, Placed> before, Map<Key, Placed> after) {
        TreeSet<Key> keys = new TreeSet<>(Comparator.comparing(Key::indicatorId).thenComparing(Key::date));
        keys.addAll(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }

    private static Map<Key, Placed> targets(Standing standing) {
        Map<Key, Placed> targets =
                new TreeMap<>(Comparator.comparing(Key::indicatorId).thenComparing(Key::date));
        indicators(standing)
                .forEach(indicator -> indicator
                        .targets()
                        .forEach(target -> targets.put(
                                new Key(indicator.indicator().indicatorId(), target.targetDate()),
                                new Placed(indicator, target))));
        return targets;
    }

    private static @Nullable TargetState state(@Nullable Placed placed) {
        return placed == null
                ? null
                : new TargetState(
                        placed.target().wording(),
                        placed.target().rule(),
                        placed.target().decision());
    }

    private static @Nullable Explanation verdict(@Nullable Placed placed) {
        return placed != null && placed.target() instanceof TargetStanding.Judged judged
                ? Explanations.explain(judged.verdict(), placed.indicator().indicator())
                : null;
    }

    private static @Nullable String code(@Nullable Explanation explanation) {
        return explanation == null ? null : explanation.code();
    }
}

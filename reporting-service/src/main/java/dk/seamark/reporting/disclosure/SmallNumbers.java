package dk.seamark.reporting.disclosure;

import dk.seamark.events.Unit;
import dk.seamark.events.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of one indicator that a public edition must not show: first those that are small counts, tell
 * of one, or differ by one from what an earlier pack told; then, until nothing more is found, what would give
 * those away together with all that is public. An earlier pack cannot be taken back: what it showed is known.
 */
final class SmallNumbers {

    private final Subjects subjects;
    private final SmallCounts counts;
    private final int threshold;
    private final List<FigureStanding> now;
    private final List<List<FigureStanding>> all;
    private final Set<String> known = new HashSet<>();
    private final List<Tie> ties;
    private final Map<String, List<Tie>> tiesOf = new HashMap<>();
    private final Set<String> shownNow;
    private final Bounds bounds;
    private final Map<String, @Nullable Integer> hidden = new LinkedHashMap<>();

    private SmallNumbers(
            IndicatorStanding indicator, List<Published> earlier, Thresholds thresholds, Subjects subjects) {
        this.subjects = subjects;
        this.counts = new SmallCounts(thresholds, subjects);
        this.threshold = thresholds.highest();
        this.bounds = new Bounds(threshold);
        this.now = indicator.figures();
        this.all = new ArrayList<>();
        for (Published pack : earlier) {
            all.add(pack.figures(indicator.indicator().indicatorId()));
            known.addAll(pack.shown());
        }
        all.add(now);
        Map<Set<String>, Tie> distinct = new LinkedHashMap<>();
        all.forEach(figures ->
                Ties.among(aboutPersons(figures), threshold).forEach(tie -> distinct.putIfAbsent(tie.ids(), tie)));
        this.ties = List.copyOf(distinct.values());
        ties.forEach(tie -> tie.ids()
                .forEach(id ->
                        tiesOf.computeIfAbsent(id, any -> new ArrayList<>()).add(tie)));
        this.shownNow = now.stream().map(FigureStanding::measurementId).collect(Collectors.toSet());
    }

    /**
     * The figures to withhold, in the order of the plan.
     *
     * @param earlier the packs of the same plan that are public already
     */
    static List<WithheldFigure> of(Standing standing, List<Published> earlier, Thresholds thresholds) {
        Subjects subjects = new Subjects(standing, earlier);
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> new SmallNumbers(indicator, earlier, thresholds, subjects).find())
                .toList();
    }

    private Stream<WithheldFigure> find() {
        all.forEach(figures -> figures.forEach(this::placeIfSmall));
        now.forEach(this::hideIfSmall);
        now.forEach(this::hideIfClose);
        boolean more = true;
        while (more) {
            more = false;
            for (Tie tie : ties) {
                more |= cover(tie);
            }
            more |= coverShares();
            for (Tie tie : bounds.narrowed(ties, this::isHidden)) {
                more |= hideAll(tie);
            }
        }
        return now.stream()
                .map(FigureStanding::measurementId)
                .filter(hidden::containsKey)
                .map(id -> new WithheldFigure(id, isTied(id) ? null : hidden.get(id)));
    }

    /** Of a figure that hangs together with others, the verdict's word would tell more than that it is small. */
    private boolean isTied(String id) {
        return tiesOf.containsKey(id);
    }

    private void placeIfSmall(FigureStanding figure) {
        Integer below = figure.figure().unit() == Unit.COUNT ? counts.below(figure, List.of()) : null;
        if (below != null) {
            bounds.place(figure.measurementId(), 0, below - 1L);
        }
    }

    private void hideIfSmall(FigureStanding figure) {
        List<FigureStanding> beside = beside(figure, now);
        Integer below = counts.below(figure, beside);
        if (below != null) {
            hidden.put(figure.measurementId(), below);
            // The counts that a small share was calculated from may stand beside it under names of their own.
            List<FigureStanding> counted = subjects.countsFor(figure, beside).toList();
            counted.stream()
                    .filter(subjects::isAboutPersons)
                    .filter(other -> Shares.isCountOf(figure, other) || Shares.isCountBy(figure, other, counted))
                    .forEach(other -> hidden.putIfAbsent(other.measurementId(), null));
        }
    }

    private void hideIfClose(FigureStanding figure) {
        if (known.contains(figure.measurementId()) || !subjects.isAboutPersons(figure)) {
            return;
        }
        all.subList(0, all.size() - 1).stream()
                .flatMap(List::stream)
                .filter(earlier -> earlier.slot().equals(figure.slot()) && known.contains(earlier.measurementId()))
                .filter(earlier -> counts.isCloseTo(earlier, figure, beside(figure, now)))
                .forEach(earlier -> hideAsClose(earlier, figure));
    }

    private void hideAsClose(FigureStanding earlier, FigureStanding figure) {
        hidden.putIfAbsent(figure.measurementId(), null);
        if (figure.figure().unit() == Unit.COUNT) {
            long before = earlier.figure().value().longValue();
            bounds.place(figure.measurementId(), before - threshold + 1, before + threshold - 1L);
        }
    }

    /** Hides what gives hidden figures away; answers whether it did. */
    private boolean cover(Tie tie) {
        if (tie.exposes(this::isHidden, threshold)) {
            return hideOne(tie);
        }
        // Sums that share something hidden can be worked out together; then none of them is shown.
        boolean entangled = tie.figures().stream()
                .filter(this::isHidden)
                .anyMatch(figure ->
                        tiesOf.getOrDefault(figure.measurementId(), List.of()).size() > 1);
        return entangled && hideAll(tie);
    }

    /** A part if there is one, the first by its id, so that its size is not told; a whole is hidden as one. */
    private boolean hideOne(Tie tie) {
        return switch (tie) {
            case Tie.Whole whole -> hideAll(whole);
            case Tie.Sum sum ->
                sum.parts().stream()
                        .filter(this::canBeHidden)
                        .findFirst()
                        .or(() ->
                                Stream.of(sum.total()).filter(this::canBeHidden).findFirst())
                        .map(this::hide)
                        .orElse(false);
        };
    }

    private boolean hideAll(Tie tie) {
        List<FigureStanding> more =
                tie.figures().stream().filter(this::canBeHidden).toList();
        more.forEach(this::hide);
        return !more.isEmpty();
    }

    /** Hides shares that give a hidden count away, or all counts if the share is known already. */
    private boolean coverShares() {
        boolean more = false;
        for (List<FigureStanding> figures : all) {
            for (FigureStanding share : figures) {
                if (share.figure().unit() == Unit.PERCENT && subjects.isAboutPersons(share) && !isHidden(share)) {
                    more |= coverShare(share, beside(share, figures));
                }
            }
        }
        return more;
    }

    private boolean coverShare(FigureStanding share, List<FigureStanding> beside) {
        List<FigureStanding> counts = subjects.countsFor(share, beside).toList();
        // Each of count, share and total follows from the other two, and less its other parts a hidden total is another
        // share of what is hidden.
        boolean tells = counts.stream()
                .anyMatch(total -> counts.stream()
                        .anyMatch(count -> (isHidden(count) || isHidden(total)) && Shares.tells(share, total, count)));
        if (!tells) {
            return false;
        }
        if (canBeHidden(share)) {
            return hide(share);
        }
        List<FigureStanding> more = counts.stream().filter(this::canBeHidden).toList();
        more.forEach(this::hide);
        return !more.isEmpty();
    }

    private boolean hide(FigureStanding figure) {
        hidden.put(figure.measurementId(), null);
        return true;
    }

    private boolean isHidden(FigureStanding figure) {
        String id = figure.measurementId();
        return !known.contains(id) && (hidden.containsKey(id) || !shownNow.contains(id));
    }

    private boolean canBeHidden(FigureStanding figure) {
        return !isHidden(figure) && !known.contains(figure.measurementId()) && subjects.isAboutPersons(figure);
    }

    private List<FigureStanding> aboutPersons(List<FigureStanding> figures) {
        return figures.stream().filter(subjects::isAboutPersons).toList();
    }

    private static List<FigureStanding> beside(FigureStanding figure, List<FigureStanding> figures) {
        return figures.stream()
                .filter(other -> !other.equals(figure)
                        && other.slot().series() == figure.slot().series()
                        && other.slot().period().equals(figure.slot().period()))
                .toList();
    }
}

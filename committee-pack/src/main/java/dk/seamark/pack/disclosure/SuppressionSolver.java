package dk.seamark.pack.disclosure;

import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of one indicator, or of several that count the same people, that a public edition must not show:
 * first those that are small counts, tell of one, or differ by one from what an earlier pack told; then, until nothing
 * more is found, what would give those away together with all that is public, or tell a small count that no figure
 * states. An earlier pack cannot be taken back: what it showed is known.
 */
final class SuppressionSolver {

    private final LinkedFigures circle;
    private final Subjects subjects;
    private final SmallCounts counts;
    private final int threshold;
    private final List<LinearRelation> ties;
    private final Map<String, List<LinearRelation>> tiesOf = new HashMap<>();
    private final Set<Residual> rests = new LinkedHashSet<>();
    private final Set<String> shownNow;
    private final Bounds bounds;
    private final Map<String, @Nullable Integer> hidden = new LinkedHashMap<>();

    private SuppressionSolver(LinkedFigures circle, Thresholds thresholds) {
        this.circle = circle;
        this.subjects = circle.subjects();
        this.counts = new SmallCounts(thresholds, subjects);
        this.threshold = thresholds.highest();
        this.bounds = new Bounds(threshold);
        Map<Set<String>, LinearRelation> distinct = new LinkedHashMap<>();
        for (List<FigureStanding> view : circle.views()) {
            circle.groups(view).forEach((group, figures) -> {
                Collection<LinearRelation> among = RelationFinder.among(figures, threshold);
                among.forEach(tie -> distinct.putIfAbsent(tie.ids(), tie));
                rests.addAll(Residuals.among(group, figures, among, subjects, threshold));
            });
        }
        this.ties = List.copyOf(distinct.values());
        ties.forEach(tie -> tie.ids()
                .forEach(id ->
                        tiesOf.computeIfAbsent(id, any -> new ArrayList<>()).add(tie)));
        this.shownNow = circle.ids();
    }

    /**
     * The figures to withhold, in the order of the plan.
     *
     * @param earlier the packs that are public already: of the same plan, and of others that count the same people
     */
    static List<WithheldFigure> of(Standing standing, List<Published> earlier, Thresholds thresholds) {
        Map<String, WithheldFigure> found = new HashMap<>();
        LinkedFigures.of(standing, earlier).stream()
                .flatMap(circle -> new SuppressionSolver(circle, thresholds).find())
                .forEach(figure -> found.put(figure.measurementId(), figure));
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.figures().stream())
                .flatMap(figure -> Stream.ofNullable(found.get(figure.measurementId())))
                .toList();
    }

    private Stream<WithheldFigure> find() {
        circle.views().forEach(view -> view.forEach(this::placeIfSmall));
        circle.now().forEach(this::hideIfSmall);
        circle.now().forEach(this::hideIfClose);
        boolean more = true;
        while (more) {
            more = false;
            for (LinearRelation tie : ties) {
                more |= cover(tie);
            }
            more |= coverShares();
            for (LinearRelation tie : bounds.narrowed(ties, this::isHidden)) {
                more |= hideAll(tie);
            }
            for (Residual rest : rests) {
                more |= cover(rest);
            }
        }
        return circle.now().stream()
                .map(FigureStanding::measurementId)
                .filter(hidden::containsKey)
                .map(id -> new WithheldFigure(id, isTied(id) ? null : hidden.get(id)));
    }

    /** Of a figure that hangs together with others, the verdict's word would tell more than that it is small. */
    private boolean isTied(String id) {
        return tiesOf.containsKey(id);
    }

    private void placeIfSmall(FigureStanding figure) {
        Integer below = Shares.isCount(figure) ? counts.below(figure, List.of()) : null;
        if (below != null) {
            bounds.place(figure.measurementId(), 0, below - 1L);
        }
    }

    private void hideIfSmall(FigureStanding figure) {
        List<FigureStanding> beside = circle.beside(figure, circle.together());
        List<FigureStanding> counted = subjects.countsFor(figure, beside).toList();
        boolean wasShown = circle.known().contains(figure.measurementId());
        Integer below = counts.below(figure, wasShown ? List.of() : beside);
        if (below != null) {
            hidden.put(figure.measurementId(), below);
            // The counts that a small share was calculated from may stand beside it under names of their own.
            counted.stream()
                    .filter(subjects::isAboutPersons)
                    .filter(other -> Shares.isCountOf(figure, other) || Shares.isCountBy(figure, other, counted))
                    .forEach(other -> hidden.putIfAbsent(other.measurementId(), null));
        } else if (wasShown) {
            hideLateTotals(figure, counted);
        }
    }

    /** A share that was shown cannot be taken back; a new total, of which it would be few, can still be kept. */
    private void hideLateTotals(FigureStanding share, List<FigureStanding> counted) {
        counted.stream()
                .filter(total -> canBeHidden(total) && circle.isMoreThanWasShown(total, counted))
                .filter(total -> counts.below(share, List.of(total)) != null)
                .forEach(total -> hidden.putIfAbsent(total.measurementId(), null));
    }

    private void hideIfClose(FigureStanding figure) {
        if (circle.known().contains(figure.measurementId()) || !subjects.isAboutPersons(figure)) {
            return;
        }
        circle.shownOf(figure).stream()
                .filter(earlier -> counts.isCloseTo(earlier, figure, circle.beside(figure, circle.together())))
                .forEach(earlier -> hideAsClose(earlier, figure));
    }

    private void hideAsClose(FigureStanding earlier, FigureStanding figure) {
        hidden.putIfAbsent(figure.measurementId(), null);
        if (Shares.isCount(figure)) {
            long before = earlier.figure().value().longValue();
            bounds.place(figure.measurementId(), before - threshold + 1, before + threshold - 1L);
        }
    }

    /** Hides what gives hidden figures away; answers whether it did. */
    private boolean cover(LinearRelation tie) {
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
    private boolean hideOne(LinearRelation tie) {
        return switch (tie) {
            case LinearRelation.Whole whole -> hideAll(whole);
            case LinearRelation.Sum sum ->
                sum.parts().stream()
                        .filter(this::canBeHidden)
                        .findFirst()
                        .or(() ->
                                Stream.of(sum.total()).filter(this::canBeHidden).findFirst())
                        .map(this::hide)
                        .orElse(false);
        };
    }

    private boolean hideAll(LinearRelation tie) {
        List<FigureStanding> more =
                tie.figures().stream().filter(this::canBeHidden).toList();
        more.forEach(this::hide);
        return !more.isEmpty();
    }

    /** One of them is enough, and which one does not tell why. */
    private boolean cover(Residual rest) {
        if (!rest.exposes(this::isHidden)) {
            return false;
        }
        Optional<FigureStanding> first =
                rest.candidates().stream().filter(this::canBeHidden).findFirst();
        first.ifPresent(figure -> {
            hide(figure);
            rest.place(figure, bounds);
        });
        return first.isPresent();
    }

    /** Hides shares that give a hidden count away, or all counts if the share is known already. */
    private boolean coverShares() {
        boolean more = false;
        for (List<FigureStanding> figures : circle.views()) {
            for (FigureStanding share : figures) {
                if (Shares.isShare(share) && subjects.isAboutPersons(share) && !isHidden(share)) {
                    more |= coverShare(share, circle.beside(share, figures));
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
        return !circle.known().contains(id) && (hidden.containsKey(id) || !shownNow.contains(id));
    }

    private boolean canBeHidden(FigureStanding figure) {
        return !isHidden(figure) && !circle.known().contains(figure.measurementId()) && subjects.isAboutPersons(figure);
    }
}

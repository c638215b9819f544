package dk.seamark.pack.disclosure;

import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Unit;
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
 * Finds the figures that a public edition must withhold, of one indicator or of several that count the same people.
 * First the primary ones: small counts, figures that reveal one, and figures that differ from an earlier pack's by one.
 * Then, until nothing more is found, the secondary ones: figures that would reveal those together with everything that
 * is public, or would reveal a small count that no figure states. What an earlier pack showed is known and cannot be
 * taken back.
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

    /** Whether a figure is related to others; its verdict would then reveal more than that the figure is small. */
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
        List<FigureStanding> beside = circle.beside(figure, circle.together());
        List<FigureStanding> counted = subjects.countsFor(figure, beside).toList();
        boolean wasShown = circle.known().contains(figure.measurementId());
        Integer below = counts.below(figure, wasShown ? List.of() : beside);
        if (below != null) {
            hidden.put(figure.measurementId(), below);
            // The counts that a small share was calculated from may also be figures of their own.
            counted.stream()
                    .filter(subjects::isAboutPersons)
                    .filter(other -> Shares.isCountOf(figure, other) || Shares.isCountBy(figure, other, counted))
                    .forEach(other -> hidden.putIfAbsent(other.measurementId(), null));
        } else if (wasShown) {
            hideLateTotals(figure, counted);
        }
    }

    /**
     * A share that was shown cannot be taken back; but a new total, of which it would be a small count, can still be
     * withheld.
     */
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
        if (figure.figure().unit() == Unit.COUNT) {
            long before = earlier.figure().value().longValue();
            bounds.place(figure.measurementId(), before - threshold + 1, before + threshold - 1L);
        }
    }

    /**
     * Hides a figure so that the relation no longer exposes a hidden one.
     *
     * @return whether a figure was hidden
     */
    private boolean cover(LinearRelation tie) {
        if (tie.exposes(this::isHidden, threshold)) {
            return hideOne(tie);
        }
        // Sums that share a hidden figure can be solved together; then hide all of their figures.
        boolean entangled = tie.figures().stream()
                .filter(this::isHidden)
                .anyMatch(figure ->
                        tiesOf.getOrDefault(figure.measurementId(), List.of()).size() > 1);
        return entangled && hideAll(tie);
    }

    /**
     * Hides one part if there is one, the first by id, so that the choice reveals nothing about sizes; all shares of a
     * whole are hidden together.
     */
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

    /** Hides one figure, chosen independently of its size. */
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

    /** Hides shares that reveal a hidden count, or all counts if the share is public already. */
    private boolean coverShares() {
        boolean more = false;
        for (List<FigureStanding> figures : circle.views()) {
            for (FigureStanding share : figures) {
                if (share.figure().unit() == Unit.PERCENT && subjects.isAboutPersons(share) && !isHidden(share)) {
                    more |= coverShare(share, circle.beside(share, figures));
                }
            }
        }
        return more;
    }

    private boolean coverShare(FigureStanding share, List<FigureStanding> beside) {
        List<FigureStanding> counts = subjects.countsFor(share, beside).toList();
        // Count, share and total each follow from the other two; and a hidden total less its other parts is another
        // share of the hidden count.
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

package dk.seamark.verify.judge;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Counts;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Reassignment.CentreSplit.TrackCentre;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.Rewording;
import dk.seamark.events.plan.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random amendments of a {@link PlanGenerator}'s plan, of every kind; many do not fit. */
final class AmendmentGenerator {

    private final Random random;
    private final PlanGenerator plan;

    AmendmentGenerator(Random random, PlanGenerator plan) {
        this.random = random;
        this.plan = plan;
    }

    /** An amendment from any period or date. */
    Amendment any() {
        return switch (random.nextInt(5)) {
            case 0 -> words();
            case 1 -> span();
            default -> from(plan.period(), plan.date());
        };
    }

    /** An amendment that holds from a period on, or from a date on. */
    Amendment from(String period, LocalDate date) {
        return switch (random.nextInt(20)) {
            case 0 -> new Reassignment.TrackMoved(plan.track(), plan.centre(), date);
            case 1, 2 -> new Reassignment.IndicatorMoved(plan.indicator(), plan.track(), date);
            case 3 -> new Reassignment.CentresMerged(List.of(plan.centre(), plan.centre()), named(plan.centre()), date);
            case 4 -> split(date);
            case 5 -> new Inclusion.TrackAdded(plan.defined(plan.track()), period);
            case 6, 7 -> added(period);
            case 8 -> new Exclusion.TrackDropped(plan.track(), period);
            case 9 -> new Exclusion.IndicatorDropped(plan.indicator(), period);
            case 10 -> new Exclusion.IndicatorPaused(plan.indicator(), period, plan.period());
            case 11, 12 -> new Inclusion.IndicatorResumed(plan.indicator(), period);
            case 13 -> new Inclusion.TrackResumed(plan.track(), period);
            case 14 -> new Inclusion.ComponentAdded(plan.indicator(), component(), period);
            default -> new Redefinition.ComponentRedefined(plan.indicator(), component(), period);
        };
    }

    private Amendment words() {
        String indicator = plan.indicator();
        String component = plan.component();
        return switch (random.nextInt(6)) {
            case 0 -> new Rewording.PlanReworded(maybe("Titel"), maybe("Udvalg"));
            case 1 -> new Rewording.CentreRenamed(plan.centre(), "Nyt navn");
            case 2 -> new Rewording.TrackReworded(plan.track(), "Ny titel");
            case 3 ->
                new Rewording.IndicatorReworded(
                        indicator,
                        maybe("9.9"),
                        maybe("Ny titel"),
                        maybe("Ny kilde"),
                        maybe("Ny status"),
                        random.nextBoolean() ? null : List.of("En note"));
            case 4 -> new Rewording.ComponentReworded(indicator, component, maybe("Ny titel"), maybe("regionen"));
            default ->
                new Rewording.DisclosureChanged(
                        indicator,
                        component,
                        random.nextBoolean() ? null : Counts.PERSONS,
                        random.nextBoolean() ? null : Counts.OTHER,
                        maybe("borgere"));
        };
    }

    private Amendment span() {
        return switch (random.nextInt(7)) {
            case 0 -> new Span.PlanExtended(random.nextInt(PlanGenerator.FIRST, PlanGenerator.LAST + 4));
            case 1 -> new Span.PlanEnded(random.nextInt(PlanGenerator.FIRST - 1, PlanGenerator.LAST + 1));
            case 2 -> new Redefinition.BreakBridged(plan.indicator(), plan.component(), plan.period());
            case 3 -> plan.carriedOn();
            default -> new Inclusion.TargetAdded(plan.target(plan.indicator()));
        };
    }

    private Amendment split(LocalDate date) {
        List<Centre> into = List.of(named(plan.centre()), named(plan.centre()));
        List<TrackCentre> tracks = PlanGenerator.TRACKS.stream()
                .filter(any -> random.nextInt(8) > 0)
                .map(track -> new TrackCentre(track, into.get(random.nextInt(2)).centreId()))
                .toList();
        String secretariat = random.nextBoolean() ? null : into.getFirst().centreId();
        return new Reassignment.CentreSplit(plan.centre(), into, tracks, secretariat, date);
    }

    private Amendment added(String period) {
        String indicator = plan.indicator();
        List<IndicatorTargetSet> targets = Stream.generate(() -> plan.target(indicator))
                .limit(random.nextInt(3))
                .toList();
        return new Inclusion.IndicatorAdded(plan.defined(indicator, plan.track()), targets, period);
    }

    private ComponentDefinition component() {
        return plan.definition(plan.component());
    }

    private static Centre named(String id) {
        return new Centre(id, "Center " + id);
    }

    private @Nullable String maybe(String words) {
        return random.nextBoolean() ? null : words;
    }
}

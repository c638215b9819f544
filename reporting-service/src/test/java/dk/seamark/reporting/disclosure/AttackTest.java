package dk.seamark.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.Unit;
import dk.seamark.events.Withheld;
import dk.seamark.events.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Nobody recovers a withheld number from two public packs, by arithmetic or with a linear solver. */
class AttackTest {

    private static final int PAIRS = 1_000;
    private static final int FEW_PAIRS = 100;
    private static final long SEED = 20_260_331;

    /** What was withheld, and how much of it was found out. */
    private record Tally(int withheld, List<String> byArithmetic, List<String> bySolver) {}

    @Test
    void nothingWithheldIsRecoveredFromPairsOfPacks() {
        Tally tally = attack(PAIRS, (standing, withheld) -> withheld);

        assertThat(tally.withheld()).as("figures withheld").isGreaterThan(PAIRS);
        assertThat(tally.byArithmetic()).as("recovered by arithmetic").isEmpty();
        assertThat(tally.bySolver()).as("recovered by the solver").isEmpty();
    }

    /** The attacker is one: it finds what is withheld without cover. */
    @Test
    void whoWithholdsSmallNumbersAloneIsFoundOut() {
        Tally tally = attack(FEW_PAIRS, AttackTest::smallOnesAlone);

        assertThat(tally.byArithmetic()).hasSizeGreaterThan(FEW_PAIRS / 2);
        assertThat(tally.bySolver()).hasSizeGreaterThan(FEW_PAIRS / 2);
    }

    private static Withheld smallOnesAlone(Standing standing, Withheld withheld) {
        List<String> small = withheld(standing, withheld).stream()
                .filter(figure -> figure.figure().unit() == Unit.COUNT)
                .filter(figure -> figure.figure().value().intValue() < 5)
                .map(FigureStanding::measurementId)
                .toList();
        return new Withheld(
                withheld.figures().stream()
                        .filter(figure -> small.contains(figure.measurementId()))
                        .toList(),
                withheld.attendance());
    }

    private static Tally attack(int pairs, BiFunction<Standing, Withheld, Withheld> publishes) {
        int withheld = 0;
        List<String> byArithmetic = new ArrayList<>();
        List<String> bySolver = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            long seed = SEED + pair;
            World world = new World(new Random(seed));
            Attacker attacker = new Attacker(world);
            Standing first = world.standing(2023);
            Withheld hidden = publishes.apply(first, Disclosure.withheld(first, List.of(), Thresholds.five()));
            attacker.read(World.pack(first, Disclosure.withholding(hidden)));
            world.correct();
            Standing second = world.standing(2024);
            Withheld hiddenNow = publishes.apply(
                    second, Disclosure.withheld(second, List.of(new Published(first, hidden)), Thresholds.five()));
            attacker.read(World.pack(second, Disclosure.withholding(hiddenNow)));
            Map<String, Long> found = attacker.byArithmetic();
            for (FigureStanding figure : counts(first, hidden, second, hiddenNow)) {
                withheld++;
                String name = figure.slot().componentId() + " " + figure.slot().period() + " " + figure.position();
                long truth = figure.figure().value().longValueExact();
                if (found.containsKey(name)) {
                    byArithmetic.add("seed " + seed + ": " + name + " is " + truth + ", found " + found.get(name));
                }
                Attacker.Bounds bounds = attacker.bySolver(
                        figure.slot().componentId(), figure.slot().period(), figure.position());
                assertThat(truth)
                        .as("seed %d: %s of\n%s", seed, name, attacker)
                        .isBetween(bounds.least(), bounds.most());
                if (bounds.isOne()) {
                    bySolver.add("seed " + seed + ": " + name + " is " + truth);
                }
            }
        }
        return new Tally(withheld, byArithmetic, bySolver);
    }

    /** The counts that are not in any of the two packs. */
    private static List<FigureStanding> counts(Standing first, Withheld hidden, Standing second, Withheld hiddenNow) {
        List<FigureStanding> all = new ArrayList<>(withheld(first, hidden));
        withheld(second, hiddenNow).stream()
                .filter(figure -> !all.contains(figure))
                .forEach(all::add);
        List<String> shown = new ArrayList<>(new Published(first, hidden).shown());
        shown.addAll(new Published(second, hiddenNow).shown());
        return all.stream()
                .filter(figure -> !shown.contains(figure.measurementId()))
                .filter(figure -> !figure.slot().componentId().equals(World.SHARE))
                .toList();
    }

    private static List<FigureStanding> withheld(Standing standing, Withheld hidden) {
        List<String> ids =
                hidden.figures().stream().map(WithheldFigure::measurementId).toList();
        return standing.tracks().getFirst().indicators().getFirst().figures().stream()
                .filter(figure -> ids.contains(figure.measurementId()))
                .toList();
    }
}

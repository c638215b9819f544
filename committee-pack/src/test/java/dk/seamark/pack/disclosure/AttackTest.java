package dk.seamark.pack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.PlainUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody can compute a withheld number from two public packs, by arithmetic or with a linear solver. */
class AttackTest {

    private static final int PAIRS = 1_000;
    private static final int FEW_PAIRS = 100;
    private static final long SEED = 20_260_331;

    private static final long THRESHOLD = 5;

    /** What was withheld, and how much of it the attacker computed. */
    private record Tally(List<String> withheld, List<String> byArithmetic, List<String> bySolver) {}

    /** A number that the attacker must not find, by the name that it has there. */
    private record Secret(String name, long truth) {

        static Secret of(FigureStanding figure) {
            return new Secret(
                    figure.slot().componentId() + " " + figure.slot().period() + " " + figure.position(),
                    figure.figure().value().longValueExact());
        }
    }

    @Test
    void nothingWithheldIsRecoveredFromPairsOfPacks() {
        Tally tally = attack(PAIRS, (standing, withheld) -> withheld);

        assertThat(tally.withheld()).as("figures withheld").hasSizeGreaterThan(PAIRS);
        assertThat(List.of(tally.byArithmetic(), tally.bySolver()))
                .as("recovered by arithmetic, and by the solver")
                .allSatisfy(recovered -> assertThat(recovered).isEmpty());
    }

    /** The control: the attacker finds small numbers if only these are withheld. */
    @Test
    void whoWithholdsSmallNumbersAloneIsFoundOut() {
        Tally tally = attack(FEW_PAIRS, AttackTest::smallOnesAlone);

        assertThat(tally.byArithmetic()).hasSizeGreaterThan(FEW_PAIRS / 2);
        assertThat(tally.bySolver()).hasSizeGreaterThan(FEW_PAIRS / 2);
    }

    private static Withheld smallOnesAlone(Standing standing, Withheld withheld) {
        List<String> small = withheld(standing, withheld).stream()
                .filter(figure -> figure.figure().unit() == PlainUnit.COUNT)
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
        Tally tally = new Tally(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int pair = 0; pair < pairs; pair++) {
            attack(SEED + pair, publishes, tally);
        }
        return tally;
    }

    private static void attack(long seed, BiFunction<Standing, Withheld, Withheld> publishes, Tally tally) {
        World world = new World(new Random(seed));
        Attacker attacker = new Attacker(world);
        Standing first = world.standing(2023);
        Withheld hidden = publishes.apply(first, Disclosure.withheld(first, List.of(), Thresholds.five()));
        attacker.read(World.pack(first, Disclosure.withholding(hidden)));
        List<Secret> secrets = new ArrayList<>(unnamed(world, first));
        Map<String, Long> told = attacker.byArithmetic();
        world.tellTheRest();
        world.correct();
        Standing second = world.standing(2024);
        Withheld hiddenNow = publishes.apply(
                second, Disclosure.withheld(second, List.of(new Published(first, hidden)), Thresholds.five()));
        attacker.read(World.pack(second, Disclosure.withholding(hiddenNow)));
        secrets.addAll(unnamed(world, second));
        for (FigureStanding figure : counts(first, hidden, second, hiddenNow)) {
            if (!wasTold(figure, told)) {
                secrets.add(Secret.of(figure));
            }
            // If both knew all of each other's figures, they would know where every correction lies.
            if (seed % 2 == 0) {
                tellIfSmall(attacker, Secret.of(figure));
            } else {
                tellIfClose(attacker, figure, first, hidden);
            }
        }
        Map<String, Long> found = attacker.byArithmetic();
        for (Secret secret : secrets) {
            String name = secret.name();
            tally.withheld().add(name);
            if (found.containsKey(name)) {
                tally.byArithmetic()
                        .add("seed " + seed + ": " + name + " is " + secret.truth() + ", found " + found.get(name));
            }
            Attacker.Bounds bounds = attacker.bySolver(name);
            assertThat(secret.truth())
                    .as("seed %d: %s of\n%s", seed, name, attacker)
                    .isBetween(bounds.least(), bounds.most());
            if (bounds.isOne()) {
                tally.bySolver().add("seed " + seed + ": " + name + " is " + secret.truth());
            }
        }
    }

    /** Whether the first pack showed a late count that is not small; no later pack can take that back. */
    private static boolean wasTold(FigureStanding figure, Map<String, Long> told) {
        Secret secret = Secret.of(figure);
        Long late = told.get(figure.slot().componentId() + " " + figure.slot().period() + " late");
        return late != null && late == secret.truth() && late >= THRESHOLD;
    }

    /** The few people without a figure, in what a pack shows for each year. */
    private static List<Secret> unnamed(World world, Standing standing) {
        return figures(standing)
                .filter(figure -> figure.slot().componentId().equals(World.TOTAL))
                .map(total -> new Secret(
                        World.UNNAMED + " " + total.slot().period() + " " + total.position(),
                        world.unnamed(Integer.parseInt(total.slot().period()))))
                .filter(secret -> world.hasUnnamed() && secret.truth() > 0 && secret.truth() < THRESHOLD)
                .toList();
    }

    /** An attacker who knows the rules knows that a withheld count may be small. */
    private static void tellIfSmall(Attacker attacker, Secret secret) {
        if (secret.truth() < THRESHOLD) {
            attacker.knows(secret.name(), 0, THRESHOLD - 1);
        }
    }

    /** Or that it may be close to an earlier figure. */
    private static void tellIfClose(Attacker attacker, FigureStanding figure, Standing first, Withheld hidden) {
        Secret secret = Secret.of(figure);
        Set<String> shown = new Published(first, hidden).shown();
        figures(first)
                .filter(before -> before.slot().equals(figure.slot()) && shown.contains(before.measurementId()))
                .map(before -> before.figure().value().longValueExact())
                .filter(before -> Math.abs(before - secret.truth()) < THRESHOLD)
                .forEach(before -> attacker.knows(secret.name(), before - THRESHOLD + 1, before + THRESHOLD - 1));
    }

    /** The counts that neither pack shows. */
    private static List<FigureStanding> counts(Standing first, Withheld hidden, Standing second, Withheld hiddenNow) {
        List<FigureStanding> all = new ArrayList<>(withheld(first, hidden));
        withheld(second, hiddenNow).stream()
                .filter(figure -> !all.contains(figure))
                .forEach(all::add);
        List<String> shown = new ArrayList<>(new Published(first, hidden).shown());
        shown.addAll(new Published(second, hiddenNow).shown());
        return all.stream()
                .filter(figure -> !shown.contains(figure.measurementId()))
                .filter(figure -> !figure.slot().componentId().startsWith(World.SHARE))
                .toList();
    }

    private static List<FigureStanding> withheld(Standing standing, Withheld hidden) {
        List<String> ids =
                hidden.figures().stream().map(WithheldFigure::measurementId).toList();
        return figures(standing)
                .filter(figure -> ids.contains(figure.measurementId()))
                .toList();
    }

    private static Stream<FigureStanding> figures(Standing standing) {
        return standing.tracks().getFirst().indicators().getFirst().figures().stream();
    }
}

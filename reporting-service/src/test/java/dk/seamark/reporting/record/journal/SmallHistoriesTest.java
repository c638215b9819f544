package dk.seamark.reporting.record.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Every history of up to five events over two indicators, and larger random ones: the live ledger and the one rebuilt
 * from the journal agree, whatever the batch sizes, restarts and duplicates; and both agree with a much simpler model.
 */
class SmallHistoriesTest {

    private static final ReportingPeriod YEAR = new ReportingPeriod(2024);
    private static final LocalDate DATE = LocalDate.of(2025, 1, 1);
    private static final List<String> INDICATORS = List.of("a", "b");

    private static final List<LedgerEvent> PLAN = List.of(
            SampleEvents.drafted(),
            SampleEvents.track(),
            SampleEvents.indicator("a", SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null)),
            SampleEvents.indicator("b", SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null)),
            SampleEvents.target("a", DATE, new AtLeast("c", BigDecimal.valueOf(3))),
            SampleEvents.target("b", DATE, new AtLeast("c", BigDecimal.valueOf(3))),
            SampleEvents.approved());

    /** An event about an indicator. */
    private enum Move {
        RECORD,
        CORRECT,
        WITHDRAW,
        DECLARE_MISSING,
        REVISE_TARGET
    }

    private static final List<Move> MOVES = List.of(Move.values());
    private static final List<MissingReason> REASONS = List.of(MissingReason.values());
    private static final List<Integer> PORTIONS = List.of(1, 2, 3, 100);
    private static final int LETTERS = MOVES.size() * INDICATORS.size();

    @Test
    void everyHistoryOfUpToFiveEvents() {
        for (int length = 0; length <= 5; length++) {
            int histories = (int) Math.pow(LETTERS, length);
            for (int number = 0; number < histories; number++) {
                int[] letters = new int[length];
                for (int i = 0, rest = number; i < length; i++, rest /= LETTERS) {
                    letters[i] = rest % LETTERS;
                }
                check(new History(letters), number);
            }
        }
    }

    @Test
    void largerHistoriesDrawnAtRandom() {
        long seed = Long.getLong("seamark.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int[] letters = random.ints(random.nextInt(6, 120), 0, LETTERS).toArray();
            try {
                check(new History(letters), random.nextInt(1000));
            } catch (AssertionError e) {
                throw new AssertionError("with -Dseamark.seed=" + seed + ", round " + round, e);
            }
        }
    }

    private static void check(History history, int variation) {
        Answer rebuilt = TwoReaders.rebuilt(history.events, Answer::of);
        int portion = PORTIONS.get(variation % PORTIONS.size());
        assertThat(TwoReaders.live(history.events, portion, variation / 4, Answer::of))
                .as(history::toString)
                .isEqualTo(rebuilt);
        assertThat(rebuilt.verdicts()).as(history::toString).isEqualTo(history.expected());
        assertThat(rebuilt.anomalies()).as(history::toString).hasSize(history.refused);
    }

    private record Answer(Standing standing, List<Anomaly> anomalies) {

        static Answer of(LedgerFold fold) {
            return new Answer(fold.standing(SampleEvents.PLAN, YEAR).orElseThrow(), fold.anomalies());
        }

        List<String> verdicts() {
            return standing.tracks().getFirst().indicators().stream()
                    .map(indicator ->
                            ((TargetStanding.Judged) indicator.targets().getFirst()).verdict())
                    .map(verdict -> switch (verdict) {
                        case Judgement.Met met -> "met";
                        case Judgement.NotMet notMet -> "not met";
                        case Judgement.NotMeasured none ->
                            "no figure " + reason(none.missing().getFirst());
                        case Judgement.Undecided undecided -> "undecided";
                        case dk.seamark.events.rule.Verdict.NoTarget none -> "no target";
                        case dk.seamark.events.rule.Verdict.Qualitative told -> "qualitative";
                    })
                    .toList();
        }

        private static String reason(Absent absent) {
            return absent.reason() == null ? "" : absent.reason().code();
        }
    }

    /** The history that the letters stand for, and the result that the simple model expects. */
    private static final class History {

        private final List<LedgerEvent> events = new ArrayList<>(PLAN);
        private final Map<String, String> current = new TreeMap<>();
        private final Map<String, Integer> value = new TreeMap<>();
        private final Map<String, Integer> target = new TreeMap<>(Map.of("a", 3, "b", 3));
        private final Map<String, String> reason = new TreeMap<>();
        private int refused;

        History(int[] letters) {
            for (int letter : letters) {
                move(MOVES.get(letter / INDICATORS.size()), INDICATORS.get(letter % INDICATORS.size()));
            }
        }

        private void move(Move move, String indicator) {
            String id = "m" + events.size();
            int number = events.size() % 6;
            String held = current.getOrDefault(indicator, "nothing");
            boolean allowed = switch (move) {
                case RECORD, DECLARE_MISSING -> !current.containsKey(indicator);
                case CORRECT, WITHDRAW -> current.containsKey(indicator);
                case REVISE_TARGET -> true;
            };
            var slot = SampleEvents.slot(indicator, "c", 2024);
            events.add(
                    switch (move) {
                        case RECORD -> SampleEvents.recorded(id, slot, Integer.toString(number));
                        case CORRECT -> SampleEvents.corrected(id, held, slot, Integer.toString(number));
                        case WITHDRAW -> SampleEvents.withdrawn(held, slot);
                        case DECLARE_MISSING -> SampleEvents.missing(slot, REASONS.get(number));
                        case REVISE_TARGET ->
                            SampleEvents.revised(indicator, DATE, new AtLeast("c", BigDecimal.valueOf(number)));
                    });
            if (!allowed) {
                refused++;
                return;
            }
            switch (move) {
                case RECORD, CORRECT -> {
                    current.put(indicator, id);
                    value.put(indicator, number);
                    reason.remove(indicator);
                }
                case WITHDRAW -> current.remove(indicator);
                case DECLARE_MISSING ->
                    reason.put(indicator, REASONS.get(number).code());
                case REVISE_TARGET -> target.put(indicator, number);
            }
        }

        List<String> expected() {
            Function<String, String> verdict = indicator -> {
                if (!current.containsKey(indicator)) {
                    return "no figure " + reason.getOrDefault(indicator, "");
                }
                return value.getOrDefault(indicator, 0) >= target.getOrDefault(indicator, 0) ? "met" : "not met";
            };
            return INDICATORS.stream().map(verdict).toList();
        }

        @Override
        public String toString() {
            return events.subList(PLAN.size(), events.size()).toString();
        }
    }
}

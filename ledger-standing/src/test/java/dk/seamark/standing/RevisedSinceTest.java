package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that were revised are judged by their old terms too, on the figures as they are now. */
class RevisedSinceTest {

    private static final LocalDate OF_2024 = LocalDate.of(2025, 1, 1);
    private static final LocalDate OF_2025 = LocalDate.of(2026, 1, 1);
    private static final LocalDate OF_2026 = LocalDate.of(2027, 1, 1);

    /**
     * Targets of 2024 ("at least 50"), 2025 ("not below the comparator, less 5 %") and 2026 ("at least 70"). When the
     * earlier standing was made, the figure of 2024 was 40; now it is 55. That of 2025 is 60, with 64 to compare with.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        since then                     | by the terms then, in 2025
        -                              | -
        2024 at least 60               | 2024 Ordlyd: met
        2024 at least 50               | 2024 Ordlyd: met
        2025 at least 1                | 2025 Ordlyd: undecided
        2025 is points                 | 2025 Ordlyd: undecided
        2025 is points, 2025 at least 1 | 2025 Ordlyd: undecided
        2026 at least 60               | 2026 Ordlyd: ahead
        2024 at least 60 of 2023       | 2024 Ordlyd: met
        2024 at least 60, 2026 at least 1 | 2024 Ordlyd: met, 2026 Ordlyd: ahead
        2024 at least 60, dropped      | -
        """, useHeadersInDisplayName = true)
    void theFiguresAreThoseOfNow(@Nullable String since, @Nullable String found) {
        List<LedgerEvent> events = plan();
        Standing earlier = fold(events)
                .standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow();
        events.add(SampleEvents.corrected("b", "a", SampleEvents.slot("i", "c", 2024), "55"));
        if (since != null) {
            Arrays.stream(since.split(", ")).map(RevisedSinceTest::event).forEach(events::add);
        }

        assertThat(fold(events).revisedSince(earlier, new ReportingPeriod(2025)).stream()
                        .map(RevisedSinceTest::told)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(found == null ? "" : found);
    }

    /**
     * Better than before, for a component d without a direction, in 2025; figures 5 and 6. A ruling without a date is
     * listed at the targets that it answers something of.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        since then                                | by the terms then, in 2025
        -                                         | -
        direction d                               | undecided, ruled by 1
        direction c                               | -
        direction d, 2025 at least 1              | undecided, ruled by 2
        direction c, 2025 at least 1              | undecided, ruled by 1
        counting d                                | -
        """, useHeadersInDisplayName = true)
    void whatWasDecidedOfAComponentChangesTheTargetsThatAskForIt(@Nullable String since, @Nullable String found) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i", SampleEvents.open("c", PlainUnit.COUNT), SampleEvents.open("d", PlainUnit.COUNT)),
                SampleEvents.target("i", OF_2025, new BetterThanPrevious("d")),
                SampleEvents.approved(),
                SampleEvents.recorded("a", SampleEvents.slot("i", "d", 2024), "5"),
                SampleEvents.recorded("b", SampleEvents.slot("i", "d", 2025), "6")));
        Standing earlier = fold(events)
                .standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow();
        List<LedgerEvent> rulings = since == null
                ? List.of()
                : Arrays.stream(since.split(", ")).map(RevisedSinceTest::event).toList();
        events.addAll(rulings);

        assertThat(fold(events).revisedSince(earlier, new ReportingPeriod(2025)).stream()
                        .map(target -> told(target).replaceFirst(".*: ", "") + ", ruled by "
                                + rulings.stream()
                                        .filter(ruling -> target.isChangedBy((TargetEvent) ruling))
                                        .count())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(found == null ? "" : found);
    }

    private static String told(EarlierTarget target) {
        assertThat(target.indicatorId()).isEqualTo("i");
        String verdict = switch (target.target()) {
            case TargetStanding.Ahead ahead -> "ahead";
            case TargetStanding.Judged judged ->
                judged.verdict().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
        return target.target().period() + " " + target.target().wording() + ": " + verdict;
    }

    private static LedgerEvent event(String words) {
        if (words.equals("dropped")) {
            return SampleEvents.amended(new IndicatorDropped("i", "2024"));
        }
        String[] parts = words.split(" ");
        if (parts[0].equals("direction")) {
            return SampleEvents.decided("i", null, new Answer.DirectionIs(parts[1], Direction.LOWER_IS_BETTER));
        }
        if (parts[0].equals("counting")) {
            return SampleEvents.decided("i", null, new Answer.CountingIs(parts[1], Counting.FLOW));
        }
        LocalDate date = LocalDate.of(Integer.parseInt(parts[0]) + 1, 1, 1);
        if (parts[1].equals("is")) {
            return SampleEvents.decided("i", date, new Answer.ReadingIs("c", Reading.PERCENTAGE_POINTS));
        }
        // "at least 50" says what the plan said before: only the words are others.
        IndicatorTargetRevised revised = SampleEvents.revised("i", date, atLeast(parts[3]));
        return parts.length == 4
                ? revised
                : new IndicatorTargetRevised(
                        revised.municipality(),
                        revised.planId(),
                        revised.indicatorId(),
                        revised.targetDate(),
                        revised.wording(),
                        revised.rule(),
                        revised.reason(),
                        revised.decision(),
                        parts[5]);
    }

    private static List<LedgerEvent> plan() {
        return new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i", SampleEvents.component("c", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, null)),
                SampleEvents.target("i", OF_2024, atLeast("50")),
                SampleEvents.target("i", OF_2025, new NotBelowComparator("c", BigDecimal.valueOf(5), null)),
                SampleEvents.target("i", OF_2026, atLeast("70")),
                SampleEvents.approved(),
                SampleEvents.recorded("a", SampleEvents.slot("i", "c", 2024), "40"),
                SampleEvents.recorded("n", SampleEvents.slot("i", "c", 2025), "60"),
                SampleEvents.recorded("m", SampleEvents.comparator("i", "c", 2025), "64")));
    }

    private static TargetRule atLeast(String value) {
        return new AtLeast("c", new BigDecimal(value));
    }

    private static LedgerFold fold(List<LedgerEvent> events) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return fold;
    }
}

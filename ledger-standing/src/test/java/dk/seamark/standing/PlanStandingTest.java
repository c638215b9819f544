package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.PeriodTargets.PeriodTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tracks, indicators and targets are combined into a standing. */
class PlanStandingTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);
    private static final LocalDate THIRD = LocalDate.of(2027, 1, 1);
    private static final TargetRule TWO_MORE = new AtLeastAbove("c", BigDecimal.TWO, Reference.PREVIOUS_RESULT);

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    @Test
    void tracksAndIndicatorsStandAsPeopleCount() {
        say(SampleEvents.drafted(), track("t", 10), track("u", 9), track("v", 9));
        for (String number : List.of("10.2", "10.10", "9.1", "10.1")) {
            say(indicator("i-" + number.replace('.', '-'), number, number.startsWith("9") ? "u" : "t"));
        }
        say(indicator("i-0", "10.1", "t"));

        assertThat(standing(2024).tracks().stream()
                        .map(track -> track.track().trackId()
                                + track.indicators().stream()
                                        .map(each -> each.indicator().indicatorId())
                                        .toList()))
                .containsExactly("u[i-9-1]", "v[]", "t[i-0, i-10-1, i-10-2, i-10-10]");
    }

    @Test
    void itKnowsTheDecisionThatApprovedThePlan() {
        say(SampleEvents.drafted(), SampleEvents.track());
        assertThat(standing(2024).approval()).isNull();
        say(SampleEvents.approved());
        assertThat(standing(2024).approval()).isEqualTo(SampleEvents.approved().decision());
    }

    /** The target of 2025 lies between those of 2024 and 2026; 2025 has no figure. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule of 2025 | 2026 rests on
            none         | 2024
            qualitative  | 2024
            not relevant | 2024
            relevant     | 2025
            if relevant  | 2025
            two more     | 2025
            """, useHeadersInDisplayName = true)
    void aTargetRestsOnTheLatestOneBeforeItThatAskedSomething(String between, String restsOn) {
        say(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, "2023")));
        say(
                SampleEvents.target("i", FIRST, TWO_MORE),
                SampleEvents.target("i", SECOND, rule(between)),
                SampleEvents.target("i", THIRD, TWO_MORE));
        say(SampleEvents.approved(), figure(2023, "3"), figure(2024, "5"), figure(2026, "7"));

        assertThat(verdict(2026, FIRST)).as("on the baseline").isInstanceOf(Judgement.Met.class);
        if (restsOn.equals("2024")) {
            assertThat(verdict(2026, THIRD)).isInstanceOf(Judgement.Met.class);
        } else {
            assertThat(verdict(2026, THIRD))
                    .isInstanceOfSatisfying(
                            Judgement.Undecided.class,
                            undecided -> assertThat(undecided.open().toString())
                                    .contains(Absent.class.getSimpleName(), "period=2025"));
        }
    }

    @Test
    void aComponentIsJudgedByItsOwnDirection() {
        ComponentDefinition up = SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null);
        ComponentDefinition down = SampleEvents.component("d", PlainUnit.COUNT, Direction.LOWER_IS_BETTER, null);
        say(SampleEvents.drafted(), SampleEvents.track(), SampleEvents.indicator("i", up, down));
        say(SampleEvents.target("i", FIRST, new BetterThanPrevious("d")), SampleEvents.approved());
        say(
                SampleEvents.recorded("a", SampleEvents.slot("i", "d", 2023), "5"),
                SampleEvents.recorded("b", SampleEvents.slot("i", "d", 2024), "4"));

        assertThat(verdict(2024, FIRST)).isInstanceOf(Judgement.Met.class);
    }

    @Test
    void aPeriodHasItsOwnTargetsOrNone() {
        say(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.open("c", PlainUnit.COUNT)));
        say(SampleEvents.target("i", FIRST, new AtLeast("c", BigDecimal.ONE)));
        say(SampleEvents.target("i", SECOND, new AtLeast("c", BigDecimal.TWO)), SampleEvents.approved());

        assertThat(targets(2024)).containsExactly("2025-01-01 Ordlyd not measured");
        assertThat(targets(2025)).containsExactly("2026-01-01 Ordlyd not measured");
        assertThat(targets(2026)).containsExactly("2027-01-01 – none set");
    }

    @Test
    void aTargetKnowsTheDecisionThatChangedIt() {
        say(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.open("c", PlainUnit.COUNT)));
        say(
                SampleEvents.target("i", FIRST, TWO_MORE),
                SampleEvents.target("i", THIRD, TWO_MORE),
                SampleEvents.approved());
        say(
                SampleEvents.revised("i", FIRST, new AtLeast("c", BigDecimal.ONE)),
                SampleEvents.revised("i", THIRD, new NoTarget()));

        assertThat(standing(2024).tracks().getFirst().indicators().getFirst().targets())
                .extracting(TargetStanding::decision)
                .containsOnly(SampleEvents.approved().decision());
    }

    private List<String> targets(int year) {
        return PeriodTargets.of(standing(year)).stream()
                .map(PlanStandingTest::told)
                .toList();
    }

    private static String told(PeriodTarget target) {
        String verdict = switch (target.verdict()) {
            case Judgement.Met met -> "met";
            case Judgement.NotMet notMet -> "not met";
            case Judgement.NotMeasured none -> "not measured";
            case Judgement.Undecided undecided -> "undecided";
            case Verdict.NoTarget none ->
                switch (none.cause()) {
                    case NOT_SET -> "none set";
                    case NOT_RELEVANT -> "not relevant";
                    case BETWEEN_ROUNDS -> "between rounds";
                };
            case Verdict.Qualitative told -> "qualitative";
        };
        return target.target().targetDate() + " " + target.target().wording() + " " + verdict;
    }

    private static TargetRule rule(String words) {
        AtLeastAbove more = new AtLeastAbove("c", BigDecimal.TWO, Reference.PREVIOUS_RESULT);
        return switch (words) {
            case "none" -> new NoTarget();
            case "qualitative" -> new Qualitative();
            case "not relevant" -> new IfRelevant(more, Relevance.NOT_RELEVANT);
            case "relevant" -> new IfRelevant(more, Relevance.RELEVANT);
            case "if relevant" -> new IfRelevant(more, null);
            case "two more" -> more;
            default -> throw new AssertionError(words);
        };
    }

    private Verdict verdict(int year, LocalDate date) {
        return standing(year).tracks().getFirst().indicators().getFirst().targets().stream()
                .filter(target -> target.targetDate().equals(date))
                .map(target -> ((TargetStanding.Judged) target).verdict())
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(int year) {
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(year)).orElseThrow();
    }

    private static LedgerEvent figure(int year, String value) {
        return SampleEvents.recorded("m-" + year, SampleEvents.slot("i", "c", year), value);
    }

    private static TrackDefined track(String id, int number) {
        TrackDefined told = SampleEvents.track();
        return new TrackDefined(
                told.municipality(),
                told.planId(),
                id,
                number,
                told.title(),
                told.centreId(),
                told.goals(),
                told.serves(),
                told.organisation(),
                told.followUp(),
                told.followUpFormat(),
                told.cadence());
    }

    private static IndicatorDefined indicator(String id, String number, String track) {
        return new IndicatorDefined(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                track,
                id,
                number,
                "Indikator",
                null,
                List.of(),
                List.of(SampleEvents.open("c", PlainUnit.COUNT)),
                "Kilde",
                "Status",
                List.of());
    }

    private void say(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            fold.apply(fold.position() + 1, event);
        }
        assertThat(fold.anomalies()).isEmpty();
    }
}

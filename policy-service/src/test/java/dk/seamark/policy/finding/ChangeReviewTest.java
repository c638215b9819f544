package dk.seamark.policy.finding;

import static dk.seamark.policy.SlagelsePlan.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.approveplan.ApprovePlan;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.finding.ChangeReview.Acknowledgement;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import dk.seamark.policy.revisetarget.ReviseTarget;
import dk.seamark.policy.revisetarget.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An approved plan is changed on the terms on which it was approved: what a change brings is answered for. */
class ChangeReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2024, 1, 29), "330-2023-1");
    private static final TextRef WHY = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final TextRef LEFT = new TextRef("7c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "cd".repeat(32));
    private static final TargetKey TARGET = new TargetKey("beskaeftigelsesfrekvens", LocalDate.of(2025, 1, 1));

    private static final PlanState APPROVED = Stream.of(
                    EnterPlan.of(ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE),
                    SlagelsePlan.acknowledged(SlagelsePlan.content()),
                    List.<PlanEvent>of(new PlanApproved("slagelse", "integration-2024-2027", DECISION)))
            .flatMap(List::stream)
            .reduce(PlanState.NONE, PlanState::after, (one, other) -> other);

    /** A target whose reading is left open brings a warning; one whose reading is said brings none. */
    private static ReviseTarget revise(boolean open) {
        TargetRule rule =
                new NotBelowComparator("frekvens", new BigDecimal(7), open ? null : Reading.PERCENTAGE_POINTS);
        String wording = open ? "Højst 7 % lavere" : "Højst 7 procentpoint lavere";
        return ReviseTarget.of(ADDRESS, TARGET, new Revision(wording, rule, "Derfor.", DECISION), WHY, TODAY);
    }

    /** Given a revision and what is said of which findings: the events, or the rules that it breaks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        revision | acknowledged       | events | broken
        said     | -                  | 1      | -
        open     | -                  | 0      | finding-open
        open     | brought            | 2      | -
        open     | brought brought    | 0      | finding-twice
        open     | brought other      | 0      | finding-not-brought
        open     | other              | 0      | finding-not-brought finding-open
        open     | earlier            | 0      | finding-not-brought finding-open
        said     | brought            | 0      | finding-not-brought
        """, useHeadersInDisplayName = true)
    void aWarningThatAChangeBringsIsAcknowledgedWithIt(
            String revision, @Nullable String acknowledged, int events, @Nullable String broken) {
        String brought = revise(true).review(APPROVED).lines().stream()
                .filter(line -> line.severity() == Severity.WARNING)
                .map(FindingLine::id)
                .findFirst()
                .orElseThrow();
        String earlier = APPROVED.acknowledged().firstKey();
        List<Acknowledgement> said = acknowledged == null
                ? List.of()
                : Arrays.stream(acknowledged.split(" ", -1))
                        .map(word -> switch (word) {
                            case "brought" -> brought;
                            case "earlier" -> earlier;
                            default -> "0".repeat(64);
                        })
                        .map(id -> new Acknowledgement(id, LEFT))
                        .toList();
        ReviseTarget command = revise(revision.equals("open")).acknowledging(said);

        List<String> rules = new ArrayList<>();
        List<PlanEvent> decided = List.of();
        try {
            decided = command.decide(APPROVED);
        } catch (Refusal refusal) {
            refusal.violations().forEach(violation -> rules.add(violation.rule()));
        }

        assertThat(decided).hasSize(events);
        assertThat(String.join(" ", rules)).isEqualTo(broken == null ? "" : broken);
        if (events == 2) {
            assertThat(decided.getLast()).isInstanceOfSatisfying(FindingAcknowledged.class, read -> {
                assertThat(read.findingId()).isEqualTo(brought);
                assertThat(read.reason()).isEqualTo(LEFT);
            });
            assertThat(command.review(APPROVED).lines())
                    .filteredOn(line -> line.id().equals(brought))
                    .extracting(FindingLine::acknowledged)
                    .containsExactly(true);
        }
        // Tried, it says the same of what hinders it.
        assertThat(command.review(APPROVED).hindrances())
                .extracting(Violation::rule)
                .isEqualTo(rules);
    }

    /** Given a condition, of an approved plan or of a draft: whether a change and an approval are refused with 412. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        condition       | done
        -               | yes
        *               | yes
        now             | yes
        before          | no
        before, now     | yes
        W/now           | no
        """, useHeadersInDisplayName = true)
    void isDoneToTheVersionThatItNamesOnly(@Nullable String condition, String done) {
        PlanState draft = Stream.concat(
                        EnterPlan.of(ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE).stream(),
                        SlagelsePlan.acknowledged(SlagelsePlan.content()).stream())
                .reduce(PlanState.NONE, PlanState::after, (one, other) -> other);

        decided(done, () -> revise(false).onlyIf(read(condition, APPROVED)).decide(APPROVED));
        decided(
                done,
                () -> ApprovePlan.of(ADDRESS, DECISION, SlagelsePlan.POLICY, SlagelsePlan.adoptedPolicy(), TODAY)
                        .onlyIf(read(condition, draft))
                        .decide(draft));
    }

    private static IfMatch read(@Nullable String condition, PlanState state) {
        return IfMatch.read(
                condition == null
                        ? null
                        : condition
                                .replace("now", "\"" + state.events() + "\"")
                                .replace("before", "\"" + (state.events() - 1) + "\""));
    }

    private static void decided(String done, Runnable decide) {
        if (done.equals("yes")) {
            decide.run();
        } else {
            assertThatThrownBy(decide::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("plan-other-version"));
        }
    }
}

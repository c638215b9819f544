package dk.seamark.policy.amendplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.Kind;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.document.YamlWriter;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.finding.ChangeReview;
import dk.seamark.policy.finding.Severity;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.DocumentCheck;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import dk.seamark.policy.revisetarget.ReviseTarget;
import dk.seamark.policy.revisetarget.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amendments of the real plan, as a plan owner sends them. */
class AmendPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2025, 5, 26), "330-2025-1");
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final Documents DOCUMENTS = new Documents(new Schemas());
    private static final PolicyState POLICY = SlagelsePlan.policyAdopted(LocalDate.of(2023, 9, 25));

    private static final PlanState DRAFTED =
            EnterPlan.of(SlagelsePlan.ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE).stream()
                    .reduce(PlanState.NONE, PlanState::after, (one, other) -> other);
    private static final PlanState APPROVED =
            DRAFTED.after(new PlanApproved("slagelse", "integration-2024-2027", DECISION));

    /** A row of the table. */
    record Row(String sent, List<String> wrong) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : table().split("\n", -1)) {
            if (line.startsWith("    ")) {
                rows.getLast().wrong().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(line, new ArrayList<>()));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areTakenOrRefusedWithWhatIsWrong(Row row) {
        assertThat(wrong(APPROVED, row.sent())).containsExactlyInAnyOrderElementsOf(row.wrong());
    }

    @Test
    void everyKindIsInTheTableTakenAndRefused() {
        List<String> kinds = kinds(Amendment.class).toList();

        assertThat(kinds).allSatisfy(kind -> {
            assertThat(rows())
                    .filteredOn(row -> row.sent().startsWith("kind: " + kind + ","))
                    .anyMatch(row -> !row.wrong().isEmpty());
            // Taken only after another, as the tests below do it, or with what proves it: CarriedSeriesTest.
            if (!List.of("break-bridged", "target-added", "indicator-resumed", "track-resumed", "series-carried-on")
                    .contains(kind)) {
                assertThat(rows())
                        .filteredOn(row -> row.sent().startsWith("kind: " + kind + ","))
                        .anyMatch(row -> row.wrong().isEmpty());
            }
        });
    }

    @Test
    void oneAfterAnother() {
        PlanState state = after(APPROVED, "kind: plan-extended, lastYear: 2027");
        state = after(state, """
                kind: target-added, indicatorId: trivsel, date: "2028-01-01", wording: x, rule: {kind: qualitative}""");
        state = after(state, """
                kind: component-redefined, indicatorId: trivsel, from: "2026",\
                 component: {id: danske, title: Ny, unit: wellbeing-score, decimals: 1}""");
        String bridged = "kind: break-bridged, indicatorId: trivsel, componentId: danske, from: \"2026\"";
        state = after(state, bridged);

        assertThat(wrong(state, bridged)).containsExactly("amendment.from no-such-break");
        state = after(state, "kind: indicator-dropped, indicatorId: trivsel, from: \"2027\"");
        assertThat(wrong(state, "kind: indicator-dropped, indicatorId: trivsel, from: \"2027\""))
                .containsExactly("amendment.from not-followed-up");
        assertThat(wrong(state, "kind: plan-ended, lastYear: 2026")).isEmpty();
        assertThat(state.amendments()).hasSize(5);
    }

    @Test
    void nothingComesToATrackThatIsNotFollowedUpOn() {
        PlanState state = after(APPROVED, "kind: track-dropped, trackId: bolig, from: \"2025\"");
        String moved = "kind: indicator-moved, indicatorId: trivsel, trackId: bolig, from: ";
        String added = "kind: indicator-added, trackId: bolig, indicator: {id: ny, number: \"6.3\", title: Ny,"
                + " source: Kilden, baselineWording: Ingen,"
                + " targets: {\"2027-01-01\": {wording: x, rule: {kind: qualitative}}}}, from: ";

        assertThat(wrong(state, moved + "\"2025-06-01\"")).containsExactly("amendment.trackId track-not-followed-up");
        assertThat(wrong(state, added + "\"2025\"")).containsExactly("amendment.trackId track-not-followed-up");
        assertThat(wrong(state, added + "\"2024\"")).isEmpty();
    }

    @Test
    void aTrackLiesAtEachTimeWithACentreThatIsThere() {
        PlanState merged = after(APPROVED, """
                kind: centres-merged, centres: [ari, sundhed-og-aeldre], into: {centreId: velfaerd, name: V},\
                 from: "2027-01-01\"""");
        assertThat(wrong(
                        merged,
                        "kind: track-moved, trackId: kultur-og-fritid, centreId: velfaerd, from: \"2026-01-01\""))
                .containsExactly("amendment centre-not-there-then");
        assertThat(wrong(
                        merged,
                        "kind: track-moved, trackId: kultur-og-fritid, centreId: velfaerd, from: \"2027-01-01\""))
                .isEmpty();
        PlanState moved =
                after(APPROVED, "kind: track-moved, trackId: bolig, centreId: kultur-og-fritid, from: \"2027-01-01\"");
        assertThat(wrong(moved, """
                kind: centres-merged, centres: [ari, sundhed-og-aeldre], into: {centreId: velfaerd, name: V},\
                 from: "2026-01-01\"""")).isEmpty();
    }

    /** What was given up is taken up again, and the periods in between stay as they were. */
    @Test
    void whatRestsIsTakenUpAgain() {
        String indicator = "kind: indicator-resumed, indicatorId: trivsel, from: \"2026\"";
        String track = "kind: track-resumed, trackId: bolig, from: \"2026\"";
        PlanState dropped = after(APPROVED, "kind: indicator-dropped, indicatorId: trivsel, from: \"2025\"");
        PlanState resumed = after(dropped, indicator);

        assertThat(follows(resumed, "2024")).isTrue();
        assertThat(follows(resumed, "2025")).isFalse();
        assertThat(follows(resumed, "2026")).isTrue();
        assertThat(wrong(resumed, indicator)).containsExactly("amendment.from resumed-without-rest");
        assertThat(wrong(dropped, "kind: indicator-resumed, indicatorId: trivsel, from: \"2024\""))
                .containsExactly("amendment.from resumed-without-rest");
        assertThat(wrong(resumed, "kind: indicator-dropped, indicatorId: trivsel, from: \"2026\""))
                .isEmpty();

        PlanState trackless = after(APPROVED, "kind: track-dropped, trackId: bolig, from: \"2025\"");
        assertThat(wrong(trackless, track)).isEmpty();
        String ofTheTrack = "kind: indicator-dropped, indicatorId: fritidsjobvejledning, from: \"2024\"";
        PlanState both = after(after(APPROVED, ofTheTrack), "kind: track-dropped, trackId: bolig, from: \"2025\"");
        assertThat(wrong(both, "kind: indicator-resumed, indicatorId: fritidsjobvejledning, from: \"2026\""))
                .containsExactly("amendment.indicatorId track-not-followed-up");
    }

    private static boolean follows(PlanState state, String period) {
        return state.at(Moment.after(ReportingPeriod.parse(period)))
                .indicators()
                .containsKey("trivsel");
    }

    /** An indicator whose targets all judge years that the plan lost has none left in its document. */
    @Test
    void anEndedPlanIsGivenBackThoughAnIndicatorHasNoTargetLeft() {
        PlanState state = after(
                APPROVED,
                "kind: indicator-added, from: \"2026\", trackId: bolig, indicator: {id: ny,"
                        + " number: \"6.3\", title: Ny, source: Kilden, baselineWording: Ingen,"
                        + " targets: {\"2027-01-01\": {wording: x, rule: {kind: qualitative}}}}");
        PlanState ended = after(state, "kind: plan-ended, lastYear: 2025");
        String yaml = YamlWriter.write(PlanDocument.of(ended.current()));

        PlanDocument document =
                DOCUMENTS.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentForm.PLAN, PlanDocument.class);

        assertThat(yaml).contains("targets: {}");
        assertThat(EnterPlan.of(SlagelsePlan.ADDRESS, document.content(SlagelsePlan.ADDRESS), ended.events())
                        .decide(ended))
                .isEmpty();
        assertThat(DocumentCheck.of(document))
                .extracting(Violation::rule)
                .as("but nobody enters such a plan")
                .contains("targets-none");
    }

    /** A rule holds by the definition of the period that its target judges. */
    @Test
    void aTargetIsHeldAgainstTheComponentsOfItsOwnPeriod() {
        String redefined = "kind: component-redefined, indicatorId: beskaeftigelsesfrekvens, from: \"%s\","
                + " component: {id: frekvens, title: Ny, unit: percent, decimals: 1}";
        String rule = "{kind: at-least, component: ny, value: 3}";
        PlanState with = after(
                APPROVED,
                "kind: component-added, indicatorId: trivsel, from: \"2026\","
                        + " component: {id: ny, title: Ny, unit: wellbeing-score, decimals: 1}");

        assertThat(wrong(APPROVED, redefined.formatted("2026")))
                .containsExactly("plan.tracks[4].indicators[0].targets[\"2027-01-01\"].rule.component"
                        + " component-without-comparator");
        assertThat(wrong(APPROVED, redefined.formatted("2025")))
                .containsExactlyInAnyOrder(
                        "plan.tracks[4].indicators[0].targets[\"2026-01-01\"].rule.component"
                                + " component-without-comparator",
                        "plan.tracks[4].indicators[0].targets[\"2027-01-01\"].rule.component"
                                + " component-without-comparator");
        assertThat(revised(with, "2027-01-01", "ny")).isEmpty();
        assertThat(revised(with, "2026-01-01", "ny")).containsExactly("rule.component component-unknown");
        PlanState extended = after(with, "kind: plan-extended, lastYear: 2027");
        assertThat(wrong(
                        extended,
                        "kind: target-added, indicatorId: trivsel, date: \"2028-01-01\", wording: x, rule: " + rule))
                .isEmpty();
    }

    private static List<String> revised(PlanState state, String date, String component) {
        Revision revision = new Revision("mindst 3", new AtLeast(component, new BigDecimal("3")), "Derfor.", DECISION);
        TargetKey target = new TargetKey("trivsel", LocalDate.parse(date));
        try {
            ReviseTarget.of(SlagelsePlan.ADDRESS, target, revision, REASON, TODAY)
                    .review(state);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + " " + violation.rule())
                    .toList();
        }
    }

    /** A rule that is broken in one place is not forgiven in another. */
    @Test
    void whatIsBrokenElsewhereForgivesNothing() {
        PlanState broken = after(APPROVED, "kind: plan-extended, lastYear: 2028");
        String indicator = "beskaeftigelsesfrekvens";
        PlanEvent unfit = new IndicatorTargetRevised(
                "slagelse",
                "integration-2024-2027",
                indicator,
                LocalDate.of(2026, 1, 1),
                "x",
                new AtLeast("borte", BigDecimal.ONE),
                REASON,
                DECISION,
                "2025");
        PlanState already = broken.after(unfit);
        String elsewhere = "kind: target-added, indicatorId: %s, date: \"2028-01-01\", wording: x,"
                + " rule: {kind: at-least, component: borte, value: 1}";

        assertThat(wrong(already, "kind: plan-reworded, title: Ny")).isEmpty();
        String first = "kind: indicator-added, from: \"2026\", trackId: beskaeftigelse-og-uddannelse,"
                + " indicator: {id: ny, number: \"4.9\", title: Ny, source: Kilden, baselineWording: Ingen,"
                + " targets: {\"2027-01-01\": {wording: x, rule: {kind: qualitative}}}}";
        String unknown = "plan.tracks[4].indicators[0].targets[\"2028-01-01\"].rule.component component-unknown";
        assertThat(wrong(already, first))
                .as("though the number in the list is another then")
                .isEmpty();
        assertThat(wrong(already, elsewhere.formatted(indicator))).containsExactly(unknown);
    }

    @Test
    void aTargetIsAddedForAPeriodInWhichItsIndicatorIsFollowedUpOn() {
        PlanState state = after(APPROVED, "kind: plan-extended, lastYear: 2027");
        state = after(state, "kind: indicator-dropped, indicatorId: trivsel, from: \"2027\"");

        assertThat(wrong(state, """
                kind: target-added, indicatorId: trivsel, date: "2028-01-01", wording: x, rule: {kind: qualitative}""")).containsExactly("amendment.date not-followed-up");
    }

    @Test
    void anAmendedPlanIsGivenBackAsADocumentThatChangesNothing() {
        PlanState state = APPROVED;
        for (Row row : rows()) {
            if (row.wrong().isEmpty() && wrong(state, row.sent()).isEmpty()) {
                state = after(state, row.sent());
                PlanDocument document = PlanDocument.of(state.current());
                EnterPlan again =
                        EnterPlan.of(SlagelsePlan.ADDRESS, document.content(SlagelsePlan.ADDRESS), state.events());
                assertThat(again.decide(state)).as(row.sent()).isEmpty();
            }
        }
        assertThat(state.amendments()).hasSizeGreaterThan(12);
    }

    @Test
    void aDraftIsChangedByItsDocumentAndAPlanThatIsNotThereByNothing() {
        String sent = "kind: plan-extended, lastYear: 2027";

        assertThatThrownBy(() -> decide(DRAFTED, sent, DECISION))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("plan-not-approved"));
        assertThatThrownBy(() -> decide(PlanState.NONE, sent, DECISION))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("plan-unknown"));
        Decision tomorrow = new Decision("Byrådet", TODAY.plusDays(1), "330-2025-2");
        assertThatThrownBy(() -> decide(APPROVED, sent, tomorrow))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field() + " " + violation.rule())
                                .containsExactly("decision.decidedOn date-in-future"));
    }

    private static PlanState after(PlanState state, String sent) {
        PlanState now = state;
        for (PlanEvent event : decide(state, sent, DECISION)) {
            now = now.after(event);
        }
        return now;
    }

    private static List<String> wrong(PlanState state, String sent) {
        try {
            decide(state, sent, DECISION);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + " " + violation.rule())
                    .toList();
        }
    }

    private static List<PlanEvent> decide(PlanState state, String sent, Decision decision) {
        String yaml = "amendment: {%s}\nreason: Derfor.\ndecision: {body: B, decidedOn: \"2025-05-26\", caseNumber: s}"
                .formatted(sent);
        AmendmentDocument document =
                DOCUMENTS.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentForm.AMENDMENT, AmendmentDocument.class);
        Amendment amendment = AmendmentReader.read(document.amendment(), SlagelsePlan.ADDRESS, state.known());
        AmendPlan command = AmendPlan.of(SlagelsePlan.ADDRESS, amendment, decision, REASON, POLICY, TODAY);
        // What the amendment brings is read and left as it is; that it must be is tried elsewhere.
        List<ChangeReview.Acknowledgement> read = command.review(state).lines().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> new ChangeReview.Acknowledgement(finding.id(), REASON))
                .toList();
        return command.acknowledging(read).decide(state);
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AmendPlanTest::kinds)
                : Stream.of(type.getAnnotation(Kind.class).value());
    }

    private static String table() {
        try (InputStream in = AmendPlanTest.class.getResourceAsStream("/dk/seamark/policy/amendments.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dk.seamark.policy.amendplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.Kind;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
            if (!kind.equals("break-bridged") && !kind.equals("target-added")) {
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
        return AmendPlan.of(SlagelsePlan.ADDRESS, amendment, decision, REASON, POLICY, TODAY)
                .decide(state);
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

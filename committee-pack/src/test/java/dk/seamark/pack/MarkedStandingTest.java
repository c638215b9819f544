package dk.seamark.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.policy.StrategyTrack;
import dk.seamark.events.policy.TargetGroup;
import dk.seamark.events.standing.DismissedRecord;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.value.Decision;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every text of a standing is either somebody's words and marked, or a code, an id or a number and untouched. */
class MarkedStandingTest {

    private static final String WORDS = """
            Ahead.wording Centre.name ComponentDefinition.comparator ComponentDefinition.title
            Decision.body DismissedRecord.reason Figure.source FocusArea.title Goal.text IndicatorDefined.baselineWording
            IndicatorDefined.notes IndicatorDefined.source IndicatorDefined.title Judged.wording
            PlanTerms.committee PlanTerms.document PlanTerms.notes PlanTerms.title PolicyText.document
            PolicyText.objectives PolicyText.title PolicyText.vision StrategyTrack.text
            StrategyTrack.title TargetGroup.description TargetGroup.title TrackDefined.followUpFormat
            TrackDefined.goals TrackDefined.title TrackOrganisation.efforts TrackOrganisation.management
            TrackOrganisation.owner TrackOrganisation.partners
            """;

    /** Ids, numbers as the plan counts them, periods, digests: by the name of the component, as they recur. */
    private static final String CODES = """
            caseNumber centreId commitment component componentId focusAreaId goalId indicatorId
            measurementId municipality number other period planId policyId secretariat serves stateHash
            strategyTrackId successorId targetGroupId textId trackId
            """;

    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2024, 1, 29), "24/1");

    private static final List<PolicyStatus> STATUSES = List.of(
            new PolicyStatus.Draft(),
            new PolicyStatus.InHearing(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1), DECISION),
            new PolicyStatus.Adopted(DECISION),
            new PolicyStatus.Superseded(DECISION, "naeste", LocalDate.of(2027, 1, 1)));

    private final Set<String> words = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();

    @Test
    void theTextsThatPeopleWroteAreMarkedAndNothingElseIs() throws ReflectiveOperationException {
        Standing sample = SamplePlan.standing("2024");
        for (PolicyStatus status : STATUSES) {
            Standing standing = withEveryText(sample, status);
            compare("standing", standing, MarkedStanding.of(standing));
        }
        assertThat(words).containsExactlyInAnyOrder(WORDS.split("\\s+"));
        assertThat(codes.stream().map(code -> code.substring(code.indexOf('.') + 1)))
                .as("a text that is new in a standing: is it somebody's words?")
                .containsOnly(CODES.split("\\s+"));
    }

    /** The sample with the texts that Slagelse's plan and policy do not have. */
    private static Standing withEveryText(Standing sample, PolicyStatus status) {
        PolicyStanding policy = requireNonNull(sample.policy());
        PolicyText text = policy.text();
        return new Standing(
                sample.municipality(),
                sample.planId(),
                sample.terms(),
                new PolicyStanding(
                        policy.policyId(),
                        policy.version(),
                        new PolicyText(
                                text.title(),
                                text.firstYear(),
                                text.lastYear(),
                                text.vision(),
                                List.of("Flere deltager"),
                                List.of(new TargetGroup("familier", "Familier", "Dem med børn")),
                                List.of(new StrategyTrack("sprog", "Sprog", "Alle kan tale sammen")),
                                text.focusAreas(),
                                text.document()),
                        status),
                DECISION,
                sample.period(),
                sample.position(),
                sample.stateHash(),
                sample.tracks().stream().map(MarkedStandingTest::organised).toList(),
                List.of(new DismissedRecord(17, DismissalGround.NO_CONTENT, "En prøve")),
                null);
    }

    private static TrackStanding organised(TrackStanding standing) {
        TrackDefined track = standing.track();
        return new TrackStanding(
                new TrackDefined(
                        track.municipality(),
                        track.planId(),
                        track.trackId(),
                        track.number(),
                        track.title(),
                        track.centreId(),
                        track.goals(),
                        track.serves(),
                        new TrackOrganisation("Ejeren", "Ledelsen", List.of("Foreninger"), List.of("Kurser")),
                        track.followUp(),
                        track.followUpFormat(),
                        track.cadence()),
                standing.report(),
                standing.indicators());
    }

    private void compare(String place, Object before, Object after) throws ReflectiveOperationException {
        switch (before) {
            case null -> assertThat(after).as(place).isNull();
            case String text -> {
                if (!text.isEmpty()) {
                    assertThat(after).as(place).isIn(text, OwnWords.marked(text));
                    (after.equals(text) ? codes : words).add(place);
                }
            }
            case Collection<?> many -> {
                assertThat((Collection<?>) after).as(place).hasSameSizeAs(many);
                Iterator<?> others = ((Collection<?>) after).iterator();
                for (Object one : many) {
                    compare(place, one, others.next());
                }
            }
            case Record record -> {
                assertThat(after).as(place).hasSameClassAs(record);
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    Method accessor = part.getAccessor();
                    accessor.setAccessible(true);
                    compare(
                            record.getClass().getSimpleName() + "." + part.getName(),
                            accessor.invoke(before),
                            accessor.invoke(after));
                }
            }
            default -> assertThat(after).as(place).isEqualTo(before);
        }
    }
}

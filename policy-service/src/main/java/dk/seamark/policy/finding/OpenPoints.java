package dk.seamark.policy.finding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.value.Direction;
import dk.seamark.policy.plan.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a plan leaves to be decided before its targets can be judged in every case. */
final class OpenPoints {

    private final Reviewed reviewed;
    private final List<Finding> findings = new ArrayList<>();

    private OpenPoints(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    static List<Finding> in(Reviewed reviewed) {
        OpenPoints points = new OpenPoints(reviewed);
        points.readings();
        points.tolerances();
        points.relevance();
        points.ends();
        points.countings();
        points.directions();
        return points.findings;
    }

    private void readings() {
        for (BigDecimal tolerance : reviewed.distinct(Rules::unreadTolerances)) {
            findings.add(reviewed.finding(
                    FindingCode.READING_OPEN,
                    reviewed.dates(rule -> Rules.unreadTolerances(rule).anyMatch(tolerance::equals)),
                    ("det er ikke sagt, om %s %% er procent eller procentpoint. Hvor de to læsninger er uenige, er"
                                    + " målet uafklaret.")
                            .formatted(WordedNumbers.danish(tolerance)),
                    ("it is not said whether %s %% is percent or percentage points. Where the two readings"
                                    + " differ, the target is undecided.")
                            .formatted(tolerance.toPlainString())));
        }
    }

    private void tolerances() {
        List<LocalDate> open = reviewed.dates(Rules::leavesToleranceOpen);
        if (!open.isEmpty()) {
            findings.add(reviewed.findingOfTargets(
                    FindingCode.TOLERANCE_OPEN,
                    open,
                    "det er ikke sagt, hvor stor en afstand der er tilladt. Er der en afstand, er målet uafklaret.",
                    "it is not said how large a gap is allowed. If there is a gap, the target is undecided."));
        }
    }

    private void relevance() {
        List<LocalDate> open = reviewed.dates(Rules::leavesRelevanceOpen);
        if (!open.isEmpty()) {
            findings.add(reviewed.findingOfTargets(
                    FindingCode.RELEVANCE_OPEN,
                    open,
                    "målet gælder kun, hvis det er relevant, og det er ikke besluttet. Indtil da er det uafklaret.",
                    "the target holds only if relevant, and that is not decided. Until then it is undecided."));
        }
    }

    private void ends() {
        List<LocalDate> open = reviewed.dates(Rules::leavesEndOpen);
        if (!open.isEmpty()) {
            findings.add(reviewed.findingOfTargets(
                    FindingCode.RANGE_OPEN,
                    open,
                    "der står et spænd, og det er ikke sagt, hvilken ende der skal nås. Imellem dem er målet uafklaret.",
                    "a range is stated, and it is not said which end must be reached. In between the target is"
                            + " undecided."));
        }
    }

    private void countings() {
        for (String id : reviewed.distinct(Rules::counted)) {
            reviewed.component(id)
                    .filter(component -> component.counting() == null)
                    .ifPresent(component -> findings.add(reviewed.finding(
                            FindingCode.COUNTING_OPEN,
                            "det er ikke sagt, om \"%s\" tæller alle, der er, eller dem, der er kommet til i perioden."
                                    .formatted(component.title()),
                            "it is not said whether \"%s\" counts all there are or those that came in the period."
                                    .formatted(component.title()))));
        }
    }

    private void directions() {
        for (String id : reviewed.distinct(Rules::directed)) {
            Optional<ComponentDefinition> component = reviewed.component(id);
            if (component.isPresent()) {
                Direction direction = component.get().direction();
                if (direction == null) {
                    unsaid(component.get());
                } else {
                    wordsAgainst(component.get(), direction);
                }
            }
        }
    }

    private void unsaid(ComponentDefinition component) {
        LocalizedText before = switch (reviewed.terms().followedUp()) {
            case YEARLY -> new LocalizedText("året før", "the year before");
            case HALF_YEARLY -> new LocalizedText("halvåret før", "the half-year before");
        };
        findings.add(reviewed.finding(
                FindingCode.DIRECTION_OPEN,
                "det er ikke sagt, om \"%s\" helst skal være højere eller lavere, men målene sammenligner med %s."
                        .formatted(component.title(), before.da()),
                "it is not said whether \"%s\" should be higher or lower, but the targets compare with %s."
                        .formatted(component.title(), before.en())));
    }

    private void wordsAgainst(ComponentDefinition component, Direction direction) {
        SortedMap<String, List<LocalDate>> found = new TreeMap<>();
        for (IndicatorTargetSet target : reviewed.targets()) {
            if (Rules.directed(target.rule()).anyMatch(component.componentId()::equals)) {
                DirectionWords.against(direction, target.wording())
                        .ifPresent(word -> found.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(target.targetDate()));
            }
        }
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        found.forEach((word, dates) -> findings.add(reviewed.finding(
                FindingCode.DIRECTION_DIFFERS,
                dates,
                "teksten siger \"%s\", men \"%s\" er bedst, når tallet er %s."
                        .formatted(word, component.title(), lower ? "lavere" : "højere"),
                "the words say \"%s\", but \"%s\" is better when it is %s."
                        .formatted(word, component.title(), lower ? "lower" : "higher"))));
    }
}

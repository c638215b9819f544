package dk.seamark.policy.lifecycle;

import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.lifecycle.PolicyDocument.AreaEntry;
import dk.seamark.policy.lifecycle.PolicyDocument.GoalEntry;
import dk.seamark.policy.lifecycle.PolicyDocument.GroupEntry;
import dk.seamark.policy.lifecycle.PolicyDocument.StrategyEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no policy can be, whatever its schema allows: a document that breaks one of these is refused. */
public final class PolicyCheck {

    private final PolicyDocument document;
    private final Names targetGroups = new Names("target-group-id-twice");
    private final Names strategyTracks = new Names("strategy-track-id-twice");
    private final Names focusAreas = new Names("focus-area-id-twice");
    private final Names goalIds = new Names("goal-id-twice");
    private final Names goalNumbers = new Names("goal-number-twice");
    private final List<Violation> violations = new ArrayList<>();

    private PolicyCheck(PolicyDocument document) {
        this.document = document;
    }

    /** What the document breaks; empty if it can be a policy. */
    public static List<Violation> of(PolicyDocument document) {
        PolicyCheck check = new PolicyCheck(document);
        check.policy();
        return List.copyOf(check.violations);
    }

    private void policy() {
        Integer lastYear = document.lastYear();
        if (lastYear != null && lastYear < document.firstYear()) {
            broken(FieldPath.ROOT.child("lastYear"), "policy-years-backwards", Integer.toString(document.firstYear()));
        }
        List<GroupEntry> groups = document.itsTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            targetGroups.take(groups.get(i).id(), item("targetGroups", i).child("id"));
        }
        List<StrategyEntry> tracks = document.itsStrategyTracks();
        for (int i = 0; i < tracks.size(); i++) {
            strategyTracks.take(tracks.get(i).id(), item("strategyTracks", i).child("id"));
        }
        List<AreaEntry> areas = document.itsFocusAreas();
        for (int i = 0; i < areas.size(); i++) {
            focusArea(areas.get(i), item("focusAreas", i));
        }
    }

    private void focusArea(AreaEntry area, FieldPath at) {
        focusAreas.take(area.id(), at.child("id"));
        known(area.itsStrategyTracks(), strategyTracks, at.child("strategyTracks"), "strategy-track-unknown");
        for (int i = 0; i < area.itsGoals().size(); i++) {
            goal(area.itsGoals().get(i), at.child("goals").item(i));
        }
    }

    private void goal(GoalEntry goal, FieldPath at) {
        goalIds.take(goal.id(), at.child("id"));
        goalNumbers.take(goal.number(), at.child("number"));
        known(goal.itsTargetGroups(), targetGroups, at.child("targetGroups"), "target-group-unknown");
    }

    private void known(List<String> named, Names names, FieldPath at, String rule) {
        for (int i = 0; i < named.size(); i++) {
            if (!names.taken.contains(named.get(i))) {
                broken(at.item(i), rule, named.get(i));
            }
        }
    }

    private static FieldPath item(String list, int index) {
        return FieldPath.ROOT.child(list).item(index);
    }

    private void broken(FieldPath at, String rule, Object... args) {
        violations.add(Violation.of(at.text(), rule, args));
    }

    /** Names that may be taken once. */
    private final class Names {

        private final String rule;
        private final Set<String> taken = new HashSet<>();

        private Names(String rule) {
            this.rule = rule;
        }

        private void take(String name, FieldPath at) {
            if (!taken.add(name)) {
                broken(at, rule, name);
            }
        }
    }
}

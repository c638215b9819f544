package dk.seamark.policy.finding;

import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks a plan over. Findings refuse nothing by themselves; what they hinder is the approval. */
public final class Findings {

    private Findings() {}

    /** What is worth a second look, in the plan's order; the same content always gives the same. */
    public static List<Finding> of(PlanContent content) {
        List<Finding> findings = new ArrayList<>(unknownCentres(content));
        for (IndicatorDefined indicator : content.indicatorsInOrder()) {
            Reviewed reviewed = Reviewed.of(content, indicator);
            findings.addAll(WordedNumbers.in(reviewed));
            findings.addAll(OpenPoints.in(reviewed));
            findings.addAll(Directions.in(reviewed));
            findings.addAll(Dates.in(reviewed));
            findings.addAll(WordedRounds.in(reviewed));
            findings.addAll(WordedAverages.in(reviewed));
            findings.addAll(WordedQuartiles.in(reviewed));
        }
        return List.copyOf(findings);
    }

    private static List<Finding> unknownCentres(PlanContent content) {
        Set<String> known =
                content.terms().centres().stream().map(Centre::centreId).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        String secretariat = content.terms().secretariat();
        if (!known.contains(secretariat)) {
            findings.add(unknownCentre("secretariat", Phrases.say("secretariat", secretariat)));
        }
        for (TrackDefined track : content.tracksInOrder()) {
            if (!known.contains(track.centreId())) {
                findings.add(unknownCentre(
                        "tracks/" + track.trackId(),
                        Phrases.say("track", track.number(), track.title(), track.centreId())));
            }
        }
        return findings;
    }

    private static Finding unknownCentre(String item, LocalizedText whose) {
        return Finding.of(FindingCode.CENTRE_UNKNOWN, item, Phrases.of(FindingCode.CENTRE_UNKNOWN, whose));
    }
}

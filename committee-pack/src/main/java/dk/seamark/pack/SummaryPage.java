package dk.seamark.pack;

import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.pack.Summary.Count;
import dk.seamark.pack.Summary.SummaryRow;
import dk.seamark.pack.Summary.SummaryTrack;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.PeriodTargets;
import dk.seamark.standing.PeriodTargets.PeriodTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the summary page, in the order of the plan's own summary. */
record SummaryPage(Disclosure disclosure, Words words) {

    Summary of(Standing standing) {
        return new Summary(
                counts(PeriodTargets.of(standing)),
                standing.tracks().stream()
                        .map(track -> track(track, standing.period()))
                        .toList(),
                standing.tracks().stream().allMatch(track -> track.indicators().isEmpty()));
    }

    private List<Count> counts(List<PeriodTarget> targets) {
        Map<VerdictWord, Long> counted =
                targets.stream().collect(Collectors.groupingBy(target -> word(target), Collectors.counting()));
        return Arrays.stream(VerdictWord.values())
                .filter(counted::containsKey)
                .map(word -> new Count(
                        word.mark(words), counted.getOrDefault(word, 0L).intValue()))
                .toList();
    }

    private SummaryTrack track(TrackStanding track, String period) {
        return new SummaryTrack(
                track.track().number(),
                track.track().title(),
                PeriodTargets.of(track, period).map(this::row).toList(),
                track.indicators().isEmpty() ? told(track.report()) : null,
                TrackSections.id(track));
    }

    private SummaryRow row(PeriodTarget target) {
        return new SummaryRow(
                target.indicator().indicator().number(),
                target.indicator().indicator().title(),
                target.target().wording(),
                new ShownFigures(target.indicator(), disclosure, words)
                        .askedFor(
                                target.target().period(), target.target().rule().components()),
                VerdictWord.mark(target.target(), target.indicator(), disclosure, words));
    }

    private VerdictWord word(PeriodTarget target) {
        return DisclosureLevel.of(target.verdict(), target.indicator(), disclosure)
                .wordFor(target.verdict());
    }

    private String told(ReportStanding report) {
        return switch (report) {
            case ReportStanding.Approved approved -> words.say("in-words.approved");
            case ReportStanding.Submitted submitted -> words.say("in-words.submitted");
            case ReportStanding.Returned returned -> words.say("in-words.returned");
            case ReportStanding.Awaited awaited -> words.say("in-words.awaited");
        };
    }
}

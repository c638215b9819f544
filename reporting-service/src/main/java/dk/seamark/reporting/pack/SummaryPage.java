package dk.seamark.reporting.pack;

import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.reporting.pack.Summary.Count;
import dk.seamark.reporting.pack.Summary.SummaryRow;
import dk.seamark.reporting.pack.Summary.SummaryTrack;
import dk.seamark.reporting.standing.PeriodTargets;
import dk.seamark.reporting.standing.PeriodTargets.PeriodTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The period on one page, as the plan's own summary has it. */
final class SummaryPage {

    private SummaryPage() {}

    static Summary of(Standing standing) {
        return new Summary(
                counts(PeriodTargets.of(standing)),
                standing.tracks().stream()
                        .map(track -> track(track, standing.period()))
                        .toList(),
                standing.tracks().stream().allMatch(track -> track.indicators().isEmpty()));
    }

    private static List<Count> counts(List<PeriodTarget> targets) {
        Map<VerdictWord, Long> counted = targets.stream()
                .collect(Collectors.groupingBy(target -> VerdictWord.of(target.verdict()), Collectors.counting()));
        return Arrays.stream(VerdictWord.values())
                .filter(counted::containsKey)
                .map(word ->
                        new Count(word.mark(), counted.getOrDefault(word, 0L).intValue()))
                .toList();
    }

    private static SummaryTrack track(TrackStanding track, String period) {
        return new SummaryTrack(
                track.track().number(),
                track.track().title(),
                PeriodTargets.of(track, period).map(SummaryPage::row).toList(),
                track.indicators().isEmpty() ? "Følges op i ord: " + told(track.report()) : null,
                TrackSections.id(track));
    }

    private static SummaryRow row(PeriodTarget target) {
        return new SummaryRow(
                target.indicator().indicator().number(),
                target.indicator().indicator().title(),
                target.target().wording(),
                new ShownFigures(target.indicator())
                        .askedFor(
                                target.target().period(),
                                Asked.by(target.target().rule())),
                VerdictWord.of(target.verdict()).mark());
    }

    private static String told(ReportStanding report) {
        return switch (report) {
            case ReportStanding.Approved approved -> "teksten er godkendt";
            case ReportStanding.Submitted submitted -> "teksten er indsendt, men ikke godkendt";
            case ReportStanding.Returned returned -> "teksten er sendt tilbage";
            case ReportStanding.Awaited awaited -> "teksten afventes";
        };
    }
}

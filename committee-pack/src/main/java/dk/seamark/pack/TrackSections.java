package dk.seamark.pack;

import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.TextRef;
import dk.seamark.pack.TrackSection.ActivityLine;
import dk.seamark.pack.TrackSection.Organisation;
import dk.seamark.pack.TrackSection.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the sections of the tracks. A text that is not approved is shown in a preview, with a notice, and never in an
 * issued pack.
 */
record TrackSections(
        Centres centres,
        PackContext context,
        PackEdition edition,
        IndicatorSections indicators,
        PolicyGoals policy,
        Words words) {

    TrackSection of(TrackStanding standing) {
        return new TrackSection(
                id(standing),
                standing.track().number(),
                standing.track().title(),
                centres.name(standing.track().centreId()),
                organisation(standing.track().organisation()),
                policy.servedBy(standing.track()),
                policy.gone(standing.track()),
                standing.track().goals(),
                standing.track().followUpFormat(),
                report(standing),
                standing.indicators().stream().map(indicators::of).toList(),
                standing.indicators().isEmpty() ? words.say("track.no-indicators") : null);
    }

    /** The id of the track's section. */
    static String id(TrackStanding standing) {
        return "spor-" + standing.track().trackId();
    }

    private static @Nullable Organisation organisation(@Nullable TrackOrganisation told) {
        return told == null ? null : new Organisation(told.owner(), told.management(), told.partners(), told.efforts());
    }

    private Report report(TrackStanding standing) {
        TrackDefined track = standing.track();
        return switch (standing.report()) {
            case ReportStanding.Approved approved -> shown("approved", null, track, approved.report());
            case ReportStanding.Submitted submitted ->
                switch (edition) {
                    case PackEdition.Preview preview ->
                        shown("submitted", words.say("report.submitted.shown"), track, submitted.report());
                    case PackEdition.Issued issued -> hidden("submitted", words.say("report.submitted.hidden"));
                    case PackEdition.Redacted redacted -> hidden("submitted", words.say("report.submitted.hidden"));
                };
            case ReportStanding.Returned returned ->
                switch (edition) {
                    case PackEdition.Preview preview ->
                        shown("returned", words.say("report.returned.shown"), track, returned.report());
                    case PackEdition.Issued issued -> hidden("returned", words.say("report.returned.hidden"));
                    case PackEdition.Redacted redacted -> hidden("returned", words.say("report.returned.hidden"));
                };
            case ReportStanding.Awaited awaited -> hidden("awaited", words.say("report.awaited"));
        };
    }

    private static Report hidden(String status, String notice) {
        return new Report(status, notice, List.of(), List.of(), null, List.of());
    }

    private Report shown(String status, @Nullable String notice, TrackDefined track, TrackReportSubmitted report) {
        return new Report(
                status,
                notice,
                paragraphs(report.text()),
                report.activities().stream()
                        .map(activity -> activity(activity, report.trackId()))
                        .toList(),
                attendance(report.attendance(), report.trackId()),
                new Recommendations(policy.policy(), this::paragraphs, words).of(track, report));
    }

    private ActivityLine activity(Activity activity, String trackId) {
        return new ActivityLine(
                context.texts()
                        .text(activity.description())
                        .map(text -> words.own(text.strip()))
                        .orElse(words.say("erased")),
                activity.heldOn() == null ? null : words.date(activity.heldOn()),
                attendance(activity.attendance(), trackId));
    }

    private List<String> paragraphs(TextRef reference) {
        return context.texts()
                .text(reference)
                .map(text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(words::own)
                        .toList())
                .orElseGet(() -> List.of(words.say("report.erased")));
    }

    private @Nullable String attendance(@Nullable Integer attendance, String trackId) {
        if (attendance == null) {
            return null;
        }
        return context.disclosure().showsAttendance(trackId) ? words.number(attendance) : words.withheld();
    }
}

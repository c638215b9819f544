package dk.seamark.indicator.report;

import dk.seamark.events.report.Activity;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a track's report for a period stands, as the events up to now tell it. */
public sealed interface ReportState {

    /** Nothing was handed in yet. */
    record NotSubmitted() implements ReportState {}

    /**
     * It is in the secretariat's hands.
     *
     * @param handIn what was handed in
     */
    record Submitted(HandIn handIn) implements ReportState {}

    /**
     * The secretariat sent it back.
     *
     * @param handIn what was handed in
     * @param reason what is to be mended
     */
    record Returned(HandIn handIn, TextRef reason) implements ReportState {}

    /**
     * It is in the pack.
     *
     * @param handIn what was handed in
     */
    record Approved(HandIn handIn) implements ReportState {}

    /**
     * Its centre took it back.
     *
     * @param handIn what was handed in
     * @param reason why
     */
    record Withdrawn(HandIn handIn, TextRef reason) implements ReportState {}

    /**
     * What a centre handed in.
     *
     * @param submission which hand-in it is, from 1
     * @param writers the opaque ids of all who handed in this report up to now
     * @param text how the track's goals were worked with
     * @param activities the activities
     * @param attendance how many took part; null where the track does not ask
     * @param recommendations one for each focus area; empty where the track does not ask
     */
    record HandIn(
            int submission,
            Set<String> writers,
            TextRef text,
            List<Activity> activities,
            @Nullable Integer attendance,
            List<Recommendation> recommendations) {

        /** Copies the collections. */
        public HandIn {
            writers = Set.copyOf(writers);
            activities = List.copyOf(activities);
            recommendations = List.copyOf(recommendations);
        }
    }

    /**
     * The state after one more event of its stream.
     *
     * @param actor the opaque id of the person who caused the event
     */
    default ReportState after(TrackReportEvent event, String actor) {
        return switch (event) {
            case TrackReportSubmitted submitted ->
                new Submitted(new HandIn(
                        submitted.submission(),
                        writersWith(actor),
                        submitted.text(),
                        submitted.activities(),
                        submitted.attendance(),
                        submitted.recommended()));
            case TrackReportReturned returned -> new Returned(handedIn(), returned.reason());
            case TrackReportApproved approved -> new Approved(handedIn());
            case TrackReportWithdrawn withdrawn -> new Withdrawn(handedIn(), withdrawn.reason());
        };
    }

    private Set<String> writersWith(String actor) {
        Set<String> writers = new HashSet<>(
                this instanceof NotSubmitted ? Set.of() : handedIn().writers());
        writers.add(actor);
        return writers;
    }

    /** The number of the next hand-in, from 1. */
    default int nextSubmission() {
        return this instanceof NotSubmitted ? 1 : handedIn().submission() + 1;
    }

    /**
     * The latest hand-in.
     *
     * @throws Refusal 409 if nothing was handed in yet
     */
    default HandIn handedIn() {
        return switch (this) {
            case NotSubmitted none -> throw Refusal.conflict("report-not-submitted");
            case Submitted submitted -> submitted.handIn();
            case Returned returned -> returned.handIn();
            case Approved approved -> approved.handIn();
            case Withdrawn withdrawn -> withdrawn.handIn();
        };
    }

    /**
     * What lies with the secretariat to be judged by this person.
     *
     * @param submission the number of the hand-in that this person read
     * @param actor the opaque id of the person who judges
     * @throws Refusal 409 if nothing lies there, or another hand-in; 403 if this person handed it
     *     in, now or earlier
     */
    default HandIn judgedBy(int submission, String actor) {
        if (!(this instanceof Submitted submitted)) {
            throw Refusal.conflict("report-not-submitted");
        }
        if (submitted.handIn().writers().contains(actor)) {
            throw Refusal.forbidden("report-own");
        }
        if (submitted.handIn().submission() != submission) {
            throw Refusal.conflict("report-other-submission", submitted.handIn().submission());
        }
        return submitted.handIn();
    }
}

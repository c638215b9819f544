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

/** The state of a track's report for a period, folded from its events. */
public sealed interface ReportState {

    /** Nothing was submitted yet. */
    record NotSubmitted() implements ReportState {}

    /**
     * It awaits the secretariat.
     *
     * @param handIn what was submitted
     */
    record Submitted(HandIn handIn) implements ReportState {}

    /**
     * The secretariat returned it.
     *
     * @param handIn what was submitted
     * @param reason what the centre must change
     */
    record Returned(HandIn handIn, TextRef reason) implements ReportState {}

    /**
     * It is approved for the pack.
     *
     * @param handIn what was submitted
     */
    record Approved(HandIn handIn) implements ReportState {}

    /**
     * Its centre withdrew it.
     *
     * @param handIn what was submitted
     * @param reason why
     */
    record Withdrawn(HandIn handIn, TextRef reason) implements ReportState {}

    /**
     * What a centre submitted.
     *
     * @param submission the number of the submission, from 1
     * @param writers the opaque ids of everyone who has submitted this report so far
     * @param text how the track worked towards its goals
     * @param activities the activities
     * @param attendance the number of participants; null where the report need not state it
     * @param recommendations one for each focus area; empty where the report needs none
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

    /** The number of the next submission, from 1. */
    default int nextSubmission() {
        return this instanceof NotSubmitted ? 1 : handedIn().submission() + 1;
    }

    /**
     * The latest submission.
     *
     * @throws Refusal 409 if nothing was submitted yet
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
     * The submission that this person is about to approve or return.
     *
     * @param submission the number of the submission that this person read
     * @param actor the opaque id of this person
     * @throws Refusal 409 if none awaits the secretariat, or another one; 403 if this person submitted the report, now
     *     or earlier
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

package dk.seamark.standing;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.ReportStanding.Approved;
import dk.seamark.events.standing.ReportStanding.Awaited;
import dk.seamark.events.standing.ReportStanding.Returned;
import dk.seamark.events.standing.ReportStanding.Submitted;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the track reports of one plan, and the packs that were issued. Each folding method returns how the event
 * contradicts the record, or null if it does not.
 */
final class ReportFold {

    static final String REPORTS = "reports";
    static final String PACKS = "packs";

    private final String planId;
    private final PlanFold plan;
    private final StateTree tree;
    private final SortedMap<String, SortedMap<String, Progress>> byTrack = new TreeMap<>();
    private final SortedMap<String, CommitteePackIssued> lastPack = new TreeMap<>();

    /** The status of a report, and how often it was submitted. */
    private record Progress(int submissions, ReportStanding standing) {

        static final Progress NONE = new Progress(0, new Awaited());
    }

    ReportFold(String planId, PlanFold plan, StateTree tree) {
        this.planId = planId;
        this.plan = plan;
        this.tree = tree;
    }

    ReportStanding standing(String trackId, String period) {
        return progress(trackId, period).standing();
    }

    @Nullable
    Contradiction fold(TrackReportEvent event) {
        return switch (event) {
            case TrackReportSubmitted submitted -> submitted(submitted);
            case TrackReportReturned returned -> returned(returned);
            case TrackReportApproved approved -> approved(approved);
            case TrackReportWithdrawn withdrawn -> withdrawn(withdrawn);
        };
    }

    private @Nullable Contradiction submitted(TrackReportSubmitted event) {
        if (!plan.parts().hasTrack(event.trackId())) {
            return Contradiction.UNKNOWN_TRACK;
        }
        if (Periods.parse(event.period()) == null) {
            return Contradiction.NO_PERIOD;
        }
        Progress before = progress(event.trackId(), event.period());
        boolean free = switch (before.standing()) {
            case Awaited none -> true;
            case Returned again -> true;
            case Submitted waits -> false;
            case Approved done -> false;
        };
        if (!free || event.submission() != before.submissions() + 1) {
            return Contradiction.HAND_IN_OUT_OF_TURN;
        }
        return put(event.trackId(), event.period(), new Progress(event.submission(), new Submitted(event)));
    }

    private @Nullable Contradiction returned(TrackReportReturned event) {
        Progress before = progress(event.trackId(), event.period());
        return before.standing() instanceof Submitted waiting && event.submission() == before.submissions()
                ? put(
                        event.trackId(),
                        event.period(),
                        new Progress(event.submission(), new Returned(waiting.report(), event.reason())))
                : Contradiction.NO_SUCH_HAND_IN;
    }

    private @Nullable Contradiction approved(TrackReportApproved event) {
        Progress before = progress(event.trackId(), event.period());
        return before.standing() instanceof Submitted waiting && event.submission() == before.submissions()
                ? put(event.trackId(), event.period(), new Progress(event.submission(), new Approved(waiting.report())))
                : Contradiction.NO_SUCH_HAND_IN;
    }

    private @Nullable Contradiction withdrawn(TrackReportWithdrawn event) {
        Progress before = progress(event.trackId(), event.period());
        boolean there = switch (before.standing()) {
            case Submitted waits -> true;
            case Approved done -> true;
            case Awaited none -> false;
            case Returned back -> false;
        };
        return there && event.submission() == before.submissions()
                ? put(event.trackId(), event.period(), new Progress(event.submission(), new Awaited()))
                : Contradiction.NO_SUCH_HAND_IN;
    }

    @Nullable
    Contradiction issued(CommitteePackIssued event) {
        if (!plan.parts().isDrafted()) {
            return Contradiction.UNKNOWN_PLAN;
        }
        if (Periods.parse(event.period()) == null) {
            return Contradiction.NO_PERIOD;
        }
        CommitteePackIssued last = lastPack.get(event.period());
        if (event.number() != (last == null ? 0 : last.number()) + 1) {
            return Contradiction.PACK_OUT_OF_TURN;
        }
        lastPack.put(event.period(), event);
        tree.put(event, "plans", planId, PACKS, event.period());
        return null;
    }

    /** A redaction changes what is kept of a pack, and nothing that the record says. */
    @Nullable
    Contradiction redacted(CommitteePackRedacted event) {
        if (!plan.parts().isDrafted()) {
            return Contradiction.UNKNOWN_PLAN;
        }
        CommitteePackIssued last = lastPack.get(event.period());
        return last == null || event.number() > last.number() ? Contradiction.PACK_OUT_OF_TURN : null;
    }

    void restore(KeptFact fact) {
        FactPath path = fact.path();
        switch (path.kind()) {
            case REPORTS ->
                byTrack.computeIfAbsent(path.below(0), any -> new TreeMap<>())
                        .put(path.below(1), fact.as(Progress.class));
            case PACKS -> lastPack.put(path.below(0), fact.as(CommitteePackIssued.class));
            default -> throw new IllegalArgumentException("No fact of a report: " + path);
        }
    }

    private Progress progress(String trackId, String period) {
        SortedMap<String, Progress> periods = byTrack.get(trackId);
        return periods == null ? Progress.NONE : periods.getOrDefault(period, Progress.NONE);
    }

    private @Nullable Contradiction put(String trackId, String period, Progress progress) {
        byTrack.computeIfAbsent(trackId, any -> new TreeMap<>()).put(period, progress);
        tree.put(progress, "plans", planId, REPORTS, trackId, period);
        return null;
    }
}

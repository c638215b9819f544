package dk.seamark.indicator.plan;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import java.util.Optional;

/** The plans as this service knows them, and the check that a caller may deliver to them. */
@FunctionalInterface
public interface Plans {

    /** A plan, drafted or approved; empty if no event of it has arrived yet. */
    Optional<PlanSnapshot> find(Municipality municipality, String planId);

    /**
     * An approved plan.
     *
     * @throws Refusal 404 if no event of it has arrived yet, 409 while it is a draft
     */
    default PlanSnapshot binding(Caller caller, String planId) {
        PlanSnapshot plan =
                find(caller.municipality(), planId).orElseThrow(() -> Refusal.notFound("plan-unknown", planId));
        if (!plan.approved()) {
            throw Refusal.conflict("plan-not-approved", planId);
        }
        return plan;
    }

    /**
     * An indicator of the caller's centre.
     *
     * @throws Refusal 404 if there is no such indicator, 409 while its plan is a draft, 403 if another centre delivers
     *     its figures
     */
    default PlanIndicator indicatorOf(Caller caller, String planId, String indicatorId) {
        return indicatorOf(caller, binding(caller, planId), indicatorId);
    }

    /**
     * An indicator of the caller's centre in an approved plan.
     *
     * @throws Refusal 404 if there is no such indicator, 403 if another centre delivers its figures
     */
    static PlanIndicator indicatorOf(Caller caller, PlanSnapshot plan, String indicatorId) {
        PlanIndicator indicator =
                plan.indicator(indicatorId).orElseThrow(() -> Refusal.notFound("indicator-unknown", indicatorId));
        requireCentre(caller, indicator.centreId());
        return indicator;
    }

    /**
     * An indicator whose queries and receipts the caller may read: for centre staff those of their centre, for all
     * other roles any.
     *
     * @throws Refusal 404 if there is no such indicator, 409 while its plan is a draft, 403 if it is another centre's
     */
    default PlanIndicator indicatorFor(Caller caller, String planId, String indicatorId) {
        PlanSnapshot plan = binding(caller, planId);
        return caller.role() == Role.CENTRE_STAFF
                ? indicatorOf(caller, plan, indicatorId)
                : plan.indicator(indicatorId).orElseThrow(() -> Refusal.notFound("indicator-unknown", indicatorId));
    }

    /**
     * A track of the caller's centre.
     *
     * @throws Refusal 404 if there is no such track, 409 while its plan is a draft, 403 if another centre reports on it
     */
    default PlanTrack trackOf(Caller caller, String planId, String trackId) {
        PlanTrack track = track(caller, planId, trackId);
        requireCentre(caller, track.definition().centreId());
        return track;
    }

    /**
     * A track whose reports the caller may read or judge: for centre staff those of their centre, for all other roles
     * any.
     *
     * @throws Refusal 404 if there is no such track, 409 while its plan is a draft, 403 if it is another centre's
     */
    default PlanTrack trackFor(Caller caller, String planId, String trackId) {
        return caller.role() == Role.CENTRE_STAFF ? trackOf(caller, planId, trackId) : track(caller, planId, trackId);
    }

    private PlanTrack track(Caller caller, String planId, String trackId) {
        return binding(caller, planId).track(trackId).orElseThrow(() -> Refusal.notFound("track-unknown", trackId));
    }

    private static void requireCentre(Caller caller, String centreId) {
        if (!caller.belongsTo(new CentreId(centreId))) {
            throw Refusal.forbidden("other-centre", centreId);
        }
    }
}

package dk.seamark.indicator.knownplan;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.kit.feed.FeedHandler;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.time.Today;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Consumes the plans' events and the policies' texts from the topic. All events of a municipality come in one order,
 * and this runs in the transaction that stores the consumer's offset, so that each event is applied exactly once.
 */
@Component
final class PlanFeed implements FeedHandler {

    private final PlanTable plans;
    private final PolicyTable policies;

    PlanFeed(PlanTable plans, PolicyTable policies) {
        this.plans = plans;
        this.policies = policies;
    }

    @Override
    public void handle(FeedRecord record) {
        // reporting-service stores and shows unreadable records; here they change no plan.
        if (record instanceof FeedRecord.Decoded decoded && decoded.event() instanceof PlanEvent event) {
            take(decoded.envelope().stream(), event, Today.at(decoded.envelope().time()));
        }
        if (record instanceof FeedRecord.Decoded decoded && decoded.event() instanceof PolicyEntered policy) {
            policies.save(policy);
        }
    }

    private void take(String stream, PlanEvent event, LocalDate on) {
        @Nullable PlanSnapshot before = plans.find(stream).orElse(null);
        PlanSnapshot after = PlanSnapshot.after(before, event, on);
        if (after != null && !after.equals(before)) {
            plans.save(stream, after);
        }
    }
}

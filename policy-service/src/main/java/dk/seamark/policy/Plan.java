package dk.seamark.policy;

import dk.seamark.events.plan.PlanEvent;
import dk.seamark.policy.acknowledgefinding.AcknowledgeFinding;
import dk.seamark.policy.amendplan.AmendPlan;
import dk.seamark.policy.approveplan.ApprovePlan;
import dk.seamark.policy.decidereading.DecideReading;
import dk.seamark.policy.discardplan.DiscardPlan;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.revisetarget.ReviseTarget;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A plan: a draft that is entered as a document and whose findings are acknowledged, approved once, then changed by
 * decisions.
 */
@Aggregate
class Plan {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it.
    private @Nullable String stream;

    private PlanState state = PlanState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterPlan command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcknowledgeFinding command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApprovePlan command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseTarget command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecideReading command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AmendPlan command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DiscardPlan command) {
        apply(command.stream(), command.decide(state));
    }

    @EventSourcingHandler
    void on(PlanEvent event, @SourceId String id) {
        stream = id;
        state = state.after(event);
    }

    private void apply(String id, List<PlanEvent> events) {
        // Axon reads the identifier when the first event is applied, so it must be set here.
        stream = id;
        events.forEach(AggregateLifecycle::apply);
    }
}

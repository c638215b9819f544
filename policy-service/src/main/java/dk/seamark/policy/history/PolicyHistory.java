package dk.seamark.policy.history;

import dk.seamark.events.PolicyServiceEvent;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanId;
import dk.seamark.events.plan.Span;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyId;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.time.Today;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads plans and policies from the event store, which holds only committed events. */
public final class PolicyHistory {

    private final EventStore store;
    private final JdbcOperations jdbc;

    /** Reads from this event store; {@code jdbc} lists its streams. */
    public PolicyHistory(EventStore store, JdbcOperations jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** The plan at this address; {@link PlanState#NONE} if there is none. */
    public PlanState plan(PlanAddress address) {
        PlanState state = PlanState.NONE;
        for (PlanEvent event : events(address.stream(), PlanEvent.class).toList()) {
            state = state.after(event);
        }
        return state;
    }

    /**
     * The last day of an approved plan for those who count from it for how long they keep what belongs to the plan;
     * empty if there is no such plan, or it is a draft.
     */
    public Optional<LocalDate> lastDay(PlanAddress address) {
        PlanState state = PlanState.NONE;
        @Nullable LocalDate last = null;
        for (DomainEventMessage<?> message :
                store.readEvents(address.stream()).asStream().toList()) {
            PlanEvent event = (PlanEvent) message.getPayload();
            if (event instanceof PlanAmended amended && amended.amendment() instanceof Span span) {
                last = span.lastDay(last == null ? lastDay(state) : last, Today.at(message.getTimestamp()));
            }
            state = state.after(event);
        }
        return state.approved() ? Optional.of(last == null ? lastDay(state) : last) : Optional.empty();
    }

    private static LocalDate lastDay(PlanState plan) {
        return LocalDate.of(plan.enteredOrRefuse().terms().lastYear(), Month.DECEMBER, 31);
    }

    /** The policy at this address; {@link PolicyState#none()} if there is none. */
    public PolicyState policy(PolicyAddress address) {
        PolicyState state = PolicyState.none();
        for (PolicyLifecycleEvent event :
                events(address.stream(), PolicyLifecycleEvent.class).toList()) {
            state = state.after(event);
        }
        return state;
    }

    /** The plans of a municipality, in the order of their ids. */
    public List<PlanAddress> plans(Municipality municipality) {
        return streams(municipality, PlanDrafted.class, last -> new PlanAddress(municipality, new PlanId(last)));
    }

    /** The policies of a municipality, in the order of their ids. */
    public List<PolicyAddress> policies(Municipality municipality) {
        return streams(municipality, PolicyEntered.class, last -> new PolicyAddress(municipality, new PolicyId(last)));
    }

    private <E extends PolicyServiceEvent> Stream<E> events(String stream, Class<E> family) {
        return store.readEvents(stream).asStream().map(message -> family.cast(message.getPayload()));
    }

    private <A> List<A> streams(
            Municipality municipality, Class<? extends PolicyServiceEvent> first, Function<String, A> address) {
        return jdbc
                .query(
                        "SELECT aggregate_identifier FROM domain_event_entry"
                                + " WHERE municipality = ? AND payload_type = ? AND sequence_number = 0",
                        (row, number) -> row.getString(1),
                        municipality.key(),
                        WireTypes.of(first).name())
                .stream()
                .sorted()
                .map(stream -> address.apply(stream.substring(stream.lastIndexOf('/') + 1)))
                .toList();
    }
}

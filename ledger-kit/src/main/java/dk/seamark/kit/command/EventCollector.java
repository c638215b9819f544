package dk.seamark.kit.command;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.relay.RelaySignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Collects the events that this service's commands append, for the receipt, and wakes the relay. */
final class EventCollector {

    private static final String KEY = EventCollector.class.getName();

    private final RelaySignal wake;

    EventCollector(RelaySignal wake) {
        this.wake = wake;
    }

    void watch(EventBus events) {
        events.registerDispatchInterceptor(messages -> (index, message) -> {
            CurrentUnitOfWork.ifStarted(unit -> note(unit.root(), message));
            return message;
        });
    }

    private void note(UnitOfWork<?> root, EventMessage<?> message) {
        List<EventMessage<?>> noted = root.getOrComputeResource(KEY, key -> {
            root.afterCommit(done -> wake.wake());
            return new ArrayList<>();
        });
        noted.add(message);
    }

    /** The receipt for what this unit of work has appended so far. */
    static Receipt receipt(UnitOfWork<?> root, Map<String, Object> extra) {
        List<EventMessage<?>> noted = root.getOrDefaultResource(KEY, List.of());
        String stream = noted.isEmpty() ? null : domain(noted.getFirst()).getAggregateIdentifier();
        return new Receipt(stream, noted.stream().map(EventCollector::line).toList(), extra);
    }

    private static Receipt.Event line(EventMessage<?> message) {
        WireTypes.Entry type = WireTypes.of(((LedgerEvent) message.getPayload()).getClass());
        return new Receipt.Event(
                message.getIdentifier(), type.cloudEventType(), domain(message).getSequenceNumber());
    }

    private static DomainEventMessage<?> domain(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain) {
            return domain;
        }
        throw new IllegalStateException("Events of the ledger come from aggregates: " + message.getPayloadType());
    }
}

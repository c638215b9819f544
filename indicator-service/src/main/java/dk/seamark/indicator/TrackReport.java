package dk.seamark.indicator;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.indicator.approvetrackreport.ApproveTrackReport;
import dk.seamark.indicator.plan.Streams;
import dk.seamark.indicator.report.ReportState;
import dk.seamark.indicator.returntrackreport.ReturnTrackReport;
import dk.seamark.indicator.submittrackreport.SubmitTrackReport;
import dk.seamark.indicator.withdrawtrackreport.WithdrawTrackReport;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A track's report for one period, as it is passed between its centre and the secretariat. */
@Aggregate
final class TrackReport {

    /**
     * Set by the first event and read by Axon. Null until then, as Axon would use any other value as the identifier.
     */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private ReportState state = new ReportState.NotSubmitted();

    TrackReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitTrackReport command) {
        apply(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReturnTrackReport command, MetaData told) {
        apply(command.decide(state, actor(told)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveTrackReport command, MetaData told) {
        apply(command.decide(state, actor(told)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawTrackReport command) {
        apply(command.decide(state));
    }

    @EventSourcingHandler
    void on(TrackReportEvent event, MetaData told) {
        stream = Streams.report(event.municipality(), event.planId(), event.trackId(), event.period());
        state = state.after(event, actor(told));
    }

    /** The opaque id of the person who caused the command or the event; every command and event has one. */
    private static String actor(MetaData told) {
        return (String) Objects.requireNonNull(told.get("actor"), "No actor in the metadata");
    }
}

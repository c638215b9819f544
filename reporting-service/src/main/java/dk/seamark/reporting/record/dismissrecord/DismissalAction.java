package dk.seamark.reporting.record.dismissrecord;

import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.stray.RecordDismissalDeclined;
import dk.seamark.events.stray.RecordDismissalRequested;
import dk.seamark.events.stray.RecordDismissed;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.stray.StrayStream;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about leaving an unreadable record out of account. */
public sealed interface DismissalAction {

    /** The municipality's key. */
    String municipality();

    /** The record's ledger position, from 1. */
    long position();

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    default String stream() {
        return StrayStream.ofUnreadable(municipality(), position());
    }

    /**
     * The event that the command leads to.
     *
     * @param actor the opaque id of the person who gives the command
     * @throws Refusal 409 if it does not fit the state; 403 if this person may not decide
     */
    StrayRecordEvent decide(DismissalState state, String actor);

    /**
     * Ask for it.
     *
     * @param ground why it may be left out
     * @param reason the same in words, in Danish
     */
    record Request(String municipality, long position, DismissalGround ground, String reason)
            implements DismissalAction {

        @Override
        public StrayRecordEvent decide(DismissalState state, String actor) {
            state.requireNone();
            return new RecordDismissalRequested(municipality, position, ground, reason);
        }
    }

    /**
     * Approve it, as somebody else than the person who asks: two people decide.
     *
     * @param ground the ground that this person read and agrees to
     * @param reason the reason that this person read and agrees to, as it was given
     */
    record Approve(String municipality, long position, DismissalGround ground, String reason)
            implements DismissalAction {

        @Override
        public StrayRecordEvent decide(DismissalState state, String actor) {
            DismissalState.Requested requested = state.requested();
            if (requested.actor().equals(actor)) {
                throw Refusal.forbidden("dismissal-own");
            }
            if (requested.ground() != ground || !requested.reason().equals(reason)) {
                throw Refusal.conflict(
                        "dismissal-other-request", requested.ground().code(), requested.reason());
            }
            return new RecordDismissed(municipality, position, ground, reason);
        }
    }

    /**
     * Decline it; the person who asks may take it back so.
     *
     * @param reason why, in Danish
     */
    record Decline(String municipality, long position, String reason) implements DismissalAction {

        @Override
        public StrayRecordEvent decide(DismissalState state, String actor) {
            state.requested();
            return new RecordDismissalDeclined(municipality, position, reason);
        }
    }
}

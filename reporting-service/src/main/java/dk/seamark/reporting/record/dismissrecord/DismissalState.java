package dk.seamark.reporting.record.dismissrecord;

import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.stray.RecordDismissalDeclined;
import dk.seamark.events.stray.RecordDismissalRequested;
import dk.seamark.events.stray.RecordDismissed;
import dk.seamark.events.stray.RecordSetAside;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.kit.problem.Refusal;

/** How it stands with leaving an unreadable record out of account, folded from its events. */
public sealed interface DismissalState {

    /** Nobody asks for it, or who asked was declined. */
    record Counted() implements DismissalState {}

    /**
     * Somebody asks for it.
     *
     * @param ground why it may be left out
     * @param reason the same in words
     * @param actor the opaque id of the person who asks
     */
    record Requested(DismissalGround ground, String reason, String actor) implements DismissalState {}

    /** It is left out. */
    record Dismissed() implements DismissalState {}

    /**
     * The state after one more event of its stream.
     *
     * @param actor the opaque id of the person who caused the event
     */
    static DismissalState after(StrayRecordEvent event, String actor) {
        return switch (event) {
            case RecordDismissalRequested requested -> new Requested(requested.ground(), requested.reason(), actor);
            case RecordDismissalDeclined declined -> new Counted();
            case RecordDismissed dismissed -> new Dismissed();
            case RecordSetAside aside -> throw new IllegalStateException("No event of an unreadable record: " + aside);
        };
    }

    /**
     * The request that somebody is about to decide.
     *
     * @throws Refusal 409 if there is none, or the record is left out already
     */
    default Requested requested() {
        return switch (this) {
            case Requested requested -> requested;
            case Counted counted -> throw Refusal.conflict("dismissal-not-requested");
            case Dismissed dismissed -> throw Refusal.conflict("record-dismissed");
        };
    }

    /**
     * Demands that nobody asks for it.
     *
     * @throws Refusal 409 if somebody does, or the record is left out already
     */
    default void requireNone() {
        switch (this) {
            case Counted counted -> {}
            case Requested requested -> throw Refusal.conflict("dismissal-requested");
            case Dismissed dismissed -> throw Refusal.conflict("record-dismissed");
        }
    }
}
